#pragma once

#include "models/view/latest_query.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QWidget>

class QComboBox;
class QMenu;
class QLabel;
class QShortcut;
class QVBoxLayout;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

/// A page's entry in the side bar. The chosen one has a pale accent background and an accent edge.
class SideBarEntry : public QPushButton {
    Q_OBJECT

public:
    SideBarEntry(const QString &text, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The bar along the side: the program, the current plan, and the pages.
class SideBar : public QWidget {
    Q_OBJECT

public:
    /// Has an entry for each page, with the shortcuts Ctrl+1, Ctrl+2 and so on. The last one stands at the bottom,
    /// because it is not used daily.
    SideBar(models::ViewSource &source, QWidget *parent);

    /// The menu of the button beside the program's name (文件).
    void setMenu(QMenu *menu);

    void setCurrentPage(int page);

    /// Leaves only help and the menu usable: the window has stopped.
    void stop();

    /// Shows or hides a page for this user, together with its shortcut.
    void setPageShown(int page, bool shown);

    /// The button for the manual, below the pages.
    [[nodiscard]] QWidget &help() { return *m_help; }

    /// Shows the user at the bottom; a click opens the settings.
    void setUser(const QString &user);
    [[nodiscard]] int currentPage() const { return m_entries.checkedId(); }

Q_SIGNALS:
    void pageChosen(int page);
    void planChosen(const QString &plan);
    void settingsRequested();
    void helpRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeWidth();
    void scrollIfTooHigh();
    void addPage(int page);
    void showPlan();
    void fillPlans();
    void showChosenPlan();

    models::ViewSource &m_source;
    models::LatestQuery m_askingForPlans;
    QPushButton *m_menu;
    QLabel *m_plan;
    QComboBox *m_plans;
    QVBoxLayout *m_layout;
    SideBarEntry *m_help;
    SideBarEntry *m_user;
    SideBarEntry *m_settings;
    std::vector<QShortcut *> m_keys;
    QButtonGroup m_entries;
};

} // namespace xushi::ui
