#include "models/view/database_thread.h"

#include "session/plans/plan_loading.h"
#include "session/workspace/opened_file.h"

#include <algorithm>
#include <utility>

namespace xushi::models {

using namespace domain;

Result<std::shared_ptr<DatabaseThread>> DatabaseThread::open(session::Opening opening,
                                                             std::chrono::milliseconds patience)
{
    return open(std::move(opening), patience, session::LockWatch::usualPatience);
}

Result<std::shared_ptr<DatabaseThread>> DatabaseThread::open(session::Opening opening,
                                                             std::chrono::milliseconds patience,
                                                             std::chrono::milliseconds patienceForLocks)
{
    const std::shared_ptr<DatabaseThread> database(new DatabaseThread(patience));
    const auto &watch = database->m_lockWaiting.watch();
    watch->setPatience(patienceForLocks);
    watch->setMeanwhile([thread = database.get()] { thread->readMeanwhile(); });
    database->m_opening = std::move(opening);
    database->m_opening.lockWatch = watch;
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
    database->m_isOnNetwork = database->m_workspace->isOnNetwork();
    database->m_opening.file = database->m_workspace->file(); // the real one, behind links
    database->post([watch](session::Workspace &) { watch->setPatience(session::LockWatch::usualPatience); });
    session::keepToFile(database->m_opening); // whatever else the window opens there is this file
    return database;
}

Result<std::shared_ptr<DatabaseThread>> DatabaseThread::another() const
{
    session::Opening opening = m_opening;
    opening.ifMissing = session::IfMissing::Refuse;
    opening.firstPlan = {};
    return open(std::move(opening), m_patience, std::chrono::milliseconds(0));
}

DatabaseThread::~DatabaseThread()
{
    m_lockWaiting.watch()->hurry();
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

void DatabaseThread::post(std::function<void(session::Workspace &)> work, Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_posted.push_back({std::move(work), job});
    }
    QMetaObject::invokeMethod(
        &m_worker, [this] { doNext(); }, Qt::QueuedConnection);
}

std::optional<DatabaseThread::Posted> DatabaseThread::takeFirst()
{
    const std::lock_guard lock(m_mutex);
    if (m_posted.empty())
        return std::nullopt; // one of the jobs was done earlier
    Posted first = std::move(m_posted.front());
    m_posted.pop_front();
    return first;
}

std::optional<DatabaseThread::Posted> DatabaseThread::takeReading()
{
    const std::lock_guard lock(m_mutex);
    const auto found =
        std::find_if(m_posted.begin(), m_posted.end(), [](const Posted &posted) { return posted.job == Job::Reading; });
    if (found == m_posted.end())
        return std::nullopt;
    Posted reading = std::move(*found);
    m_posted.erase(found);
    return reading;
}

void DatabaseThread::doNext()
{
    if (const auto next = takeFirst())
        next->work(*m_workspace);
}

/// Called while a job waits to begin its write.
void DatabaseThread::readMeanwhile()
{
    if (!m_workspace || !m_workspace->isReadable())
        return;
    while (const auto reading = takeReading())
        reading->work(*m_workspace);
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
