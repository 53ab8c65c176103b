#pragma once

#include "models/view/database_thread.h"

#include <QPointer>

namespace xushi::models {

/// Something that the user told the program to do, such as saving. The database's thread does it. Then `done` or
/// `failed` is called on the window's thread: before run() returns if the work takes less than a frame, else when the
/// answer arrives. One operation runs at a time. Work that has begun is finished even if this object is destroyed; then
/// neither is called.
class Operation {
public:
    explicit Operation(DatabaseThread &database) : m_database(database) {}
    Operation(const Operation &) = delete;
    Operation &operator=(const Operation &) = delete;

    [[nodiscard]] bool isRunning() const { return *m_isRunning; }

    /// `work` takes a session::Workspace and returns a tl::expected. Its value goes to `done`, its error to `failed`.
    /// Returns false and runs nothing while another operation is running.
    template <typename Work, typename Done, typename Failed> bool run(Work work, Done done, Failed failed)
    {
        if (isRunning())
            return false;
        *m_isRunning = true;
        m_database.beginOperation();
        using Outcome = std::invoke_result_t<Work, session::Workspace &>;
        const auto promise = std::make_shared<std::promise<Outcome>>();
        const std::shared_future<Outcome> answer = promise->get_future().share();
        const auto tell = [database = QPointer(&m_database), owner = std::weak_ptr(m_isRunning), answer,
                           isTold = std::make_shared<bool>(false), done = std::move(done), failed = std::move(failed)] {
            if (std::exchange(*isTold, true))
                return;
            if (const auto isRunning = owner.lock()) {
                *isRunning = false;
                if (const Outcome &outcome = answer.get())
                    done(*outcome);
                else
                    failed(outcome.error());
            }
            if (database)
                database->endOperation();
        };
        m_database.post([database = &m_database, promise, tell, work = std::move(work)](session::Workspace &workspace) {
            promise->set_value(work(workspace));
            QMetaObject::invokeMethod(database, tell, Qt::QueuedConnection);
        });
        if (m_database.waitBriefly(answer))
            tell();
        return true;
    }

private:
    DatabaseThread &m_database;
    std::shared_ptr<bool> m_isRunning = std::make_shared<bool>(false);
};

} // namespace xushi::models
