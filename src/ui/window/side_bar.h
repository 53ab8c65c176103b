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

/// A page's entry in the side bar: the chosen one stands on the accent's wash, with an edge of it.
class SideBarEntry : public QPushButton {
    Q_OBJECT

public:
    SideBarEntry(const QString &text, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Along the side: the program, the plan that is looked at, and the pages.
class SideBar : public QWidget {
    Q_OBJECT

public:
    /// An entry for each page, reached with Ctrl and its number from 1 on; the last one, which is not of the daily
    /// work, stands at the bottom.
    SideBar(models::ViewSource &source, QWidget *parent);

    /// What the button beside the program's name opens (文件).
    void setMenu(QMenu *menu);

    void setCurrentPage(int page);

    /// A page that is not there for this user is gone, its keys too.
    void setPageShown(int page, bool shown);

    /// The way to the manual, below the pages.
    [[nodiscard]] QWidget &help() { return *m_help; }

    /// Who the window is for, at the bottom; leads to the settings, as the entry below it does.
    void setUser(const QString &user);
    [[nodiscard]] int currentPage() const { return m_entries.checkedId(); }

Q_SIGNALS:
    void pageChosen(int page);
    void settingsRequested();
    void helpRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeWidth();
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
