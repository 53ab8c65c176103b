#include "models/undo_stack.h"

#include "models/view_source.h"
#include "session/entering_again.h"
#include "session/void_entry.h"

namespace xushi::models {

using namespace domain;

void UndoStack::add(const QStringList &rows, const QString &message)
{
    m_done.push_back({rows, message});
    m_undone.clear();
}

Result<QString> UndoStack::undo()
{
    Q_ASSERT(canUndo());
    Entry entry = std::move(m_done.back());
    m_done.pop_back();
    const auto voided = m_source.room().await(
        [rows = entry.rows, reason = tr("Undone right after entry")](session::Workspace &workspace) {
            return session::voidRows(workspace, rows, reason);
        });
    if (!voided)
        return tl::unexpected<Error>(voided.error().front().error);
    m_source.refresh();
    //: what had been said when it was saved
    const QString message = tr("Taken back. %1").arg(entry.message);
    m_undone.push_back(std::move(entry));
    return message;
}

Result<QString> UndoStack::redo()
{
    Q_ASSERT(canRedo());
    Entry entry = std::move(m_undone.back());
    m_undone.pop_back();
    const auto entered = m_source.room().await(
        [rows = entry.rows](session::Workspace &workspace) { return session::enterAllAgain(workspace, rows); });
    if (!entered)
        return tl::unexpected<Error>(entered.error().front().error);
    m_source.refresh();
    const QString message = tr("Entered again. %1").arg(entry.message);
    QStringList rows;
    for (const session::Change &change : *entered)
        rows += change.row.id.toString();
    m_done.push_back({std::move(rows), std::move(entry.message)});
    return message;
}

} // namespace xushi::models
