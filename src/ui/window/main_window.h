#pragma once

#include "models/maintenance/maintenance.h"
#include "models/setup/preferences.h"
#include "models/view/view_source.h"
#include "ui/window/page_stack.h"

#include <QWidget>

class QSettings;

namespace xushi::ui {

class BackupsPage;
class DamageBanner;
class EntryController;
class FileController;
class JournalPage;
class HelpController;
class Notices;
class OverviewPage;
class Prompter;
class SavedBar;
class SheetsPage;
class SideBar;
class TasksPage;
class TopBar;
class UnitsPage;

/// The main window: pages along the side, the as-of day above every page, the last action below.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    using Page = PageStack::Page;
    using enum PageStack::Page;

    /// Restores the state from `settings`. A window that replaces another takes over its maintenance. All arguments
    /// must outlive the window.
    MainWindow(models::ViewSource &source, Prompter &prompter, QSettings &settings,
               std::shared_ptr<models::Maintenance> maintenance = nullptr);

    /// Opens the page of a unit, by id, name or alias. Errors: UnknownUnit.
    domain::Result<void> openUnit(const QString &name);

    /// Makes this the window of that unit's liaison until it is closed: it shows the unit's tasks, figures and sheet,
    /// and no other pages. By id, name or alias. Errors: UnknownUnit.
    domain::Result<void> openAsLiaison(const QString &name);

    /// The same by the unit's id, which is not checked; an empty id makes it the office's window.
    void setUser(const QString &unit);

    /// Takes the day's backup and checks the file in the background; reports only problems.
    void beginMaintenance() { m_maintenance->begin(); }

    /// Notes that the window opened at `began` did not exit cleanly. The user is told once the file was found intact.
    void noteUnexpectedEnd(const QDateTime &began);

    /// Handles files. Connect to its databaseWanted() to open windows.
    [[nodiscard]] FileController &files() const { return *m_files; }

    /// Stores these preferences and applies them.
    void setPreferences(const models::Preferences &preferences);
    [[nodiscard]] const models::Preferences &preferences() const { return m_preferences; }

    /// The maintenance and its findings, for a window that replaces this one.
    [[nodiscard]] const std::shared_ptr<models::Maintenance> &maintenance() const { return m_maintenance; }

    /// The unit whose liaison works here; empty for the office.
    [[nodiscard]] const QString &liaison() const { return m_source.liaison(); }

    /// The controller of entries, which can also undo them.
    [[nodiscard]] EntryController &entry() { return *m_entry; }

    void showPage(Page page);
    [[nodiscard]] Page currentPage() const { return m_pages->currentPage(); }

    /// Imports figures from a table: from `file`, or from one that the user chooses.
    void logTable(const QString &file = {});

Q_SIGNALS:
    /// Emitted when another language was chosen: the window must be built again in it.
    void languageChosen();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectPage(int page);
    void connectOverview(OverviewPage &overview);
    void connectTasks(TasksPage &tasks);
    void connectFiles();
    void addShortcuts();
    void restore();

    void refresh();
    void showFailure(const domain::Error &error);
    void askSettings();
    void showPagesOfUser();
    [[nodiscard]] bool isLiaison() const { return !liaison().isEmpty(); }
    void showInPlan(const QString &id);
    void openSheet(const QString &unit);
    void openJournal(const QString &task);
    void log();
    [[nodiscard]] QString unitLookedAt() const;

    models::ViewSource &m_source;
    Prompter &m_prompter;
    QSettings &m_settings;
    models::Preferences m_preferences;
    SideBar *m_side;
    TopBar *m_top;
    std::shared_ptr<models::Maintenance> m_maintenance;
    Notices *m_notices;
    EntryController *m_entry;
    PageStack *m_pages;
    SavedBar *m_saved;
    HelpController *m_manual;
    FileController *m_files;
};

} // namespace xushi::ui
