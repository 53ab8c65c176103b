#pragma once

#include "session/workspace/workspace.h"

#include <QObject>

namespace xushi::models {

/// The waiting for a database that another program holds, as the window's thread sees it.
class LockWaiting : public QObject {
    Q_OBJECT

public:
    explicit LockWaiting(QObject *parent = nullptr);

    /// To open the database with. This object must outlive the thread that works on it.
    [[nodiscard]] const std::shared_ptr<session::LockWatch> &watch() const { return m_watch; }

    /// The file that is waited for now, and who holds it.
    [[nodiscard]] const std::optional<session::HeldFile> &held() const { return m_held; }

    /// What waits fails, and writes nothing.
    void giveUp() { m_watch->giveUp(); }

Q_SIGNALS:
    void changed();

private:
    std::shared_ptr<session::LockWatch> m_watch;
    std::optional<session::HeldFile> m_held;
};

} // namespace xushi::models
