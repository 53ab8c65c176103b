#include "models/entry/entry_writer.h"

#include "models/view/view_source.h"

#include <QPointer>

namespace xushi::models {

using namespace domain;

EntryWriter::EntryWriter(ViewSource &source, QObject *parent)
    : QObject(parent), m_source(source), m_operation(source.database()), m_stack(std::make_shared<UndoStack>())
{
}

EntryWriter::~EntryWriter() = default;

bool EntryWriter::write(QObject *context, const EntryWork &work, Done done, Failed failed)
{
    const QPointer asker(context);
    return m_operation.run(
        work,
        [this, asker, stack = m_stack, done = std::move(done)](const Entered &entry) {
            const bool canUndo = !entry.rows.isEmpty() || !entry.replaced.isEmpty();
            if (canUndo)
                stack->add(entry);
            m_source.refresh();
            Q_EMIT entered(entry.message, canUndo && stack == m_stack);
            if (asker && done)
                done(entry);
        },
        [asker, failed = std::move(failed)](const EntryFailure &failure) {
            if (asker && failed)
                failed(failure);
        });
}

void EntryWriter::undo()
{
    swap(UndoStack::Direction::Undo);
}

void EntryWriter::redo()
{
    swap(UndoStack::Direction::Redo);
}

void EntryWriter::swap(UndoStack::Direction direction)
{
    if (isWriting() || !m_stack->can(direction))
        return;
    const session::RowSwap swap = m_stack->swap(direction);
    m_operation.run([swap, aliases = m_stack->aliases()](
                        session::Workspace &workspace) { return session::swapRows(workspace, swap, aliases); },
                    [this, direction, stack = m_stack](const session::Swapped &swapped) {
                        const QString message = stack->swapped(direction, swapped);
                        m_source.refresh();
                        if (stack != m_stack)
                            Q_EMIT entered(message, false); // forgotten meanwhile
                        else if (direction == UndoStack::Direction::Undo)
                            Q_EMIT undone(message);
                        else
                            Q_EMIT redone(message);
                    },
                    [this, direction, stack = m_stack](const std::vector<session::Refusal> &refusals) {
                        const domain::Error error = refusals.front().error;
                        if (const auto message = stack->refused(direction, error))
                            Q_EMIT forgotten(*message);
                        else
                            Q_EMIT failed(error);
                    });
}

void EntryWriter::forget()
{
    m_stack = std::make_shared<UndoStack>();
}

} // namespace xushi::models
