#include "models/view/database_thread.h"

#include "session/plans/plan_loading.h"

#include <utility>

namespace xushi::models {

using namespace domain;

Result<std::shared_ptr<DatabaseThread>> DatabaseThread::open(session::Opening opening,
                                                             std::chrono::milliseconds patience)
{
    const std::shared_ptr<DatabaseThread> database(new DatabaseThread(patience));
    database->m_opening = std::move(opening);
    database->m_worker.moveToThread(&database->m_thread);
    database->m_thread.start();
    std::optional<Error> refused;
    QMetaObject::invokeMethod(
        &database->m_worker,
        [&] {
            auto workspace = session::openWithFirstPlan(database->m_opening);
            if (workspace)
                database->m_workspace = std::move(*workspace);
            else
                refused = workspace.error();
        },
        Qt::BlockingQueuedConnection);
    if (refused)
        return tl::unexpected<Error>(std::move(*refused));
    database->m_isReadOnly = database->m_workspace->isReadOnly();
    return database;
}

Result<std::shared_ptr<DatabaseThread>> DatabaseThread::another() const
{
    session::Opening opening = m_opening;
    opening.ifMissing = session::IfMissing::Refuse;
    opening.firstPlan = {};
    return open(std::move(opening), m_patience);
}

DatabaseThread::~DatabaseThread()
{
    QMetaObject::invokeMethod(
        &m_worker,
        [this] {
            m_workspace.reset(); // on the thread that its connection belongs to
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void DatabaseThread::setAuthor(const QString &author)
{
    m_opening.author = author;
    post([author](session::Workspace &workspace) { workspace.setAuthor(author); });
}

void DatabaseThread::post(std::function<void(session::Workspace &)> work)
{
    QMetaObject::invokeMethod(
        &m_worker, [this, work = std::move(work)] { work(*m_workspace); }, Qt::QueuedConnection);
}

/// Counts the waiting of this turn of the event loop; the next turn starts at 0.
void DatabaseThread::noteWaiting(qint64 milliseconds)
{
    if (milliseconds == 0)
        return;
    if (m_waitedThisTurn == 0)
        QMetaObject::invokeMethod(
            this, [this] { m_waitedThisTurn = 0; }, Qt::QueuedConnection);
    m_waitedThisTurn += milliseconds;
}

void DatabaseThread::endOperation()
{
    if (--m_operations == 0)
        Q_EMIT operationsOver();
}

} // namespace xushi::models
