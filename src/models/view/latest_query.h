#pragma once

#include "models/view/database_thread.h"

#include <atomic>

namespace xushi::models {

/// A query that is asked of the database again and again, of which only the newest answer counts: an answer that was
/// overtaken is not told, nor looked for if that has not begun. Once this goes away, nothing is told.
class LatestQuery {
public:
    explicit LatestQuery(DatabaseThread &database)
        : m_database(database), m_newest(std::make_shared<std::atomic<quint64>>(0))
    {
    }
    ~LatestQuery() { forget(); }
    LatestQuery(const LatestQuery &) = delete;
    LatestQuery &operator=(const LatestQuery &) = delete;

    /// Has `work` done on the database's thread, and `told` with what it returned on this one: before this returns
    /// where that takes no longer than a frame, else when it is there.
    template <typename Work, typename Told> void ask(Work work, Told told)
    {
        const auto [tell, answer] = begin(std::move(work), std::move(told));
        if (m_database.waitBriefly(answer))
            tell();
    }

    /// The same, never told before this returns: for what nobody waits for.
    template <typename Work, typename Told> void askQuietly(Work work, Told told)
    {
        begin(std::move(work), std::move(told));
    }

    /// What was asked is of no interest any more.
    void forget()
    {
        ++*m_newest;
        m_isOpen = false;
    }

    /// Whether an answer is still to come.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

private:
    /// Hands `work` over; what tells its answer, which is told once, and the answer.
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
                return; // if it is not current, this may be gone
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
            });
        return std::pair(tell, answer);
    }

    DatabaseThread &m_database;
    std::shared_ptr<std::atomic<quint64>> m_newest;
    bool m_isOpen = false;
};

} // namespace xushi::models
