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

/// The one window: pages along the side, the as-of day above every page, what was saved below.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    using Page = PageStack::Page;
    using enum PageStack::Page;

    /// Takes up where `settings` left off, with the maintenance of the window in whose place it is, if it is in one's.
    /// All must outlive the window.
    MainWindow(models::ViewSource &source, Prompter &prompter, QSettings &settings,
               std::shared_ptr<models::Maintenance> maintenance = nullptr);

    /// Opens the page of a unit, by id, name or alias. Errors: UnknownUnit.
    domain::Result<void> openUnit(const QString &name);

    /// Is that unit's liaison's window from now on, until it is closed: the unit's tasks, figures and sheet, and no
    /// other pages. By id, name or alias. Errors: UnknownUnit.
    domain::Result<void> openAsLiaison(const QString &name);

    /// Takes the day's backup and looks whether the file is whole, beside what the window shows; says only what is
    /// wrong.
    void beginHousekeeping();

    /// The window that was opened at `began` never took its leave: to be said once the file was found whole.
    void noteUnexpectedEnd(const QDateTime &began);

    /// Where files come in; a database that is wanted is for whoever opens windows.
    [[nodiscard]] FileController &files() const { return *m_files; }

    /// Keeps these, and works by them from now on.
    void setPreferences(const models::Preferences &preferences);
    [[nodiscard]] const models::Preferences &preferences() const { return m_preferences; }

    /// For another window in this one's place: what is under way, and what was found.
    [[nodiscard]] const std::shared_ptr<models::Maintenance> &maintenance() const { return m_maintenance; }

    /// The unit whose liaison works here; empty for the office.
    [[nodiscard]] const QString &liaison() const { return m_source.liaison(); }

    /// Where what was entered can be taken back.
    [[nodiscard]] EntryController &entry() { return *m_entry; }

    void showPage(Page page);
    [[nodiscard]] Page currentPage() const;

Q_SIGNALS:
    /// Another language than before was chosen: the window is to be built anew in it.
    void languageChosen();

public Q_SLOTS:
    /// Figures out of a table: those of `file`, or of one that the user chooses.
    void logTable(const QString &file = {});

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectPage(int page);
    void connectOverview(OverviewPage &overview);
    void connectUnits(UnitsPage &units);
    void connectTasks(TasksPage &tasks);
    void connectJournal(JournalPage &journal);
    void connectFiles();
    void addShortcuts();
    void restore();

    void refresh();
    void showFailure(const domain::Error &error);
    void askSettings();
    void setUser(const QString &unit);
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
