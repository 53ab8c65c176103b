#pragma once

#include "models/view/latest_query.h"

#include <QMenu>

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class FileController;

/// The file menu (文件): filled again each time it opens.
class FileMenu : public QMenu {
    Q_OBJECT

public:
    /// `source` and the controller must outlive the menu.
    FileMenu(models::ViewSource &source, FileController &controller, QWidget *parent);

private:
    void fill();
    void fillRecent();
    void fillPlans();
    void showPlans(const std::vector<session::PlanEntry> &plans);
    [[nodiscard]] QString shown(const QString &text) const;

    models::ViewSource &m_source;
    FileController &m_controller;
    QMenu *m_recent;
    QMenu *m_plans;
    models::LatestQuery m_readingPlans;
};

} // namespace xushi::ui
