#pragma once

#include <QString>

#include <memory>

class QSplashScreen;

namespace xushi::app {

/// Says, as long as it lives, that a database of an older version is being upgraded, where that takes so long that a
/// user would wonder: no window is there yet.
class UpgradeNotice {
public:
    /// A file of fewer than `least` bytes is upgraded in a second.
    explicit UpgradeNotice(const QString &database, qint64 least = 20 << 20);
    ~UpgradeNotice();
    UpgradeNotice(const UpgradeNotice &) = delete;
    UpgradeNotice &operator=(const UpgradeNotice &) = delete;

private:
    std::unique_ptr<QSplashScreen> m_window;
};

} // namespace xushi::app
