#include "models/housekeeping.h"

namespace xushi::models {

using namespace domain;

Housekeeping::Housekeeping(QString file, session::Clock clock, QString author, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_clock(std::move(clock)), m_author(std::move(author))
{
    connect(&m_job, &BackgroundJob::runningChanged, this, &Housekeeping::busyChanged);
}

Result<std::unique_ptr<session::Workspace>> Housekeeping::open() const
{
    return session::Workspace::open({m_file, storage::IfMissing::Refuse, {}, m_clock, m_author});
}

template <typename Work, typename Done> void Housekeeping::run(Work work, Done done)
{
    using Outcome = decltype(work(std::declval<session::Workspace &>()));
    m_job.start(
        [this, work]() -> Outcome {
            const auto workspace = open();
            if (!workspace)
                return tl::unexpected<Error>(workspace.error());
            return work(**workspace);
        },
        [this, done](const Outcome &outcome) {
            if (outcome)
                done(*outcome);
            else
                Q_EMIT failed(outcome.error());
        });
}

void Housekeeping::begin()
{
    run(
        [](session::Workspace &workspace) -> Result<Begun> {
            return Begun{session::backUpDaily(workspace), session::quickCheck(workspace)};
        },
        [this](const Begun &begun) { tell(begun); });
}

void Housekeeping::tell(const Begun &begun)
{
    if (!begun.findings)
        Q_EMIT failed(begun.findings.error());
    else if (begun.findings->empty())
        Q_EMIT foundWhole();
    else
        Q_EMIT damageFound(*begun.findings);
    if (!begun.backup) {
        Q_EMIT failed(begun.backup.error());
        Q_EMIT dailyBackupFailed(begun.backup.error());
    } else if (*begun.backup) {
        Q_EMIT backupTaken(**begun.backup, true);
    }
}

void Housekeeping::backUp(const QString &file)
{
    run([file](session::Workspace &workspace) { return session::backUp(workspace, file); },
        [this](const session::BackupTaken &taken) { Q_EMIT backupTaken(taken, false); });
}

void Housekeeping::restore(const QString &backup)
{
    m_job.start([this, backup] { return session::restore(m_file, backup, m_clock); },
                [this](const Result<session::Restored> &outcome) {
                    if (outcome)
                        Q_EMIT restored(*outcome);
                    else
                        Q_EMIT failed(outcome.error());
                });
}

void Housekeeping::merge(const QString &other)
{
    run([other](session::Workspace &workspace) { return session::merge(workspace, other); },
        [this](const session::Merged &merged) { Q_EMIT this->merged(merged); });
}

void Housekeeping::check()
{
    run([](session::Workspace &workspace) { return session::check(workspace); },
        [this](const session::CheckReport &report) { Q_EMIT checked(report); });
}

} // namespace xushi::models
