#pragma once

#include "models/entry/undo_stack.h"
#include "models/view/operation.h"

#include <QObject>

namespace xushi::models {

class ViewSource;

/// The one way by which the window writes rows: an entry is written on the database's thread, can then be taken back,
/// and everything is looked at anew. One entry at a time.
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

    /// Writes an entry; `done` or `failed` follows, unless `context` is gone by then. Refused, with false, while
    /// something is being written.
    bool write(QObject *context, const EntryWork &work, Done done, Failed failed);

    /// Takes the newest entry back, or does again what was taken back last. Nothing where there is none, or while
    /// something is being written.
    void undo();
    void redo();

    /// What was entered so far can no longer be taken back.
    void forget();

    /// What can be taken back, for the window in this one's place.
    [[nodiscard]] std::shared_ptr<UndoStack> undoStack() const { return m_stack; }
    void setUndoStack(std::shared_ptr<UndoStack> stack) { m_stack = std::move(stack); }

Q_SIGNALS:
    void entered(const QString &message, bool canUndo);
    void undone(const QString &message);
    void redone(const QString &message);
    void failed(const xushi::domain::Error &error); ///< of undo() and redo()

private:
    void swap(UndoStack::Way way);

    ViewSource &m_source;
    Operation m_operation;
    std::shared_ptr<UndoStack> m_stack;
};

} // namespace xushi::models
