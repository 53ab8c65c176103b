#include "ui/window/main_window.h"

#include "models/maintenance/maintenance_log.h"
#include "models/view/view_source.h"
#include "session/workspace/network_notice.h"
#include "ui/backups/backups_page.h"
#include "ui/entry/entry_controller.h"
#include "ui/files/file_controller.h"
#include "ui/files/file_drop.h"
#include "ui/files/file_menu.h"
#include "ui/journal/journal_page.h"
#include "ui/overview/overview_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/sheets/sheets_page.h"
#include "ui/style/theme.h"
#include "ui/tasks/tasks_page.h"
#include "ui/units/units_page.h"
#include "ui/widgets/window_place.h"
#include "ui/window/damage_banner.h"
#include "ui/window/help_controller.h"
#include "ui/window/notices.h"
#include "ui/window/page_stack.h"
#include "ui/window/page_words.h"
#include "ui/window/saved_bar.h"
#include "ui/window/search_box.h"
#include "ui/window/side_bar.h"
#include "ui/window/top_bar.h"
#include "ui/window/window_accessibility.h"
#include "ui/window/window_stop.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QShortcut>

namespace xushi::ui {

namespace {

constexpr QSize leastSize(720, 420); // fits 1366 × 768 at 150 %, with the desktop's own bars

QString pageKey()
{
    return QStringLiteral("window/page");
}

constexpr QLatin1StringView filterKey("window/unitFilter");

} // namespace

MainWindow::MainWindow(models::ViewSource &source, Prompter &prompter, QSettings &settings,
                       std::shared_ptr<models::Maintenance> maintenance)
    : QWidget(nullptr),
      m_source(source),
      m_prompter(prompter),
      m_settings(settings),
      m_preferences(models::readPreferences(settings)),
      m_side(new SideBar(source, this)),
      m_top(new TopBar(source, this)),
      m_maintenance(maintenance ? std::move(maintenance) : models::loggedMaintenance(source.database().opening())),
      m_notices(new Notices(*m_maintenance, source.database().lockWaiting(), this)),
      m_entry(new EntryController(source, prompter, this)),
      m_pages(new PageStack(source, *m_entry, prompter, *m_maintenance, settings, this)),
      m_saved(new SavedBar(this)),
      m_manual(new HelpController(*m_pages, settings, this)),
      m_files(new FileController(source, prompter, settings, this))
{
    installWindowAccessibility();
    layOut();
    connectParts();
    connectFiles();
    addShortcuts();
    m_maintenance->setBackupFolder(m_preferences.userSettings.backupFolderOf(source.database().file()));

    connect(&source, &models::ViewSource::failed, this, &MainWindow::showFailure);
    connect(&source, &models::ViewSource::changed, m_notices, &Notices::forgetFailure);
    source.follow(this, &MainWindow::refresh); // may report a failure of its own
    if (!source.hasView())
        source.refresh(); // the first failure was emitted before the connection
    if (source.database().isReadOnly()) {
        const QString sentence = tr("This database is read-only: look and print, but nothing can be entered.");
        m_notices->sayReadOnly(sentence);
        m_top->setLoggingAllowed(false, sentence);
    }
    if (source.database().isOnNetwork() && session::isNetworkNoticeDue(source.database().file()))
        m_notices->sayOnNetwork(source.database().file());
    refresh();
    restore();
    stopWithFile(source, {m_notices, m_top, m_side, m_pages, m_saved, m_maintenance.get()});
}

void MainWindow::layOut()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_notices);
    column->addWidget(m_pages, 1);
    column->addWidget(m_saved);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addLayout(column, 1);
    setMinimumSize(leastSize);
}

void MainWindow::connectParts()
{
    connect(m_side, &SideBar::pageChosen, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(m_side, &SideBar::settingsRequested, this, &MainWindow::askSettings);
    connect(m_side, &SideBar::helpRequested, this, [this] { m_manual->showMenu(m_side->help()); });
    connect(m_top, &TopBar::logRequested, this, &MainWindow::log);
    connect(&m_top->search(), &SearchBox::unitChosen, this, &MainWindow::openUnit);
    connect(&m_top->search(), &SearchBox::planItemChosen, this, &MainWindow::showInPlan);
    connect(&m_notices->damage(), &DamageBanner::backupsRequested, this, [this] { showPage(Backups); });
    connect(m_maintenance.get(), &models::Maintenance::outcomeChanged, this, &MainWindow::showPagesOfUser);
    connectSavedBar(*m_saved, *m_entry, *m_notices, m_prompter);
    connect(m_pages, &PageStack::made, this, &MainWindow::connectPage);
}

void MainWindow::connectPage(int page)
{
    switch (static_cast<Page>(page)) {
    case PageStack::Overview:
        return connectOverview(m_pages->overview());
    case PageStack::Units:
        connect(&m_pages->units(), &UnitsPage::courseRequested, this, &MainWindow::showInPlan);
        connect(&m_pages->units(), &UnitsPage::sheetRequested, this, &MainWindow::openSheet);
        return;
    case PageStack::Tasks:
        return connectTasks(m_pages->tasks());
    case PageStack::Journal:
        connect(&m_pages->journal(), &JournalPage::subjectChosen, this, &MainWindow::showInPlan);
        return;
    case PageStack::Sheets:
        connect(&m_pages->sheets(), &SheetsPage::done, m_entry, &EntryController::say);
        connect(&m_pages->sheets(), &SheetsPage::written, m_entry, &EntryController::sayWritten);
        return;
    case PageStack::Backups:
        connect(&m_pages->backups(), &BackupsPage::done, m_entry, &EntryController::say);
        connect(&m_pages->backups(), &BackupsPage::written, m_entry, &EntryController::sayWritten);
        connect(&m_pages->backups(), &BackupsPage::contentsChanged, m_entry, &EntryController::forget);
        connect(&m_pages->backups(), &BackupsPage::contentsChanged, &m_source, &models::ViewSource::reloadAll);
        return;
    }
}

void MainWindow::connectOverview(OverviewPage &overview)
{
    connect(&overview, &OverviewPage::unitChosen, this, &MainWindow::openUnit);
    connect(&overview, &OverviewPage::indicatorChosen, this,
            [this](const QString &id) { m_pages->units().chooseIndicator(id); });
    connect(&overview, &OverviewPage::measureChosen, this,
            [this](const QString &id) { m_pages->units().chooseMeasure(id); });
    connect(&overview, &OverviewPage::planItemChosen, this, &MainWindow::showInPlan);
    connect(&overview, &OverviewPage::logRequested, this,
            [this](const QString &id) { m_entry->log(this, id, m_source.unit()); });
    connect(&overview, &OverviewPage::noteRequested, this,
            [this](const QString &task) { m_entry->note(this, task, m_source.unit()); });
}

void MainWindow::connectTasks(TasksPage &tasks)
{
    connect(&tasks, &TasksPage::journalRequested, this, &MainWindow::openJournal);
    connect(&tasks, &TasksPage::unitChosen, this, &MainWindow::openUnit);
}

void MainWindow::connectFiles()
{
    m_side->setMenu(new FileMenu(m_source, *m_files, *m_entry, this));
    connect(m_side, &SideBar::planChosen, m_entry, &EntryController::choosePlan);
    connect(new FileDrop(*this), &FileDrop::dropped, m_files, &FileController::openDropped);
    connect(m_files, &FileController::tableChosen, this, &MainWindow::logTable);
    connect(m_files, &FileController::done, m_entry, &EntryController::say);
    connect(m_files, &FileController::mergeWanted, this, [this](const QStringList &files) {
        showPage(Backups);
        m_pages->backups().merge(files);
    });
}

void MainWindow::noteUnexpectedEnd(const QDateTime &began)
{
    m_notices->noteUnexpectedEnd(began);
}

void MainWindow::addShortcuts()
{
    const auto onKeys = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    onKeys(QKeySequence(QKeySequence::Open), [this] { m_files->askForFile(); });
    onKeys(QKeySequence(Qt::Key_F5), [this] { m_source.reloadAll(); });
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_G), [this] { m_entry->enterQuarter(this, unitLookedAt()); });
    onKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), [this] { logTable(); });
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_B), [this] { m_entry->enterBaselines(this, unitLookedAt()); });
    onKeys(QKeySequence(QKeySequence::Undo), [this] { m_entry->undo(); });
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { m_entry->redo(); });
    onKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_entry->redo(); });
    onKeys(QKeySequence(QKeySequence::Print), [this] {
        if (currentPage() == Sheets)
            m_pages->sheets().print();
    });
}

void MainWindow::restore()
{
    takePlace(*this, m_settings);
    m_source.setUnit(m_settings.value(filterKey).toString());
    const int page = m_settings.value(pageKey(), Overview).toInt();
    showPage(page >= Overview && page <= Backups ? static_cast<Page>(page) : Overview);
    setUser(m_preferences.unit.value_or(QString()));
    m_pages->currentWidget()->setFocus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_source.database().isOperating()) { // or nobody would hear that it failed
        event->ignore();
        connect(&m_source.database(), &models::DatabaseThread::operationsOver, this, &QWidget::close,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    keepPlace(*this, m_settings);
    m_settings.setValue(pageKey(), int(currentPage()));
    if (!isLiaison())
        m_settings.setValue(filterKey, m_source.unit());
    m_pages->save(m_settings, !isLiaison());
    m_manual->close();
    QWidget::closeEvent(event);
}

domain::Result<void> MainWindow::openUnit(const QString &name)
{
    if (!m_source.hasView())
        return {}; // the banner says why there is no view
    const auto unit = m_source.plan().findUnit(name);
    if (!unit)
        return tl::unexpected<domain::Error>(unit.error());
    if (!m_source.speaksFor((*unit)->id))
        return {}; // a liaison's window does not show another unit's page
    const QString id = (*unit)->id;
    if (!m_source.unit().isEmpty() && m_source.unit() != id)
        m_source.setUnit({});
    showPage(Units);
    m_pages->units().showUnit(id);
    return {};
}

domain::Result<void> MainWindow::openAsLiaison(const QString &name)
{
    if (!m_source.hasView())
        return {}; // the banner says why there is no view
    const auto unit = m_source.plan().findUnit(name);
    if (!unit)
        return tl::unexpected<domain::Error>(unit.error());
    setUser((*unit)->id);
    return {};
}

void MainWindow::askSettings()
{
    if (!m_source.hasView())
        return;
    SettingsDialog::Settings settings{m_preferences, m_pages->sheetFaces()};
    settings.preferences.unit = liaison(); // the current user, who may come from the command line
    auto *dialog = new SettingsDialog(m_source, std::move(settings), m_prompter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        SettingsDialog::Settings chosen = dialog->settings();
        const QString user = chosen.preferences.unit.value_or(QString());
        const bool isOtherUser = user != liaison();
        if (!isOtherUser)
            chosen.preferences.unit = m_preferences.unit; // a unit from the command line is not stored
        if (chosen.faces != m_pages->sheetFaces())
            m_pages->setSheetFaces(m_settings, chosen.faces);
        if (isOtherUser)
            setUser(user);
        setPreferences(chosen.preferences);
    });
    dialog->open();
}

void MainWindow::setPreferences(const models::Preferences &preferences)
{
    const models::Preferences before =
        std::exchange(m_preferences, models::keepChanges(m_settings, m_preferences, preferences));
    const session::UserSettings &user = preferences.userSettings;
    if (user.author != before.userSettings.author) // else the author from the command line stays
        m_source.database().setAuthor(user.usualAuthor());
    m_maintenance->setBackupFolder(user.backupFolderOf(m_source.database().file()));
    if (preferences.unit != before.unit)
        setUser(preferences.unit.value_or(QString()));
    if (preferences.language != before.language)
        Q_EMIT languageChosen();
}

/// Makes this the window of the office, or of one unit's liaison.
void MainWindow::setUser(const QString &unit)
{
    if (unit != liaison())
        m_entry->forget(); // entries of another user
    m_source.setLiaison(unit);
    showPagesOfUser();
    m_top->setUnitFilterShown(!isLiaison());
    m_top->search().setOnlyUnit(unit);
    if (isLiaison() && (currentPage() == Overview || currentPage() == Journal || currentPage() == Backups))
        showPage(Units);
    refresh();
}

/// Shows the backups page also to a liaison if the file is damaged.
void MainWindow::showPagesOfUser()
{
    for (const Page page : {Overview, Journal})
        m_side->setPageShown(page, !isLiaison());
    m_side->setPageShown(Backups, !isLiaison() || m_maintenance->outcome());
}

void MainWindow::showPage(Page page)
{
    if (page != currentPage())
        m_saved->goWithNextAction();
    m_pages->showPage(page);
    m_side->setCurrentPage(page);
    m_notices->damage().setNeeded(page != Backups);
}

void MainWindow::refresh()
{
    //: The window's title: a plan's title, then the program's name
    setWindowTitle(m_source.hasView() ? tr("%1 — Xushi").arg(titleWith(m_source)) : tr("Xushi"));
    if (!m_source.hasView() || !isLiaison()) {
        m_side->setUser(tr("Innovation office"));
        return;
    }
    const domain::Unit *unit = m_source.planUnit(liaison());
    m_side->setUser(unit ? unit->name : liaison());
    if (!unit)
        showFailure({domain::ErrorCode::UnknownUnit, {liaison()}});
}

void MainWindow::showFailure(const domain::Error &error)
{
    m_notices->sayFailure(error);
}

/// Suggests the indicator that is chosen on the page; the user may type another.
void MainWindow::log()
{
    if (currentPage() == Units)
        return m_entry->logAnything(this, m_pages->units().currentIndicator(), m_pages->units().currentUnit());
    const QString chosen = currentPage() == Tasks ? m_pages->tasks().currentIndicator() : QString();
    m_entry->logAnything(this, chosen, m_source.unit());
}

void MainWindow::logTable(const QString &file)
{
    m_entry->importFigures(this, unitLookedAt(), file);
}

/// Empty when all units are shown.
QString MainWindow::unitLookedAt() const
{
    if (currentPage() == Sheets)
        return m_pages->sheets().currentUnit();
    return currentPage() == Units ? m_pages->units().currentUnit() : m_source.unit();
}

/// Shows a project, a task or an indicator in the plan; clears the unit filter if it would hide it.
void MainWindow::showInPlan(const QString &id)
{
    const auto indicator = m_source.plan().indicator(id);
    const domain::Task *task = indicator ? indicator->task : m_source.task(id);
    if (task && !isLiaison() && !m_source.shows(*task))
        m_source.setUnit({});
    showPage(Tasks);
    m_pages->tasks().show(id);
}

void MainWindow::openSheet(const QString &unit)
{
    showPage(Sheets);
    m_pages->sheets().showUnit(unit);
}

/// Does nothing for a liaison, who has no journal page; an indicator's own page lists its rows.
void MainWindow::openJournal(const QString &task)
{
    if (isLiaison())
        return;
    showPage(Journal);
    m_pages->journal().showTask(task);
}

} // namespace xushi::ui
