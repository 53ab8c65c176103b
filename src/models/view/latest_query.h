#pragma once

#include "models/view/database_thread.h"

#include <atomic>

namespace xushi::models {

/// A repeated query of which only the newest answer counts. An overtaken query's answer is dropped; its work is skipped
/// if it has not begun. After destruction nothing is called.
class LatestQuery {
public:
    explicit LatestQuery(DatabaseThread &database)
        : m_database(database), m_newest(std::make_shared<std::atomic<quint64>>(0))
    {
    }
    ~LatestQuery() { forget(); }
    LatestQuery(const LatestQuery &) = delete;
    LatestQuery &operator=(const LatestQuery &) = delete;

    /// Runs `work` on the database's thread, then calls `told` with the result on this thread: before this returns if
    /// the work takes less than a frame, else when the answer arrives.
    template <typename Work, typename Told> void ask(Work work, Told told)
    {
        const auto [tell, answer] = begin(std::move(work), std::move(told));
        if (m_database.waitBriefly(answer))
            tell();
    }

    /// The same, but never calls `told` before this returns: for queries that nobody waits for.
    template <typename Work, typename Told> void askQuietly(Work work, Told told)
    {
        begin(std::move(work), std::move(told));
    }

    /// Drops the open query.
    void forget()
    {
        ++*m_newest;
        m_isOpen = false;
    }

    /// Whether an answer has not arrived yet.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

private:
    /// Posts `work`. Returns a function that passes the answer to `told` once, and the answer itself.
    template <typename Work, typename Told> auto begin(Work work, Told told)
    {
        using Outcome = std::invoke_result_t<Work, session::Workspace &>;
        const quint64 number = ++*m_newest;
        const auto isCurrent = [newest = m_newest, number] { return *newest == number; };
        m_isOpen = true;
        const auto promise = std::make_shared<std::promise<Outcome>>();
        const std::shared_future<Outcome> answer = promise->get_future().share();
        const auto tell = [this, isCurrent, answer, isTold = std::make_shared<bool>(false), told = std::move(told)] {
            if (*isTold || !isCurrent())
                return; // an overtaken query may outlive this object
            *isTold = true;
            m_isOpen = false;
            told(answer.get());
        };
        m_database.post(
            [database = &m_database, isCurrent, promise, tell, work = std::move(work)](session::Workspace &workspace) {
                if (!isCurrent())
                    return;
                promise->set_value(work(workspace));
                QMetaObject::invokeMethod(database, tell, Qt::QueuedConnection);
            },
            DatabaseThread::Job::Reading);
        return std::pair(tell, answer);
    }

    DatabaseThread &m_database;
    std::shared_ptr<std::atomic<quint64>> m_newest;
    bool m_isOpen = false;
};

} // namespace xushi::models
