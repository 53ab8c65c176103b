#include "ui/main_window.h"

#include "models/view_source.h"
#include "ui/history_dialog.h"
#include "ui/journal_page.h"
#include "ui/log_dialog.h"
#include "ui/message_banner.h"
#include "ui/note_dialog.h"
#include "ui/overview_page.h"
#include "ui/saved_bar.h"
#include "ui/sheets_page.h"
#include "ui/side_bar.h"
#include "ui/theme.h"
#include "ui/top_bar.h"
#include "ui/units_page.h"
#include "wording/error_words.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

namespace xushi::ui {

namespace {

constexpr QSize usualSize(1280, 800);
constexpr QSize leastSize(880, 520);

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QString pageKey()
{
    return QStringLiteral("window/page");
}

QString unitKey()
{
    return QStringLiteral("window/unit");
}

QString unitsOrderKey()
{
    return QStringLiteral("window/unitsOrder");
}

QString overviewOrderKey()
{
    return QStringLiteral("window/overviewOrder");
}

} // namespace

MainWindow::MainWindow(models::ViewSource &source, Prompter &prompter, QSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_prompter(prompter),
      m_settings(settings),
      m_undoStack(source),
      m_side(new SideBar(source, {tr("Overview"), tr("Units"), tr("Journal"), tr("Sheets")}, this)),
      m_top(new TopBar(source, this)),
      m_readOnly(new MessageBanner(MessageBanner::Tone::Quiet, this)),
      m_failure(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_stack(new QStackedWidget(this)),
      m_overview(new OverviewPage(source)),
      m_units(new UnitsPage(source, prompter)),
      m_journal(new JournalPage(source, prompter)),
      m_sheets(new SheetsPage(source, prompter)),
      m_saved(new SavedBar(this))
{
    for (QWidget *page : {static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_units),
                          static_cast<QWidget *>(m_journal), static_cast<QWidget *>(m_sheets)})
        m_stack->addWidget(page);
    layOut();
    connectPages();
    addShortcuts();

    connect(&source, &models::ViewSource::failed, this, &MainWindow::showFailure);
    connect(&source, &models::ViewSource::changed, m_failure, &QWidget::hide);
    connect(&source, &models::ViewSource::changed, this, &MainWindow::refreshTitle);
    if (!source.hasView())
        source.refresh(); // its first failure was before anyone could hear of it
    if (source.workspace().isReadOnly()) {
        const QString sentence = tr("This database is read-only: look and print, but nothing can be entered.");
        m_readOnly->say(sentence);
        m_top->setLoggingAllowed(false, sentence);
    }
    refreshTitle();
    restore();
}

void MainWindow::layOut()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_readOnly);
    column->addWidget(m_failure);
    column->addWidget(m_stack, 1);
    column->addWidget(m_saved);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addLayout(column, 1);
    setMinimumSize(leastSize);
}

void MainWindow::connectPages()
{
    connect(m_side, &SideBar::pageChosen, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(m_top, &TopBar::logRequested, this, &MainWindow::logAnything);
    connect(m_overview, &OverviewPage::unitChosen, this, &MainWindow::openUnit);
    connect(m_overview, &OverviewPage::indicatorChosen, m_units, &UnitsPage::chooseIndicator);
    connect(m_overview, &OverviewPage::measureChosen, m_units, &UnitsPage::chooseMeasure);
    connect(m_units, &UnitsPage::logRequested, this,
            [this](const QString &indicator, const QString &unit) { openLog(indicator, unit, true); });
    connect(m_units, &UnitsPage::historyRequested, this, &MainWindow::openHistory);
    connect(m_units, &UnitsPage::noteRequested, this, &MainWindow::openNote);
    connect(m_units, &UnitsPage::sheetRequested, this, &MainWindow::openSheet);
    connect(m_units, &UnitsPage::saved, this, &MainWindow::sayEntered);
    connect(m_journal, &JournalPage::subjectChosen, this, &MainWindow::openSubject);
    for (const auto said : {&JournalPage::voided, &JournalPage::done})
        connect(m_journal, said, this,
                [this](const QString &message) { m_saved->say(message, SavedBar::Offer::Nothing); });
    connect(m_sheets, &SheetsPage::done, this,
            [this](const QString &message) { m_saved->say(message, SavedBar::Offer::Nothing); });
    connect(m_saved, &SavedBar::undoRequested, this, &MainWindow::undo);
    connect(m_saved, &SavedBar::redoRequested, this, &MainWindow::redo);
}

void MainWindow::addShortcuts()
{
    const auto onKeys = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    onKeys(QKeySequence(Qt::Key_F5), [this] { m_source.refresh(); });
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    onKeys(QKeySequence(QKeySequence::Undo), [this] { undo(); });
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { redo(); });
    onKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); });
    onKeys(QKeySequence(QKeySequence::Print), [this] {
        if (currentPage() == Sheets)
            m_sheets->print();
    });
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.value(geometryKey()).toByteArray()))
        resize(usualSize.boundedTo(screen()->availableSize()));
    m_units->showUnit(m_settings.value(unitKey()).toString());
    m_units->restoreSortState(m_settings.value(unitsOrderKey()).toString());
    m_overview->restoreSortState(m_settings.value(overviewOrderKey()).toString());
    const int page = m_settings.value(pageKey(), Overview).toInt();
    showPage(page >= Overview && page <= Sheets ? static_cast<Page>(page) : Overview);
    m_stack->currentWidget()->setFocus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey(), saveGeometry());
    m_settings.setValue(pageKey(), int(currentPage()));
    m_settings.setValue(unitKey(), m_units->currentUnit());
    m_settings.setValue(unitsOrderKey(), m_units->sortState());
    m_settings.setValue(overviewOrderKey(), m_overview->sortState());
    QWidget::closeEvent(event);
}

domain::Result<void> MainWindow::openUnit(const QString &name)
{
    if (!m_source.hasView())
        return {}; // the banner says why there is none
    const auto unit = m_source.plan().findUnit(name);
    if (!unit)
        return tl::unexpected<domain::Error>(unit.error());
    m_units->showUnit((*unit)->id);
    showPage(Units);
    return {};
}

void MainWindow::showPage(Page page)
{
    m_stack->setCurrentIndex(page);
    m_side->setCurrentPage(page);
}

MainWindow::Page MainWindow::currentPage() const
{
    return static_cast<Page>(m_stack->currentIndex());
}

void MainWindow::refreshTitle()
{
    //: The window's title: a plan's title, then the program's name
    setWindowTitle(m_source.hasView() ? tr("%1 — Xushi").arg(m_source.plan().title) : tr("Xushi"));
}

void MainWindow::showFailure(const domain::Error &error)
{
    m_failure->say(wording::sentence(error));
}

/// What is chosen on the page is suggested, and typing over it names another.
void MainWindow::logAnything()
{
    if (currentPage() == Units)
        openLog(m_units->currentIndicator(), m_units->currentUnit(), false);
    else
        openLog({}, {}, false);
}

void MainWindow::openLog(const QString &indicator, const QString &unit, bool isIndicatorMeant)
{
    if (!m_source.hasView())
        return;
    if (m_source.workspace().isReadOnly())
        return showFailure({domain::ErrorCode::ReadOnlyDatabase, {m_source.workspace().file()}});
    const auto start = isIndicatorMeant ? LogDialog::Start::Figure : LogDialog::Start::Indicator;
    auto *dialog = new LogDialog(m_source, indicator, unit, start, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LogDialog::saved, this, &MainWindow::sayEntered);
    dialog->open();
}

void MainWindow::openHistory(const QString &indicator)
{
    if (!m_source.hasView())
        return;
    auto *dialog = new HistoryDialog(m_source, m_prompter, indicator, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openNote(const QString &task, const QString &unit)
{
    if (!m_source.hasView())
        return;
    if (m_source.workspace().isReadOnly())
        return showFailure({domain::ErrorCode::ReadOnlyDatabase, {m_source.workspace().file()}});
    auto *dialog = new NoteDialog(m_source, task, unit, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoteDialog::saved, this, &MainWindow::sayEntered);
    dialog->open();
}

void MainWindow::openSheet(const QString &unit)
{
    m_sheets->showUnit(unit);
    showPage(Sheets);
}

/// Where an indicator or a task is at home: on the dashboard of the unit that leads it.
void MainWindow::openSubject(const QString &subject)
{
    if (!m_source.hasView())
        return;
    const auto indicator = m_source.plan().indicator(subject);
    const domain::Task *task = indicator ? indicator->task : m_source.task(subject);
    if (!task || task->units.empty())
        return;
    m_units->showUnit(task->units.front().unit);
    if (indicator)
        m_units->chooseIndicator(subject);
    showPage(Units);
}

void MainWindow::sayEntered(const QString &message, const QString &row)
{
    if (!row.isEmpty())
        m_undoStack.add(row, message);
    m_saved->say(message, row.isEmpty() ? SavedBar::Offer::Nothing : SavedBar::Offer::Undo);
}

void MainWindow::undo()
{
    if (!m_undoStack.canUndo())
        return;
    if (const auto undone = m_undoStack.undo(); undone)
        m_saved->say(*undone, SavedBar::Offer::Redo);
    else
        showFailure(undone.error());
}

void MainWindow::redo()
{
    if (!m_undoStack.canRedo())
        return;
    if (const auto redone = m_undoStack.redo(); redone)
        m_saved->say(*redone, SavedBar::Offer::Undo);
    else
        showFailure(redone.error());
}

} // namespace xushi::ui
