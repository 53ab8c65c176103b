#pragma once

#include "models/view/database_thread.h"

#include <QCoreApplication>

namespace xushi::models {

/// Keeps the database's thread busy until letGoOn(), so that later queries wait. Ends by itself after a while, so that
/// a test fails instead of hanging.
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

    /// Waits until all earlier work is done and this has begun.
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

/// Waits until all queries are answered, also those that the answers led to.
inline void settle(DatabaseThread &database)
{
    constexpr int rounds = 10; // an answer may lead to another query
    for (int i = 0; i < rounds; ++i) {
        database.waitFor([](session::Workspace &) { return true; });
        QCoreApplication::processEvents();
    }
}

} // namespace xushi::models
