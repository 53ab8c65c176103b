#pragma once

#include "models/entry/entered.h"
#include "session/entry/row_swap.h"

#include <QCoreApplication>

#include <vector>

namespace xushi::models {

class ViewSource;

/// What this window entered, newest last, so that it can be taken back and done again (撤销, 重做). Taking back a row
/// is a void that says so, taking back a void is the row entered again. What others have voided meanwhile is refused
/// and forgotten; what could not be written stays to be tried again.
class UndoStack {
    Q_DECLARE_TR_FUNCTIONS(UndoStack)

public:
    explicit UndoStack(ViewSource &source) : m_source(source) {}

    /// Nothing is left to be done again.
    void add(Entered entered);

    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }

    /// Takes the newest entry back; what was done, in words. Call only when canUndo(). Errors: as session::exchange.
    domain::Result<QString> undo();

    /// Does again what was taken back last. Call only when canRedo(). Errors: as session::exchange.
    domain::Result<QString> redo();

private:
    /// Moves the last of `from` to `to` once the exchange is made.
    domain::Result<QString> carryOver(std::vector<Entered> &from, std::vector<Entered> &to,
                                      const session::RowSwap &swap);
    void renew(const QString &before, const QString &now);

    ViewSource &m_source;
    session::RowAliases m_renewals;
    std::vector<Entered> m_done;
    std::vector<Entered> m_undone;
};

} // namespace xushi::models
