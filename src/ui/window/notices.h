#pragma once

#include "domain/values/error.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class QPushButton;

namespace xushi::domain {
struct ClockTrouble;
}

namespace xushi::models {
class LockWaiting;
class Maintenance;
} // namespace xushi::models

namespace xushi::ui {

class DamageBanner;
class MessageBanner;
class WaitBanner;

/// The messages about the whole database above every page: its file was replaced, it is read-only, it lies on a network
/// drive, something failed, the file is damaged, there is no backup, the clock may be wrong, the program did not exit
/// cleanly the last time, or it waits for another program.
class Notices : public QWidget {
    Q_OBJECT

public:
    /// `maintenance` and `waiting`, of the window's database, must outlive this object.
    Notices(models::Maintenance &maintenance, models::LockWaiting &waiting, QWidget *parent);

    /// The window has stopped, for this error; the message cannot be closed.
    void sayStopped(const QString &sentence, const domain::Error &error);
    void sayReadOnly(const QString &sentence);
    void sayOnNetwork(const QString &file);
    void sayFailure(const domain::Error &error);
    void forgetFailure();

    /// What is no longer news goes: that the program ended unexpectedly the last time. An error stays until it is
    /// closed, or until the same has been done without one.
    void nextActionDone();
    [[nodiscard]] DamageBanner &damage() const { return *m_damage; }

    /// Notes that the window opened at `began` did not exit cleanly. The user is told once the check has found the file
    /// intact; if it finds damage, only the damage is reported.
    void noteUnexpectedEnd(const QDateTime &began) { m_unexpectedlyEnded = began; }

private:
    void sayClock(const domain::ClockTrouble &trouble);
    void sayWhole();

    MessageBanner *m_stopped;
    QPushButton *m_leave = nullptr; ///< closes the window that has stopped
    MessageBanner *m_readOnly;
    MessageBanner *m_onNetwork;
    MessageBanner *m_failure;
    DamageBanner *m_damage;
    MessageBanner *m_backup; ///< the day's backup failed
    MessageBanner *m_clock;
    MessageBanner *m_lastTime;
    WaitBanner *m_waiting;
    WaitBanner *m_waitingBeside; ///< for what maintenance does
    std::optional<QDateTime> m_unexpectedlyEnded;
};

} // namespace xushi::ui
