#pragma once

#include "domain/finding.h"
#include "models/background_job.h"
#include "session/backups.h"
#include "session/check.h"
#include "session/merging.h"
#include "session/restoring.h"

namespace xushi::models {

/// What the window's database needs beside entries (备份, 核验): the day's backup and a quick check at the start,
/// backups, restores, merges and checks when somebody asks. All of it on a connection of its own, off the window's
/// thread.
class Housekeeping : public QObject {
    Q_OBJECT

public:
    /// For the database `file`; `author` and `clock` as the window's own workspace has them.
    Housekeeping(QString file, session::Clock clock, QString author, QObject *parent = nullptr);

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] std::vector<session::Backup> backups() const { return session::backupsOf(m_file); }
    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }

public Q_SLOTS:
    void begin(); ///< the day's backup and the quick check
    void backUp(const QString &file = {});
    void restore(const QString &backup);
    void merge(const QString &other);
    void check();

Q_SIGNALS:
    void busyChanged(bool busy);
    void backupTaken(const xushi::session::BackupTaken &taken, bool daily);
    void restored(const xushi::session::Restored &restored);
    void merged(const xushi::session::Merged &merged);
    void checked(const xushi::session::CheckReport &report);
    void foundWhole();                                                     ///< by the quick check
    void damageFound(const std::vector<xushi::domain::Finding> &findings); ///< by the quick check
    void failed(const xushi::domain::Error &error);
    void dailyBackupFailed(const xushi::domain::Error &error); ///< beside the above: nobody asked for that one

private:
    struct Begun {
        domain::Result<std::optional<session::BackupTaken>> backup;
        domain::Result<std::vector<domain::Finding>> findings;
    };
    void tell(const Begun &begun);

    /// A workspace of the thread that asks.
    [[nodiscard]] domain::Result<std::unique_ptr<session::Workspace>> open() const;

    /// Opens a workspace, runs `work` on it off this thread, and hands on what it returns, or the error.
    template <typename Work, typename Done> void run(Work work, Done done);

    QString m_file;
    session::Clock m_clock;
    QString m_author;
    BackgroundJob m_job;
};

} // namespace xushi::models
