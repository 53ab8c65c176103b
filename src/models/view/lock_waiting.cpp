#include "models/view/lock_waiting.h"

namespace xushi::models {

LockWaiting::LockWaiting(QObject *parent) : QObject(parent)
{
    m_watch = std::make_shared<session::LockWatch>([this](const std::optional<session::HeldFile> &held) {
        const auto takeOver = [this, held] {
            m_held = held;
            Q_EMIT changed();
        };
        QMetaObject::invokeMethod(this, takeOver, Qt::QueuedConnection);
    });
}

} // namespace xushi::models
