#pragma once

#include <QMenu>

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class FileDesk;

/// What can be opened, brought in and looked for (文件): filled anew each time it opens.
class FileMenu : public QMenu {
    Q_OBJECT

public:
    /// Both must outlive the menu.
    FileMenu(models::ViewSource &source, FileDesk &desk, QWidget *parent);

private:
    void fill();
    void fillRecent();
    void fillPlans();
    [[nodiscard]] QString shown(const QString &text) const;

    models::ViewSource &m_source;
    FileDesk &m_desk;
    QMenu *m_recent;
    QMenu *m_plans;
};

} // namespace xushi::ui
