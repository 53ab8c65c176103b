#pragma once

#include "models/entry/entered.h"
#include "session/entry/row_swap.h"

#include <QCoreApplication>

#include <vector>

namespace xushi::models {

/// What this window entered, newest last, for undo and redo (撤销, 重做). Undoing a row voids it, and the void says so.
/// Undoing a void enters the row again. EntryWriter writes the rows that this class names, and reports the result.
class UndoStack {
    Q_DECLARE_TR_FUNCTIONS(UndoStack)

public:
    /// The direction of a swap.
    enum class Direction { Undo, Redo };

    /// Adds an entry; nothing is left to redo.
    void add(Entered entered);

    [[nodiscard]] bool can(Direction direction) const
    {
        return !(direction == Direction::Undo ? m_done : m_undone).empty();
    }

    /// Names the step that would be taken back or done again next; empty when there is none.
    [[nodiscard]] QString next(Direction direction) const;

    /// The rows to void and to enter again; call only if can().
    [[nodiscard]] session::RowSwap swap(Direction direction) const;
    [[nodiscard]] const session::RowAliases &aliases() const { return m_aliases; }

    /// Call after the swap was written; returns what was done, in words.
    QString swapped(Direction direction, const session::Swapped &swapped);

    /// Call after the swap was refused. A step that would be refused again is forgotten, and the words say which and
    /// why; any other can be tried again, and nothing is returned.
    std::optional<QString> refused(Direction direction, const domain::Error &error);

private:
    void rename(const QString &before, const QString &now);

    session::RowAliases m_aliases;
    std::vector<Entered> m_done;
    std::vector<Entered> m_undone;
};

} // namespace xushi::models
