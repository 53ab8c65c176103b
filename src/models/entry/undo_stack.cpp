#include "models/entry/undo_stack.h"

#include "models/view/view_source.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

/// Another try would fail again.
bool isForEver(ErrorCode code)
{
    return code == ErrorCode::RowAlreadyVoided || code == ErrorCode::UnknownRow || code == ErrorCode::LaterRowCounts
           || code == ErrorCode::UnknownIndicator || code == ErrorCode::UnknownTask;
}

} // namespace

void UndoStack::add(Entered entered)
{
    m_done.push_back(std::move(entered));
    m_undone.clear();
}

Result<QString> UndoStack::undo()
{
    Q_ASSERT(canUndo());
    const Entered &last = m_done.back();
    const auto taken = carryOver(m_done, m_undone, {last.rows, last.replaced, tr("Undone right after entry")});
    //: what had been said when it was saved
    return taken.map([](const QString &message) { return tr("Taken back. %1").arg(message); });
}

Result<QString> UndoStack::redo()
{
    Q_ASSERT(canRedo());
    const Entered &last = m_undone.back();
    const auto done = carryOver(m_undone, m_done, {last.replaced, last.rows, last.reason});
    return done.map([](const QString &message) { return tr("Done again. %1").arg(message); });
}

Result<QString> UndoStack::carryOver(std::vector<Entered> &from, std::vector<Entered> &to, const session::RowSwap &swap)
{
    const auto done = m_source.database().await(
        [&swap, this](session::Workspace &workspace) { return session::swapRows(workspace, swap, m_renewals); });
    if (!done) {
        const Error why = done.error().front().error;
        if (isForEver(why.code))
            from.pop_back();
        return tl::unexpected<Error>(why);
    }
    qsizetype again = 0;
    for (const session::Change &change : *done)
        if (change.row.kind != RowKind::Void)
            renew(swap.toEnterAgain[again++], change.row.id.toString());
    to.push_back(std::move(from.back()));
    from.pop_back();
    m_source.refresh();
    return to.back().message;
}

/// Wherever the row is named, it is meant under its new id from now on.
void UndoStack::renew(const QString &before, const QString &now)
{
    m_renewals.renew(before, now);
    for (auto *entries : {&m_done, &m_undone})
        for (Entered &one : *entries)
            for (QStringList *rows : {&one.rows, &one.replaced})
                std::replace(rows->begin(), rows->end(), before, now);
}

} // namespace xushi::models
