#include "models/entry/undo_stack.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

/// Whether another try would fail in the same way.
bool isPermanent(ErrorCode code)
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

session::RowSwap UndoStack::swap(Direction direction) const
{
    Q_ASSERT(can(direction));
    if (direction == Direction::Undo)
        return {m_done.back().rows, m_done.back().replaced, tr("Undone right after entry")};
    return {m_undone.back().replaced, m_undone.back().rows, m_undone.back().reason};
}

QString UndoStack::swapped(Direction direction, const session::RowSwap &swap,
                           const std::vector<session::Change> &changes)
{
    qsizetype again = 0;
    for (const session::Change &change : changes)
        if (change.row.kind != RowKind::Void)
            rename(swap.toEnterAgain[again++], change.row.id.toString());
    auto &from = direction == Direction::Undo ? m_done : m_undone;
    auto &to = direction == Direction::Undo ? m_undone : m_done;
    to.push_back(std::move(from.back()));
    from.pop_back();
    //: what had been said when it was saved
    return direction == Direction::Undo ? tr("Taken back. %1").arg(to.back().message)
                                        : tr("Done again. %1").arg(to.back().message);
}

void UndoStack::refused(Direction direction, const Error &error)
{
    if (isPermanent(error.code))
        (direction == Direction::Undo ? m_done : m_undone).pop_back();
}

/// Replaces a row's id by its new one everywhere.
void UndoStack::rename(const QString &before, const QString &now)
{
    m_aliases.addAlias(before, now);
    for (auto *entries : {&m_done, &m_undone})
        for (Entered &one : *entries)
            for (QStringList *rows : {&one.rows, &one.replaced})
                std::replace(rows->begin(), rows->end(), before, now);
}

} // namespace xushi::models
