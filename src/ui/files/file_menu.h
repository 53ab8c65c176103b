#pragma once

#include "models/text/plan_names.h"
#include "models/view/latest_query.h"

#include <QMenu>

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class EntryController;
class FileController;

/// The file menu (文件): filled again each time it opens.
class FileMenu : public QMenu {
    Q_OBJECT

public:
    /// `source` and the controllers must outlive the menu.
    FileMenu(models::ViewSource &source, FileController &controller, EntryController &entry, QWidget *parent);

private:
    void fill();
    void fillRecent();
    void fillPlans();
    void showPlans(const models::KnownPlans &plans);
    [[nodiscard]] QString shown(const QString &text) const;

    models::ViewSource &m_source;
    FileController &m_controller;
    EntryController &m_entry;
    QMenu *m_recent;
    QMenu *m_plans;
    models::LatestQuery m_readingPlans;
};

} // namespace xushi::ui
