#include "ui/task_sections/note_section.h"

#include "models/view/view_source.h"
#include "ui/entry/entry_controller.h"
#include "ui/tables/scope_words.h"
#include "ui/tables/table_copier.h"
#include "ui/task_sections/note_list.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/selection_keeper.h"

#include <QPushButton>

namespace xushi::ui {

namespace {

constexpr int newest = 4;

} // namespace

NoteSection::NoteSection(models::ViewSource &source, EntryController &entry, QWidget *parent)
    : Section(tr("Progress, problems and next steps"), tr("Nothing noted yet. Say how a task goes with “New note…”."),
              parent),
      m_source(source),
      m_entry(entry),
      m_notes(source, this),
      m_list(new NoteList(m_notes)),
      m_all(addButton({}, tr("Not only the newest ones"))),
      m_copier(new TableCopier(*m_list, [this] { return captionOf(m_source, tr("Notes"), m_notes.scope()); }))
{
    setManualTopic(*this, models::ManualTopic::Notes);
    QPushButton *button = addButton(
        tr("New note…"), tr("How the task goes: state, progress, problems, next steps; printed in the sheet"));
    button->setObjectName(QStringLiteral("newNote"));
    m_all->setObjectName(QStringLiteral("allNotes"));
    setList(m_list);
    m_notes.setLimit(newest);
    new SelectionKeeper(*m_list, models::NoteModel::Day);
    connect(button, &QPushButton::clicked, this, [this] { note(m_notes.scope().task, m_notes.scope().unit); });
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_notes.setLimit(0);
        refresh();
    });
    connect(m_list, &NoteList::noteRequested, this, &NoteSection::note);
    connect(m_list, &NoteList::voidRequested, this, &NoteSection::takeBack);
    connect(m_list, &NoteList::copyRequested, m_copier, &TableCopier::copy);
    source.follow(this, &NoteSection::refresh);
    refresh();
}

/// Shows only the newest notes again in another scope.
void NoteSection::setScope(const models::TaskScope &scope)
{
    if (scope != m_notes.scope())
        m_notes.setLimit(newest);
    m_notes.setScope(scope);
    refresh();
}

void NoteSection::refresh()
{
    setFilled(m_notes.rowCount() > 0);
    m_all->setVisible(m_notes.total() > m_notes.rowCount());
    m_all->setText(tr("Show all %1").arg(m_notes.total()));
    m_all->setAccessibleName(tr("Show all %1 notes").arg(m_notes.total()));
}

void NoteSection::note(const QString &task, const QString &unit)
{
    m_entry.note(this, task, unit.isEmpty() ? m_notes.scope().unit : unit);
}

void NoteSection::takeBack(const QString &row)
{
    const int place = m_notes.rowOf(row);
    if (place >= 0 && m_entry.mayEnterFor(this, m_notes.rows()[static_cast<std::size_t>(place)].note.unit))
        m_entry.voidRow(this, {row, tr("the note")});
}

} // namespace xushi::ui
