#include "models/undo_stack.h"

#include "models/view_source.h"
#include "session/entering_again.h"
#include "session/void_entry.h"

namespace xushi::models {

using namespace domain;

void UndoStack::add(const QString &row, const QString &message)
{
    m_done.push_back({row, message});
    m_undone.clear();
}

Result<QString> UndoStack::undo()
{
    Q_ASSERT(canUndo());
    Entry entry = std::move(m_done.back());
    m_done.pop_back();
    const auto voided = session::voidRow(m_source.workspace(), entry.row, tr("Undone right after entry"));
    if (!voided)
        return tl::unexpected<Error>(voided.error());
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
    const auto entered = session::enterAgain(m_source.workspace(), entry.row);
    if (!entered)
        return tl::unexpected<Error>(entered.error());
    m_source.refresh();
    const QString message = tr("Entered again. %1").arg(entry.message);
    m_done.push_back({entered->row.id.toString(), std::move(entry.message)});
    return message;
}

} // namespace xushi::models
