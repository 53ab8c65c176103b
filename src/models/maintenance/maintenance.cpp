#include "models/maintenance/maintenance.h"

#include <utility>

namespace xushi::models {

using namespace domain;

namespace {

constexpr std::chrono::minutes untilNextLook{10};
constexpr std::chrono::milliseconds untilNextTry = std::chrono::hours(2); // until a failed backup is tried again

} // namespace

Maintenance::Maintenance(session::Opening opening, QObject *parent) : QObject(parent), m_opening(std::move(opening))
{
    m_opening.ifMissing = session::IfMissing::Refuse;
    m_opening.firstPlan = {};
    m_opening.lockWatch = m_lockWaiting.watch();
    connect(&m_job, &BackgroundJob::runningChanged, this, &Maintenance::busyChanged);
    const auto goOn = [this] {
        if (!m_job.isRunning() && m_next)
            std::exchange(m_next, nullptr)();
    };
    connect(&m_job, &BackgroundJob::runningChanged, this, goOn, Qt::QueuedConnection);
    connect(&m_daily, &QTimer::timeout, this, &Maintenance::backUpIfDue);
}

Maintenance::~Maintenance()
{
    m_lockWaiting.watch()->hurry();
}

session::BackupPlace Maintenance::place() const
{
    return session::BackupPlace::in(m_opening.backupFolder, m_opening.file);
}

void Maintenance::setBackupFolder(const QString &folder)
{
    m_opening.backupFolder = folder;
    Q_EMIT placeChanged();
}

template <typename Work, typename Done> void Maintenance::run(Work work, Done done)
{
    run(work, done, [this](const Error &error) { Q_EMIT failed(error); });
}

template <typename Work, typename Done, typename Failed> void Maintenance::run(Work work, Done done, Failed refused)
{
    using Outcome = decltype(work(std::declval<session::Workspace &>()));
    const auto onIt = [opening = m_opening, work]() -> Outcome {
        const auto workspace = session::Workspace::open(opening);
        if (!workspace)
            return tl::unexpected<Error>(workspace.error());
        return work(**workspace);
    };
    const auto over = [done, refused](const Outcome &outcome) {
        if (outcome)
            done(*outcome);
        else
            refused(outcome.error());
    };
    beginSoon([this, onIt, over] { m_job.start(onIt, over); });
}

void Maintenance::beginSoon(std::function<void()> job)
{
    if (m_job.isRunning())
        m_next = std::move(job);
    else
        job();
}

/// A window may stay open for weeks, and a new database has nothing to lose at first.
void Maintenance::begin()
{
    m_daily.start(untilNextLook);
    run(
        [](session::Workspace &workspace) -> Result<Begun> {
            return Begun{session::backUpDaily(workspace), session::quickCheck(workspace),
                         session::clockTrouble(workspace)};
        },
        [this](const Begun &begun) { tell(begun); });
}

void Maintenance::tell(const Begun &begun)
{
    if (begun.findings && !begun.findings->empty())
        setOutcome(CheckOutcome::ofStart(*begun.findings));
    if (!begun.findings)
        Q_EMIT failed(begun.findings.error());
    else if (begun.findings->empty())
        Q_EMIT foundWhole();
    else
        Q_EMIT damageFound(*begun.findings);
    if (begun.clock && *begun.clock)
        Q_EMIT clockWrong(**begun.clock);
    tellDailyBackup(begun.backup);
}

void Maintenance::backUpIfDue()
{
    const bool failedLately = m_opening.clock.nowMs() - m_failedAt < untilNextTry.count();
    if (failedLately || isBusy() || session::hasDailyBackup(place(), m_opening.clock.today()))
        return;
    m_job.start(
        [opening = m_opening]() -> Result<std::optional<session::BackupTaken>> {
            const auto workspace = session::Workspace::open(opening);
            if (!workspace)
                return tl::unexpected<Error>(workspace.error());
            return session::backUpDaily(**workspace);
        },
        [this](const Result<std::optional<session::BackupTaken>> &backup) { tellDailyBackup(backup); });
}

/// A failed backup is tried again some hours later. The user is told above the pages once a day.
void Maintenance::tellDailyBackup(const Result<std::optional<session::BackupTaken>> &backup)
{
    if (backup) {
        if (*backup)
            Q_EMIT backupTaken(**backup, true);
        return;
    }
    m_failedAt = m_opening.clock.nowMs();
    Q_EMIT failed(backup.error());
    if (std::exchange(m_toldOn, m_opening.clock.today()) != m_opening.clock.today())
        Q_EMIT dailyBackupFailed(backup.error());
}

void Maintenance::backUp(const QString &file)
{
    run([file](session::Workspace &workspace) { return session::backUp(workspace, file); },
        [this](const session::BackupTaken &taken) { Q_EMIT backupTaken(taken, false); });
}

void Maintenance::restore(const QString &backup, session::RestoreOver over)
{
    const auto work = [place = place(), clock = m_opening.clock, watch = m_opening.lockWatch, backup, over] {
        return session::restore(place, backup, clock, watch, over);
    };
    const auto done = [this, backup](const Result<session::Restored> &outcome) {
        if (!outcome && outcome.error().code == ErrorCode::OtherLineage) {
            Q_EMIT restoreOfAnother(backup);
            return;
        }
        if (!outcome) {
            Q_EMIT failed(outcome.error());
            return;
        }
        setOutcome({});
        Q_EMIT restored(*outcome);
    };
    beginSoon([this, work, done] { m_job.start(work, done); });
}

void Maintenance::examineMerge(const QStringList &files, session::AcceptTimes times)
{
    run(
        [files, times](session::Workspace &workspace) {
            return session::merge(workspace, files, {session::MergeMode::Rehearse, times});
        },
        [this, files, times](const session::Merged &outlook) { Q_EMIT mergeExamined(files, times, outlook); },
        [this, files](const Error &error) {
            if (error.code == ErrorCode::TimesAhead)
                Q_EMIT timesAhead(files, error);
            else
                Q_EMIT failed(error);
        });
}

void Maintenance::merge(const QStringList &files, session::AcceptTimes times)
{
    run(
        [files, times](session::Workspace &workspace) {
            return session::merge(workspace, files, {session::MergeMode::Merge, times});
        },
        [this](const session::Merged &merged) { Q_EMIT this->merged(merged); });
}

void Maintenance::check()
{
    run([](session::Workspace &workspace) { return session::check(workspace); },
        [this](const session::CheckReport &report) {
            setOutcome(CheckOutcome::of(report));
            Q_EMIT checked(report);
        });
}

void Maintenance::repair()
{
    run([](session::Workspace &workspace) { return session::repair(workspace); },
        [this](const session::Repaired &repaired) {
            setOutcome(CheckOutcome::of(repaired));
            Q_EMIT this->repaired(repaired);
        });
}

void Maintenance::setOutcome(std::optional<CheckOutcome> outcome)
{
    m_outcome = std::move(outcome);
    Q_EMIT outcomeChanged();
}

} // namespace xushi::models
