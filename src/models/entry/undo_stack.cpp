#include "models/entry/undo_stack.h"

#include "wording/error_words.h"

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

QString UndoStack::next(Direction direction) const
{
    if (!can(direction))
        return {};
    const Entered &step = direction == Direction::Undo ? m_done.back() : m_undone.back();
    return step.what.isEmpty() ? step.message : step.what;
}

session::RowSwap UndoStack::swap(Direction direction) const
{
    Q_ASSERT(can(direction));
    const QString behind = tr("Entered again behind an earlier row");
    if (direction == Direction::Undo)
        return {m_done.back().rows, m_done.back().replaced, tr("Undone right after entry"), behind};
    return {m_undone.back().replaced, m_undone.back().rows, m_undone.back().reason, behind};
}

QString UndoStack::swapped(Direction direction, const session::Swapped &swapped)
{
    const QString what = next(direction);
    auto &from = direction == Direction::Undo ? m_done : m_undone;
    auto &to = direction == Direction::Undo ? m_undone : m_done;
    to.push_back(std::move(from.back()));
    from.pop_back();
    for (const QString &gone : swapped.gone)
        for (QStringList *rows : {&to.back().rows, &to.back().replaced})
            rows->removeAll(gone);
    for (const session::Repeated &row : swapped.again)
        rename(row.before, row.now);
    //: what had been entered: "1.3.1 +7 on 30 Sep"
    const QString said = direction == Direction::Undo ? tr("Taken back: %1").arg(what) : tr("Done again: %1").arg(what);
    return swapped.gone.isEmpty() ? said
                                  //: what was taken back, then a number of rows
                                  : tr("%1 (rows that had been voided before: %2)").arg(said).arg(swapped.gone.size());
}

std::optional<QString> UndoStack::refused(Direction direction, const Error &error)
{
    if (!isPermanent(error.code))
        return std::nullopt;
    //: what had been entered, then why
    const QString said = direction == Direction::Undo ? tr("“%1” can no longer be taken back. %2")
                                                      : tr("“%1” can no longer be done again. %2");
    const QString message = said.arg(next(direction), wording::sentence(error));
    (direction == Direction::Undo ? m_done : m_undone).pop_back();
    return message;
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
