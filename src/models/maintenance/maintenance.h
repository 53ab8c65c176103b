#pragma once

#include "models/maintenance/background_job.h"
#include "models/maintenance/check_outcome.h"
#include "session/maintenance/backups.h"
#include "session/maintenance/check.h"
#include "session/maintenance/merging.h"
#include "session/maintenance/restoring.h"

#include <QDate>
#include <QTimer>

namespace xushi::models {

/// What the window's database needs beside entries (备份, 核验): the day's backup and a quick check at the start,
/// backups, restores, merges, checks and repairs when somebody asks. All of it on a connection of its own, off the
/// window's thread.
class Maintenance : public QObject {
    Q_OBJECT

public:
    /// For the database that is opened so, as the window's own workspace has it.
    explicit Maintenance(session::Opening opening, QObject *parent = nullptr);

    [[nodiscard]] const QString &file() const { return m_opening.file; }
    [[nodiscard]] session::BackupPlace place() const;
    [[nodiscard]] std::vector<session::Backup> backups() const { return session::backupsOf(place()); }

    /// Backups go there from now on; an empty folder is the usual one.
    void setBackupFolder(const QString &folder);
    [[nodiscard]] bool isBusy() const { return m_job.isRunning() || m_next; }

    /// What the newest check or repair came to; absent before the first, and when the contents were replaced since.
    [[nodiscard]] const std::optional<CheckOutcome> &outcome() const { return m_outcome; }

public Q_SLOTS:
    void begin();       ///< the day's backup and the quick check; from then on every day's backup
    void backUpIfDue(); ///< the day's backup, if it is not there yet; called by a timer
    void backUp(const QString &file = {});
    void restore(const QString &backup);
    void merge(const QString &other);
    void check();
    void repair(); ///< keeps the file first; what it mended is there for the window when it reads anew

Q_SIGNALS:
    void busyChanged(bool busy);
    void placeChanged();
    void backupTaken(const xushi::session::BackupTaken &taken, bool daily);
    void restored(const xushi::session::Restored &restored);
    void merged(const xushi::session::Merged &merged);
    void checked(const xushi::session::CheckReport &report);
    void repaired(const xushi::session::Repaired &repaired);
    void outcomeChanged();
    void foundWhole();                                                     ///< by the quick check
    void damageFound(const std::vector<xushi::domain::Finding> &findings); ///< by the quick check
    void failed(const xushi::domain::Error &error);
    void dailyBackupFailed(const xushi::domain::Error &error); ///< beside the above: nobody asked for that one

private:
    struct Begun {
        domain::Result<std::optional<session::BackupTaken>> backup;
        domain::Result<std::vector<domain::Finding>> findings;
    };
    void tellDailyBackup(const domain::Result<std::optional<session::BackupTaken>> &backup);
    void tell(const Begun &begun);
    void setOutcome(std::optional<CheckOutcome> outcome);

    /// Begins once the job that is under way is over: a dialog may have been open when the timer began it.
    void beginSoon(std::function<void()> job);

    /// Opens a workspace, runs `work` on it off this thread, and hands on what it returns, or the error.
    template <typename Work, typename Done> void run(Work work, Done done);

    session::Opening m_opening;
    std::optional<CheckOutcome> m_outcome;
    BackgroundJob m_job;
    std::function<void()> m_next; ///< what was asked for while the day's backup was being taken
    QTimer m_daily{this};
    qint64 m_failedAt = 0; ///< ms since 1970, when the day's backup failed last
    QDate m_toldOn;        ///< the day on which the user was told that its backup failed
};

} // namespace xushi::models
