#pragma once

#include "models/maintenance/background_job.h"
#include "models/maintenance/check_outcome.h"
#include "models/view/lock_waiting.h"
#include "session/maintenance/backups.h"
#include "session/maintenance/check.h"
#include "session/maintenance/clock_trouble.h"
#include "session/maintenance/merging.h"
#include "session/maintenance/restoring.h"

#include <QDate>
#include <QTimer>

namespace xushi::models {

/// Maintenance of the window's database (备份, 核验): the daily backup and a quick check at the start; backups,
/// restores, merges, checks and repairs at the user's request. It works on a connection of its own, off the window's
/// thread.
class Maintenance : public QObject {
    Q_OBJECT

public:
    /// `opening` is the one of the window's own workspace.
    explicit Maintenance(session::Opening opening, QObject *parent = nullptr);

    /// Waits for a running job, but not long for another program that holds the file.
    ~Maintenance() override;

    /// The waiting for another program that holds the file.
    [[nodiscard]] LockWaiting &lockWaiting() { return m_lockWaiting; }

    [[nodiscard]] const QString &file() const { return m_opening.file; }
    [[nodiscard]] session::BackupPlace place() const;
    [[nodiscard]] std::vector<session::Backup> backups() const { return session::backupsOf(place()); }

    /// Sets the folder of later backups; an empty one means the usual folder.
    void setBackupFolder(const QString &folder);
    [[nodiscard]] bool isBusy() const { return m_job.isRunning() || m_next; }

    /// The result of the newest check or repair; absent before the first, and after the contents were replaced.
    [[nodiscard]] const std::optional<CheckOutcome> &outcome() const { return m_outcome; }

    void stop() { m_daily.stop(); } ///< takes no more backups by itself: the file is no longer the window's
    void begin();       ///< takes the daily backup, runs the quick check and looks at the clock; later takes each day's
                        ///< backup
    void backUpIfDue(); ///< takes the day's backup if it is missing; called by a timer
    void backUp(const QString &file = {});

    /// A backup of another database is refused unless `over` replaces any.
    void restore(const QString &backup, session::RestoreOver over = session::RestoreOver::SameLineage);

    /// Finds out what a merge would bring, and writes nothing. Rows from a time that is still to come are refused
    /// unless `times` takes them.
    void examineMerge(const QStringList &files, session::AcceptTimes times = session::AcceptTimes::UpToADayAhead);
    void merge(const QStringList &files, session::AcceptTimes times = session::AcceptTimes::UpToADayAhead);
    void check();
    void repair(); ///< keeps the file first; the window must read everything again after it

Q_SIGNALS:
    void busyChanged(bool busy);
    void placeChanged();
    void backupTaken(const xushi::session::BackupTaken &taken, bool daily);
    void restored(const xushi::session::Restored &restored);
    void restoreOfAnother(const QString &backup); ///< from restore(): the backup is of another database
    void mergeExamined(const QStringList &files, xushi::session::AcceptTimes times,
                       const xushi::session::Merged &outlook);
    void timesAhead(const QStringList &files, const xushi::domain::Error &error); ///< from examineMerge()
    void merged(const xushi::session::Merged &merged);
    void checked(const xushi::session::CheckReport &report);
    void repaired(const xushi::session::Repaired &repaired);
    void outcomeChanged();
    void clockWrong(const xushi::domain::ClockTrouble &trouble);           ///< at the start
    void foundWhole();                                                     ///< from the quick check
    void damageFound(const std::vector<xushi::domain::Finding> &findings); ///< from the quick check
    void failed(const xushi::domain::Error &error);
    void dailyBackupFailed(const xushi::domain::Error
                               &error); ///< apart from the signals above, because the user did not request this backup

private:
    struct Begun {
        domain::Result<std::optional<session::BackupTaken>> backup;
        domain::Result<std::vector<domain::Finding>> findings;
        domain::Result<std::optional<domain::ClockTrouble>> clock;
    };
    void tellDailyBackup(const domain::Result<std::optional<session::BackupTaken>> &backup);
    void tell(const Begun &begun);
    void setOutcome(std::optional<CheckOutcome> outcome);

    /// Starts the job after the running one: the timer may have started that one while a dialog was open.
    void beginSoon(std::function<void()> job);

    /// Opens a workspace, runs `work` on it off this thread, and passes on its result or the error.
    template <typename Work, typename Done> void run(Work work, Done done);
    template <typename Work, typename Done, typename Failed> void run(Work work, Done done, Failed refused);

    LockWaiting m_lockWaiting;
    session::Opening m_opening;
    std::optional<CheckOutcome> m_outcome;
    BackgroundJob m_job;
    std::function<void()> m_next; ///< the user's request that waits for the daily backup
    QTimer m_daily{this};
    qint64 m_failedAt = 0; ///< ms since 1970, when the daily backup failed last
    QDate m_toldOn;        ///< the day on which the user was last told of a failed backup
};

} // namespace xushi::models
