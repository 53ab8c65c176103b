#include "ui/window/entry_controller.h"

#include "models/view/view_source.h"
#include "session/entry/void_entry.h"
#include "ui/backups/backups_page.h"
#include "ui/entry/correction_dialog.h"
#include "ui/entry/figure_import_dialog.h"
#include "ui/entry/log_dialog.h"
#include "ui/entry/note_dialog.h"
#include "ui/entry/quarter_entry_dialog.h"
#include "ui/journal/journal_page.h"
#include "ui/sheets/sheets_page.h"
#include "ui/tasks/tasks_page.h"
#include "ui/units/units_page.h"
#include "ui/window/saved_bar.h"

namespace xushi::ui {

EntryController::EntryController(models::ViewSource &source, Prompter &prompter, SavedBar &bar, QWidget *window)
    : QObject(window),
      m_source(source),
      m_prompter(prompter),
      m_bar(bar),
      m_window(window),
      m_undoStack(std::make_unique<models::UndoStack>(source))
{
    connect(&bar, &SavedBar::undoRequested, this, &EntryController::undo);
    connect(&bar, &SavedBar::redoRequested, this, &EntryController::redo);
}

void EntryController::serve(const UnitsPage &page)
{
    connect(&page, &UnitsPage::logRequested, this, &EntryController::log);
    connect(&page, &UnitsPage::quarterRequested, this, &EntryController::logQuarter);
    connect(&page, &UnitsPage::noteRequested, this, &EntryController::note);
    connect(&page, &UnitsPage::saved, this, &EntryController::entered);
}

void EntryController::serve(const TasksPage &page)
{
    connect(&page, &TasksPage::logRequested, this,
            [this](const QString &indicator) { log(indicator, m_source.unit()); });
    connect(&page, &TasksPage::noteRequested, this, [this](const QString &task) { note(task, m_source.unit()); });
    connect(&page, &TasksPage::correctionRequested, this, &EntryController::correct);
    connect(&page, &TasksPage::saved, this, &EntryController::entered);
    connect(&page, &TasksPage::voided, this, &EntryController::changed);
}

void EntryController::serve(const JournalPage &page)
{
    connect(&page, &JournalPage::correctionRequested, this, &EntryController::correct);
    connect(&page, &JournalPage::voided, this, &EntryController::changed);
    connect(&page, &JournalPage::done, this, &EntryController::say);
}

void EntryController::serve(const SheetsPage &page)
{
    connect(&page, &SheetsPage::done, this, &EntryController::say);
}

void EntryController::serve(const BackupsPage &page)
{
    connect(&page, &BackupsPage::done, this, &EntryController::say);
    connect(&page, &BackupsPage::contentsChanged, this, &EntryController::forget);
}

void EntryController::log(const QString &indicator, const QString &unit)
{
    openLog(indicator, unit, true);
}

void EntryController::logAnything(const QString &suggestion, const QString &unit)
{
    openLog(suggestion, unit, false);
}

void EntryController::openLog(const QString &indicator, const QString &unit, bool isMeant)
{
    if (!mayEnter())
        return;
    const auto start = isMeant ? LogDialog::Start::Figure : LogDialog::Start::Indicator;
    auto *dialog = new LogDialog(m_source, m_memory, indicator, unit, start, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LogDialog::saved, this, &EntryController::entered);
    dialog->open();
}

void EntryController::logQuarter(const QString &unit)
{
    if (!mayEnter())
        return;
    auto *dialog = new QuarterEntryDialog(m_source, m_memory, m_prompter, unit, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuarterEntryDialog::saved, this, &EntryController::enteredTogether);
    dialog->open();
}

void EntryController::logTable(const QString &unit, const QString &file)
{
    if (!mayEnter())
        return;
    auto *dialog = new FigureImportDialog(m_source, m_memory, m_prompter, unit, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FigureImportDialog::saved, this, &EntryController::enteredTogether);
    dialog->open();
    if (!file.isEmpty())
        dialog->read(file);
}

void EntryController::note(const QString &task, const QString &unit)
{
    if (!mayEnter())
        return;
    auto *dialog = new NoteDialog(m_source, task, unit, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoteDialog::saved, this, &EntryController::entered);
    dialog->open();
}

void EntryController::correct(const QString &row)
{
    if (!mayEnter())
        return;
    const auto wrong = m_source.database().await(
        [row](session::Workspace &workspace) { return session::voidableRow(workspace, row); });
    if (!wrong) {
        Q_EMIT failed(wrong.error());
        return;
    }
    auto *dialog = new CorrectionDialog(m_source, *wrong, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CorrectionDialog::saved, this, &EntryController::changed);
    dialog->open();
}

bool EntryController::mayEnter()
{
    if (!m_source.hasView())
        return false; // the window says why
    if (const auto refusal = models::whyNothingCanBeEntered(m_source)) {
        Q_EMIT failed(*refusal);
        return false;
    }
    return true;
}

void EntryController::entered(const QString &message, const QString &row)
{
    if (row.isEmpty())
        say(message);
    else
        changed({message, {row}});
}

void EntryController::enteredTogether(const QString &message, const QStringList &rows)
{
    changed({message, rows});
}

void EntryController::changed(const models::Entered &entered)
{
    m_undoStack->add(entered);
    m_bar.say(entered.message, SavedBar::Offer::Undo);
}

void EntryController::say(const QString &message)
{
    m_bar.say(message, SavedBar::Offer::Nothing);
}

void EntryController::forget()
{
    m_isToForget = m_takingBack.isUnderWay(); // which the stack itself does, and waits for the database
    if (!m_isToForget)
        m_undoStack = std::make_unique<models::UndoStack>(m_source);
}

void EntryController::undo()
{
    m_takingBack.run([this] { undoNow(); });
    if (m_isToForget)
        forget();
}

void EntryController::redo()
{
    m_takingBack.run([this] { redoNow(); });
    if (m_isToForget)
        forget();
}

void EntryController::undoNow()
{
    if (!m_undoStack->canUndo())
        return;
    m_memory = {}; // its day was perhaps what was wrong
    if (const auto undone = m_undoStack->undo(); undone)
        m_bar.say(*undone, SavedBar::Offer::Redo);
    else
        Q_EMIT failed(undone.error());
}

void EntryController::redoNow()
{
    if (!m_undoStack->canRedo())
        return;
    if (const auto redone = m_undoStack->redo(); redone)
        m_bar.say(*redone, SavedBar::Offer::Undo);
    else
        Q_EMIT failed(redone.error());
}

} // namespace xushi::ui
