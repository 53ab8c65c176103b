#pragma once

#include "models/housekeeping.h"
#include "ui/page_stack.h"

#include <QWidget>

class QSettings;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class BackupsPage;
class EntryDesk;
class FileDesk;
class JournalPage;
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

    /// The window that was opened at `began` never took its leave: to be said once the file was found whole.
    void expectWord(const QDateTime &began);

    /// Where files come in; a database that is wanted is for whoever opens windows.
    [[nodiscard]] FileDesk &files() const { return *m_files; }

    /// At the first start asks who works here, and keeps the answer.
    void askUserOnce();

    void showPage(Page page);
    [[nodiscard]] Page currentPage() const;

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
    models::Housekeeping m_housekeeping;
    Notices *m_notices;
    PageStack *m_pages;
    SavedBar *m_saved;
    EntryDesk *m_desk;
    FileDesk *m_files;
};

} // namespace xushi::ui
