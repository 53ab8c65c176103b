#include "ui/window/entry_desk.h"

#include "models/view/view_source.h"
#include "session/entry/void_entry.h"
#include "ui/backups/backups_page.h"
#include "ui/entry/correction_dialog.h"
#include "ui/entry/figure_table_dialog.h"
#include "ui/journal/journal_page.h"
#include "ui/entry/log_dialog.h"
#include "ui/entry/note_dialog.h"
#include "ui/entry/quarter_grid_dialog.h"
#include "ui/window/saved_bar.h"
#include "ui/sheets/sheets_page.h"
#include "ui/tasks/tasks_page.h"
#include "ui/units/units_page.h"

namespace xushi::ui {

EntryDesk::EntryDesk(models::ViewSource &source, Prompter &prompter, SavedBar &bar, QWidget *window)
    : QObject(window),
      m_source(source),
      m_prompter(prompter),
      m_bar(bar),
      m_window(window),
      m_undoStack(std::make_unique<models::UndoStack>(source))
{
    connect(&bar, &SavedBar::undoRequested, this, &EntryDesk::undo);
    connect(&bar, &SavedBar::redoRequested, this, &EntryDesk::redo);
}

void EntryDesk::serve(const UnitsPage &page)
{
    connect(&page, &UnitsPage::logRequested, this, &EntryDesk::log);
    connect(&page, &UnitsPage::quarterRequested, this, &EntryDesk::logQuarter);
    connect(&page, &UnitsPage::noteRequested, this, &EntryDesk::note);
    connect(&page, &UnitsPage::saved, this, &EntryDesk::entered);
}

void EntryDesk::serve(const TasksPage &page)
{
    connect(&page, &TasksPage::logRequested, this,
            [this](const QString &indicator) { log(indicator, m_source.unit()); });
    connect(&page, &TasksPage::noteRequested, this, [this](const QString &task) { note(task, m_source.unit()); });
    connect(&page, &TasksPage::correctionRequested, this, &EntryDesk::correct);
    connect(&page, &TasksPage::saved, this, &EntryDesk::entered);
    connect(&page, &TasksPage::voided, this, &EntryDesk::changed);
}

void EntryDesk::serve(const JournalPage &page)
{
    connect(&page, &JournalPage::correctionRequested, this, &EntryDesk::correct);
    connect(&page, &JournalPage::voided, this, &EntryDesk::changed);
    connect(&page, &JournalPage::done, this, &EntryDesk::say);
}

void EntryDesk::serve(const SheetsPage &page)
{
    connect(&page, &SheetsPage::done, this, &EntryDesk::say);
}

void EntryDesk::serve(const BackupsPage &page)
{
    connect(&page, &BackupsPage::done, this, &EntryDesk::say);
    connect(&page, &BackupsPage::contentsChanged, this, &EntryDesk::forget);
}

void EntryDesk::log(const QString &indicator, const QString &unit)
{
    openLog(indicator, unit, true);
}

void EntryDesk::logAnything(const QString &suggestion, const QString &unit)
{
    openLog(suggestion, unit, false);
}

void EntryDesk::openLog(const QString &indicator, const QString &unit, bool isMeant)
{
    if (!mayEnter())
        return;
    const auto start = isMeant ? LogDialog::Start::Figure : LogDialog::Start::Indicator;
    auto *dialog = new LogDialog(m_source, m_memory, indicator, unit, start, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LogDialog::saved, this, &EntryDesk::entered);
    dialog->open();
}

void EntryDesk::logQuarter(const QString &unit)
{
    if (!mayEnter())
        return;
    auto *dialog = new QuarterGridDialog(m_source, m_memory, m_prompter, unit, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuarterGridDialog::saved, this, &EntryDesk::enteredTogether);
    dialog->open();
}

void EntryDesk::logTable(const QString &unit, const QString &file)
{
    if (!mayEnter())
        return;
    auto *dialog = new FigureTableDialog(m_source, m_memory, m_prompter, unit, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FigureTableDialog::saved, this, &EntryDesk::enteredTogether);
    dialog->open();
    if (!file.isEmpty())
        dialog->read(file);
}

void EntryDesk::note(const QString &task, const QString &unit)
{
    if (!mayEnter())
        return;
    auto *dialog = new NoteDialog(m_source, task, unit, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoteDialog::saved, this, &EntryDesk::entered);
    dialog->open();
}

void EntryDesk::correct(const QString &row)
{
    if (!mayEnter())
        return;
    const auto wrong =
        m_source.room().await([row](session::Workspace &workspace) { return session::voidableRow(workspace, row); });
    if (!wrong) {
        Q_EMIT failed(wrong.error());
        return;
    }
    auto *dialog = new CorrectionDialog(m_source, *wrong, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CorrectionDialog::saved, this, &EntryDesk::changed);
    dialog->open();
}

bool EntryDesk::mayEnter()
{
    if (!m_source.hasView())
        return false; // the window says why
    if (const auto refusal = models::whyNothingCanBeEntered(m_source)) {
        Q_EMIT failed(*refusal);
        return false;
    }
    return true;
}

void EntryDesk::entered(const QString &message, const QString &row)
{
    if (row.isEmpty())
        say(message);
    else
        changed({message, {row}});
}

void EntryDesk::enteredTogether(const QString &message, const QStringList &rows)
{
    changed({message, rows});
}

void EntryDesk::changed(const models::Entered &entered)
{
    m_undoStack->add(entered);
    m_bar.say(entered.message, SavedBar::Offer::Undo);
}

void EntryDesk::say(const QString &message)
{
    m_bar.say(message, SavedBar::Offer::Nothing);
}

void EntryDesk::forget()
{
    m_isToForget = m_takingBack.isUnderWay(); // which the stack itself does, and waits for the database
    if (!m_isToForget)
        m_undoStack = std::make_unique<models::UndoStack>(m_source);
}

void EntryDesk::undo()
{
    m_takingBack.run([this] { undoNow(); });
    if (m_isToForget)
        forget();
}

void EntryDesk::redo()
{
    m_takingBack.run([this] { redoNow(); });
    if (m_isToForget)
        forget();
}

void EntryDesk::undoNow()
{
    if (!m_undoStack->canUndo())
        return;
    m_memory = {}; // its day was perhaps what was wrong
    if (const auto undone = m_undoStack->undo(); undone)
        m_bar.say(*undone, SavedBar::Offer::Redo);
    else
        Q_EMIT failed(undone.error());
}

void EntryDesk::redoNow()
{
    if (!m_undoStack->canRedo())
        return;
    if (const auto redone = m_undoStack->redo(); redone)
        m_bar.say(*redone, SavedBar::Offer::Undo);
    else
        Q_EMIT failed(redone.error());
}

} // namespace xushi::ui
