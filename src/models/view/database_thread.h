#pragma once

#include "models/view/lock_waiting.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include <chrono>
#include <deque>
#include <future>
#include <mutex>

namespace xushi::models {

/// The thread on which the window works on its database, in a workspace of its own. It does one job after the other, in
/// the order in which they were posted; while one waits to write because another program holds the file, it does those
/// that only read. The window's thread never waits for it longer than a frame.
class DatabaseThread : public QObject {
    Q_OBJECT

public:
    enum class Job { Any, Reading };

    /// The part of a frame of 16 ms that may be spent waiting.
    static constexpr std::chrono::milliseconds usualPatience{8};

    /// Waits until the database is open, because there is no window before. Errors: those of
    /// session::Workspace::open().
    static domain::Result<std::shared_ptr<DatabaseThread>> open(session::Opening opening,
                                                                std::chrono::milliseconds patience = usualPatience);

    /// Opens another thread on the same file, for long work that would delay the user's requests on this one. Does not
    /// wait where another program holds the file. Errors: FileReplaced; as open().
    [[nodiscard]] domain::Result<std::shared_ptr<DatabaseThread>> another() const;

    /// Finishes all posted work first, and does not wait long for another program that holds the file.
    ~DatabaseThread() override;

    /// The options it was opened with, which from now on open this very file and no other.
    [[nodiscard]] const session::Opening &opening() const { return m_opening; }
    [[nodiscard]] const QString &file() const { return m_opening.file; } ///< the real one, behind links
    [[nodiscard]] const QString &author() const { return m_opening.author; }
    [[nodiscard]] const session::Clock &clock() const { return m_opening.clock; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    [[nodiscard]] bool isOnNetwork() const { return m_isOnNetwork; }

    /// Runs `work` on the database's thread, blocks this thread until it is done, and returns its result. Only for what
    /// must be done before there is a window; later, use LatestQuery or Operation.
    template <typename Work> auto waitFor(Work work) -> std::invoke_result_t<Work, session::Workspace &>
    {
        using Outcome = std::invoke_result_t<Work, session::Workspace &>;
        std::promise<Outcome> promise;
        post([&promise, &work](session::Workspace &workspace) { promise.set_value(work(workspace)); });
        return promise.get_future().get();
    }

    /// Sets the author of all rows that are written from now on.
    void setAuthor(const QString &author);

    /// Queues `work` for the database's thread.
    void post(std::function<void(session::Workspace &)> work, Job job = Job::Any);

    /// The waiting for another program that holds the file.
    [[nodiscard]] LockWaiting &lockWaiting() { return m_lockWaiting; }

    /// Waits for an answer until this turn of the event loop has waited for its part of a frame. Returns whether the
    /// answer came.
    template <typename Outcome> bool waitBriefly(const std::shared_future<Outcome> &answer)
    {
        QElapsedTimer waited;
        waited.start();
        const bool came = answer.wait_for(std::chrono::milliseconds(patienceLeft())) == std::future_status::ready;
        noteWaiting(waited.elapsed());
        return came;
    }

    /// Whether an Operation is under way, up to the end of what follows it.
    [[nodiscard]] bool isOperating() const { return m_operations > 0; }

Q_SIGNALS:
    /// The last operation that was under way is over.
    void operationsOver();

private:
    friend class Operation;

    struct Posted {
        std::function<void(session::Workspace &)> work;
        Job job;
    };

    void doNext();
    void readMeanwhile();
    std::optional<Posted> takeFirst();
    std::optional<Posted> takeReading();

    void beginOperation() { ++m_operations; }
    void endOperation();

    explicit DatabaseThread(std::chrono::milliseconds patience) : m_patience(patience) {}

    static domain::Result<std::shared_ptr<DatabaseThread>> open(session::Opening opening,
                                                                std::chrono::milliseconds patience,
                                                                std::chrono::milliseconds patienceForLocks);

    [[nodiscard]] qint64 patienceLeft() const { return m_patience.count() - m_waitedThisTurn; }
    void noteWaiting(qint64 milliseconds);

    std::chrono::milliseconds m_patience;
    qint64 m_waitedThisTurn = 0; ///< ms
    int m_operations = 0;        ///< under way
    LockWaiting m_lockWaiting;
    session::Opening m_opening;
    bool m_isReadOnly = false;
    bool m_isOnNetwork = false;
    std::mutex m_mutex; ///< of the posted jobs
    std::deque<Posted> m_posted;
    QThread m_thread;
    QObject m_worker;                                ///< lives on that thread
    std::unique_ptr<session::Workspace> m_workspace; ///< used on that thread only
};

} // namespace xushi::models
