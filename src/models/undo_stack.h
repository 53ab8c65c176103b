#pragma once

#include "session/batch.h"

#include <QCoreApplication>

#include <vector>

namespace xushi::models {

class ViewSource;

/// What this window logged, newest last, so that it can be taken back and entered again (撤销, 重做). Taking back is a
/// void that says so; entering again is a new row. Of a correction both are done: what it replaced is entered again. What
/// others have voided meanwhile is refused and forgotten.
class UndoStack {
    Q_DECLARE_TR_FUNCTIONS(UndoStack)

public:
    explicit UndoStack(ViewSource &source) : m_source(source) {}

    /// Rows were just written, together, perhaps in place of others that were voided with it, or some were only voided;
    /// `message` said so. Nothing is left to be entered again.
    void add(const QStringList &rows, const QString &message, const QStringList &replaced = {});

    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }

    /// Takes the newest rows back; what was done, in words. Call only when canUndo(). Errors: as session::voidRow.
    domain::Result<QString> undo();

    /// Enters again what was taken back last. Call only when canRedo(). Errors: as session::enterAgain.
    domain::Result<QString> redo();

private:
    struct Entry {
        QStringList rows;     ///< that count, once it is done
        QStringList replaced; ///< that do not, once it is done
        QString message;
    };

    /// Voids the first and enters the second again; the rows that these are now.
    domain::Result<QStringList> exchange(const QStringList &toVoid, const QStringList &toEnterAgain);

    ViewSource &m_source;
    std::vector<Entry> m_done;
    std::vector<Entry> m_undone;
};

} // namespace xushi::models
