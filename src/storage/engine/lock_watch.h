#pragma once

#include <QString>
#include <QStringList>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

namespace xushi::storage {

/// What a connection can be used for between two tries of a statement that waits.
enum class Meanwhile { Nothing, Reading };

/// A file that another program holds.
struct HeldFile {
    QString file;
    QStringList holders = {}; ///< names of the programs, each once; empty if unknown

    bool operator==(const HeldFile &) const = default;
};

/// What a user sees of the waiting for a file that another program holds, and can do about it. The connection that
/// waits and whoever shows the waiting share it: giveUp() and hurry() may be called from any thread.
class LockWatch {
public:
    /// Told of a file that is waited for, of each change of its holders, and with nothing when the waiting is over.
    using Told = std::function<void(const std::optional<HeldFile> &)>;

    static constexpr std::chrono::milliseconds usualPatience{20'000}; ///< writes here take milliseconds

    /// `told` is called on the thread that waits, once it has waited for `quiet`.
    explicit LockWatch(Told told = {}, std::chrono::milliseconds quiet = std::chrono::milliseconds(500));

    /// Ends the waiting that is under way, if there is one: it fails with WaitGivenUp.
    void giveUp();

    /// From now on nothing is waited for longer than a second: the window goes.
    void hurry() { m_isHurried = true; }

    /// How long to wait in all. Set it before a connection waits; 0 does not wait at all.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Called again and again while a write waits to begin, on the thread that waits: its connection can read
    /// meanwhile.
    void setMeanwhile(std::function<void()> meanwhile) { m_meanwhile = std::move(meanwhile); }

private:
    friend class LockWait;

    void begin();
    void end();
    [[nodiscard]] bool isGivenUp();
    [[nodiscard]] std::chrono::milliseconds patience() const;

    /// Returns at once when the waiting is given up.
    void pause(std::chrono::milliseconds time);

    Told m_told;
    std::chrono::milliseconds m_quiet;
    std::chrono::milliseconds m_patience = usualPatience;
    std::function<void()> m_meanwhile;
    std::mutex m_mutex; ///< of what follows
    std::condition_variable m_givingUp;
    int m_waits = 0; ///< one may wait while it reads for another that waits to write
    bool m_isGivenUp = false;
    std::atomic<bool> m_isHurried = false;
};

} // namespace xushi::storage
