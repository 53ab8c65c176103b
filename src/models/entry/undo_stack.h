#pragma once

#include "models/entry/entered.h"
#include "session/entry/row_swap.h"

#include <QCoreApplication>

#include <vector>

namespace xushi::models {

/// What this window entered, newest last, so that it can be taken back and done again (撤销, 重做). Taking back a row
/// is a void that says so; taking back a void is the row entered again. EntryWriter writes what this says and tells how
/// it went.
class UndoStack {
    Q_DECLARE_TR_FUNCTIONS(UndoStack)

public:
    /// Which way rows are swapped.
    enum class Way { Undo, Redo };

    /// Nothing is left to be done again.
    void add(Entered entered);

    [[nodiscard]] bool can(Way way) const { return !(way == Way::Undo ? m_done : m_undone).empty(); }

    /// The rows to void and to enter again; call only when can().
    [[nodiscard]] session::RowSwap swap(Way way) const;
    [[nodiscard]] const session::RowAliases &aliases() const { return m_aliases; }

    /// The swap was made; returns what was done, in words.
    QString swapped(Way way, const session::RowSwap &swap, const std::vector<session::Change> &changes);

    /// The swap was refused. What would be refused again is forgotten; the rest can be tried again.
    void refused(Way way, const domain::Error &error);

private:
    void rename(const QString &before, const QString &now);

    session::RowAliases m_aliases;
    std::vector<Entered> m_done;
    std::vector<Entered> m_undone;
};

} // namespace xushi::models
