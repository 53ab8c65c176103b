#pragma once

#include "session/workspace/workspace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include <chrono>
#include <future>

namespace xushi::models {

/// The thread that the window's database is worked on: a workspace of its own, which does one thing after the other, in
/// the order in which they were posted. The window's thread never waits for it longer than a frame.
class DatabaseThread : public QObject {
    Q_OBJECT

public:
    /// Of a frame of 16 ms, what may go by in waiting.
    static constexpr std::chrono::milliseconds usualPatience{8};

    /// Errors: those of session::Workspace::open(). Waits until the database is open: there is no window before.
    static domain::Result<std::shared_ptr<DatabaseThread>> open(session::Opening opening,
                                                                std::chrono::milliseconds patience = usualPatience);

    /// Another one on the same file, for work that would keep this one from what the user does meanwhile. Errors: as
    /// open().
    [[nodiscard]] domain::Result<std::shared_ptr<DatabaseThread>> another() const;

    /// What was asked is done first.
    ~DatabaseThread() override;

    /// How it was opened.
    [[nodiscard]] const session::Opening &opening() const { return m_opening; }
    [[nodiscard]] const QString &file() const { return m_opening.file; }
    [[nodiscard]] const QString &author() const { return m_opening.author; }
    [[nodiscard]] const session::Clock &clock() const { return m_opening.clock; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    /// Does `work`, blocks this thread until it is done, and returns what it returned: only for what comes before there
    /// is a window. Everything later goes through LatestQuery or Operation.
    template <typename Work> auto waitFor(Work work) -> std::invoke_result_t<Work, session::Workspace &>
    {
        using Outcome = std::invoke_result_t<Work, session::Workspace &>;
        std::promise<Outcome> promise;
        post([&promise, &work](session::Workspace &workspace) { promise.set_value(work(workspace)); });
        return promise.get_future().get();
    }

    /// The author of all rows that are written from now on.
    void setAuthor(const QString &author);

    /// Hands `work` to the database's thread.
    void post(std::function<void(session::Workspace &)> work);

    /// Waits for an answer as long as this turn of the event loop has not waited a frame's part yet; whether it came.
    template <typename Outcome> bool waitBriefly(const std::shared_future<Outcome> &answer)
    {
        QElapsedTimer waited;
        waited.start();
        const bool came = answer.wait_for(std::chrono::milliseconds(patienceLeft())) == std::future_status::ready;
        noteWaiting(waited.elapsed());
        return came;
    }

private:
    explicit DatabaseThread(std::chrono::milliseconds patience) : m_patience(patience) {}

    [[nodiscard]] qint64 patienceLeft() const { return m_patience.count() - m_waitedThisTurn; }
    void noteWaiting(qint64 milliseconds);

    std::chrono::milliseconds m_patience;
    qint64 m_waitedThisTurn = 0; ///< ms
    session::Opening m_opening;
    bool m_isReadOnly = false;
    QThread m_thread;
    QObject m_worker;                                ///< lives on that thread
    std::unique_ptr<session::Workspace> m_workspace; ///< of that thread
};

} // namespace xushi::models
