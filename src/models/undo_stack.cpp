#include "models/undo_stack.h"

#include "models/view_source.h"
#include "session/correction.h"

namespace xushi::models {

using namespace domain;

void UndoStack::add(const QStringList &rows, const QString &message, const QStringList &replaced)
{
    m_done.push_back({rows, replaced, message});
    m_undone.clear();
}

Result<QString> UndoStack::undo()
{
    Q_ASSERT(canUndo());
    Entry entry = std::move(m_done.back());
    m_done.pop_back();
    auto back = exchange(entry.rows, entry.replaced);
    if (!back)
        return tl::unexpected<Error>(back.error());
    //: what had been said when it was saved
    const QString message = tr("Taken back. %1").arg(entry.message);
    m_undone.push_back({std::move(entry.rows), std::move(*back), std::move(entry.message)});
    return message;
}

Result<QString> UndoStack::redo()
{
    Q_ASSERT(canRedo());
    Entry entry = std::move(m_undone.back());
    m_undone.pop_back();
    auto again = exchange(entry.replaced, entry.rows);
    if (!again)
        return tl::unexpected<Error>(again.error());
    const QString message = tr("Done again. %1").arg(entry.message);
    m_done.push_back({std::move(*again), std::move(entry.replaced), std::move(entry.message)});
    return message;
}

Result<QStringList> UndoStack::exchange(const QStringList &toVoid, const QStringList &toEnterAgain)
{
    const auto done =
        m_source.room().await([=, reason = tr("Undone right after entry")](session::Workspace &workspace) {
            return session::exchange(workspace, toVoid, toEnterAgain, reason);
        });
    if (!done)
        return tl::unexpected<Error>(done.error().front().error);
    m_source.refresh();
    QStringList entered;
    for (const session::Change &change : *done)
        if (change.row.kind != RowKind::Void)
            entered += change.row.id.toString();
    return entered;
}

} // namespace xushi::models
