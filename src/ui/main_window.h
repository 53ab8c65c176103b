#pragma once

#include "models/housekeeping.h"

#include <QWidget>

class QSettings;
class QStackedWidget;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class BackupsPage;
class EntryDesk;
class JournalPage;
class MessageBanner;
class OverviewPage;
class Prompter;
class SavedBar;
class SheetsPage;
class SideBar;
class TasksPage;
class TopBar;
class UnitsPage;

/// The one window: pages along the side, the as-of day above every page, what was saved below.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    enum Page { Overview, Units, Tasks, Journal, Sheets, Backups };

    /// Takes up where `settings` left off. All must outlive the window.
    MainWindow(models::ViewSource &source, Prompter &prompter, QSettings &settings, QWidget *parent = nullptr);

    /// Opens the page of a unit, by id, name or alias. Errors: UnknownUnit.
    domain::Result<void> openUnit(const QString &name);

    /// Is that unit's liaison's window from now on, until it is closed: the unit's tasks, figures and sheet, and no
    /// other pages. By id, name or alias. Errors: UnknownUnit.
    domain::Result<void> openAsLiaison(const QString &name);

    /// Takes the day's backup and looks whether the file is whole, beside what the window shows; says only what is
    /// wrong.
    void beginHousekeeping();

    /// At the first start asks who works here, and keeps the answer.
    void askUserOnce();

    void showPage(Page page);
    [[nodiscard]] Page currentPage() const;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectPages();
    void connectHousekeeping();
    void addShortcuts();
    void takeUsualSize();
    void restore();

    void refresh();
    void showFailure(const domain::Error &error);
    void askUser();
    void setUser(const QString &unit);
    [[nodiscard]] bool isLiaison() const { return !m_liaison.isEmpty(); }
    void showInPlan(const QString &id);
    void openSheet(const QString &unit);
    void openJournal(const QString &task);
    void log();
    void logQuarter();

    models::ViewSource &m_source;
    QSettings &m_settings;
    QString m_liaison; ///< the unit whose liaison works here; empty for the office
    SideBar *m_side;
    TopBar *m_top;
    MessageBanner *m_readOnly;
    MessageBanner *m_failure;
    MessageBanner *m_damage; ///< of the file; stays
    QStackedWidget *m_stack;
    OverviewPage *m_overview;
    UnitsPage *m_units;
    TasksPage *m_tasks;
    JournalPage *m_journal;
    SheetsPage *m_sheets;
    models::Housekeeping m_housekeeping;
    BackupsPage *m_backups;
    SavedBar *m_saved;
    EntryDesk *m_desk;
};

} // namespace xushi::ui
