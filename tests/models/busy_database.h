#pragma once

#include "models/view/database_thread.h"

#include <QCoreApplication>

namespace xushi::models {

/// Keeps the workroom's thread busy until it is let go on: what is asked meanwhile waits. Ends by itself some time, so
/// that a test fails rather than stands still.
class Busy {
public:
    explicit Busy(DatabaseThread &database)
    {
        database.post([begun = m_begun, end = m_end.get_future().share()](session::Workspace &) {
            begun->set_value();
            end.wait_for(std::chrono::seconds(20));
        });
    }
    ~Busy() { letGoOn(); }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;

    /// Until all that was asked before is done, and this has begun.
    void waitUntilBegun() { m_beginning.wait(); }

    void letGoOn()
    {
        if (!std::exchange(m_isOver, true))
            m_end.set_value();
    }

private:
    std::shared_ptr<std::promise<void>> m_begun = std::make_shared<std::promise<void>>();
    std::future<void> m_beginning = m_begun->get_future();
    std::promise<void> m_end;
    bool m_isOver = false;
};

/// Until all that was asked is done and told, and what was asked upon that.
inline void settle(DatabaseThread &database)
{
    constexpr int rounds = 10; // an answer may ask for more
    for (int i = 0; i < rounds; ++i) {
        database.waitFor([](session::Workspace &) { return true; });
        QCoreApplication::processEvents();
    }
}

} // namespace xushi::models
