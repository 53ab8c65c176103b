#pragma once

#include "models/entry/undo_stack.h"
#include "models/view/operation.h"

#include <QObject>

namespace xushi::models {

class ViewSource;

/// The window writes rows only through this class. It writes an entry on the database's thread, records it so that it
/// can be undone, and refreshes the view. It writes one entry at a time.
class EntryWriter : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Entered &)>;
    using Failed = std::function<void(const EntryFailure &)>;

    /// `source` must outlive this.
    explicit EntryWriter(ViewSource &source, QObject *parent = nullptr);
    ~EntryWriter() override;

    [[nodiscard]] ViewSource &source() const { return m_source; }
    [[nodiscard]] bool isWriting() const { return m_operation.isRunning(); }

    /// Writes an entry, then calls `done` or `failed`, unless `context` is gone by then. Returns false and writes
    /// nothing while another entry is being written.
    bool write(QObject *context, const EntryWork &work, Done done, Failed failed);

    /// Takes back the newest entry, or enters again what was taken back last. Does nothing when there is no such entry,
    /// or while an entry is being written.
    void undo();
    void redo();

    /// Forgets all entries: they can no longer be taken back.
    void forget();

    /// The undo stack, for a window that replaces this one.
    [[nodiscard]] std::shared_ptr<UndoStack> undoStack() const { return m_stack; }
    void setUndoStack(std::shared_ptr<UndoStack> stack) { m_stack = std::move(stack); }

Q_SIGNALS:
    void entered(const QString &message, bool canUndo);
    void undone(const QString &message);
    void redone(const QString &message);
    void forgotten(const QString &message);         ///< a step that can no longer be taken back or done again
    void failed(const xushi::domain::Error &error); ///< of undo() and redo(); they can be tried again

private:
    void swap(UndoStack::Direction direction);

    ViewSource &m_source;
    Operation m_operation;
    std::shared_ptr<UndoStack> m_stack;
};

} // namespace xushi::models
