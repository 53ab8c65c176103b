#include "session/maintenance/merging.h"

#include "session/maintenance/backups.h"
#include "session/maintenance/merge_review.h"
#include "storage/file/file_sync.h"
#include "storage/file/received_copy.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace xushi::session {

using namespace domain;

namespace {

/// A file that is merged: our copy of it, and that copy opened.
struct Arrival {
    QString file;
    storage::ReceivedCopy copy;
    std::unique_ptr<storage::Database> database;

    [[nodiscard]] storage::UnionSource source() const { return {copy.copy(), file}; }
};

/// The files, examined one by one. The first copy holds the rows of them all.
struct Arrivals {
    std::vector<Arrival> files;
    std::vector<storage::RowPair> sameFigures; ///< in two of the files
};

Result<Arrival> received(const Workspace &workspace, const QString &file)
{
    if (storage::isSameFile(workspace.file(), file))
        return failure(ErrorCode::SameDatabase, {file});
    auto taken =
        storage::ReceivedCopy::take(file, QFileInfo(workspace.file()).absolutePath(), storage::Expected::ShortRows);
    if (!taken)
        return tl::unexpected<Error>(taken.error());
    auto opened = taken->open();
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    return Arrival{file, std::move(*taken), std::move(*opened)};
}

/// The first row that is not made as rows are.
Result<void> requireWellFormed(const Arrival &one)
{
    for (const Finding &finding : one.copy.report().findings)
        if (finding.kind == FindingKind::MalformedRow)
            return failure(ErrorCode::MalformedRow, {one.file, finding.args.value(1), finding.args.value(0)});
    return {};
}

Result<Arrivals> receivedAll(Workspace &workspace, const QStringList &files)
{
    Arrivals all;
    for (const QString &file : files) {
        auto one = received(workspace, file);
        if (!one)
            return tl::unexpected<Error>(one.error());
        if (const auto sound = requireWellFormed(*one); !sound)
            return tl::unexpected<Error>(sound.error());
        all.files.push_back(std::move(*one));
    }
    for (std::size_t i = 1; i < all.files.size(); ++i) {
        const auto united = storage::addRowsOf(*all.files.front().database, all.files[i].source(),
                                               {workspace.clock().nowMs, storage::AcceptTimes::All},
                                               [](const storage::UnionReport &) { return Result<void>(); });
        if (!united)
            return tl::unexpected<Error>(united.error());
        all.sameFigures.insert(all.sameFigures.end(), united->sameFigures.begin(), united->sameFigures.end());
    }
    return all;
}

/// A plan version of a file that is not here.
struct MissingVersion {
    qint64 version; ///< its number in the file
    QString plan;
};

Result<std::vector<MissingVersion>> missingVersions(Workspace &workspace, storage::Database &other)
{
    storage::PlanStore here(workspace.database());
    storage::PlanStore there(other);
    const auto plans = there.list();
    if (!plans)
        return tl::unexpected<Error>(plans.error());
    std::vector<MissingVersion> missing;
    for (const storage::PlanEntry &entry : *plans) {
        auto versions = there.versionsOf(entry.id, knownNow);
        if (!versions)
            return tl::unexpected<Error>(versions.error());
        std::reverse(versions->begin(), versions->end()); // in the order in which the other file got them
        for (const storage::PlanVersion &version : *versions) {
            const auto has = here.has(entry.id, version.fingerprint);
            if (!has)
                return tl::unexpected<Error>(has.error());
            if (!*has)
                missing.push_back({version.version, entry.id});
        }
    }
    return missing;
}

/// Adds the plan versions that are not here. None of them is in force.
Result<void> takePlans(Workspace &workspace, storage::Database &other, qint64 receivedAt, Merged &merged)
{
    const auto missing = missingVersions(workspace, other);
    if (!missing)
        return tl::unexpected<Error>(missing.error());
    const auto known = workspace.plans();
    if (!known)
        return tl::unexpected<Error>(known.error());
    for (const MissingVersion &version : *missing) {
        const auto plan = storage::PlanStore(other).load(version.version);
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        if (const auto added = storage::PlanStore(workspace.database()).bring(*plan, receivedAt); !added)
            return tl::unexpected<Error>(added.error());
        QStringList &ids = storage::entryOf(*known, version.plan) ? merged.otherPlans : merged.newPlans;
        if (!merged.newPlans.contains(version.plan) && !ids.contains(version.plan))
            ids += version.plan;
    }
    return {};
}

/// The times of TimesAhead in words.
Error withTimes(Error error)
{
    if (error.code != ErrorCode::TimesAhead)
        return error;
    for (qsizetype i = 2; i < error.args.size(); ++i)
        error.args[i] =
            QDateTime::fromMSecsSinceEpoch(error.args[i].toLongLong()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return error;
}

/// Whether there is something to lose here and something to come.
Result<bool> needsBackup(Workspace &workspace, const Arrivals &arrivals)
{
    const auto isEmpty = storage::JournalStore(workspace.database()).isEmpty();
    if (!isEmpty || *isEmpty)
        return isEmpty ? Result<bool>(false) : isEmpty;
    auto brings = storage::bringsRows(workspace.database(), arrivals.files.front().source());
    if (!brings || *brings)
        return brings;
    for (const Arrival &one : arrivals.files) {
        const auto missing = missingVersions(workspace, *one.database);
        if (!missing)
            return tl::unexpected<Error>(missing.error());
        if (!missing->empty())
            return true;
    }
    return false;
}

} // namespace

Result<Merged> merge(Workspace &workspace, const QStringList &files, const MergeOptions &options)
{
    const MergeMode mode = options.mode;
    const auto arrivals = receivedAll(workspace, files);
    if (!arrivals)
        return tl::unexpected<Error>(arrivals.error());
    Merged merged;
    if (mode == MergeMode::Merge) {
        const auto needed = needsBackup(workspace, *arrivals);
        if (!needed)
            return tl::unexpected<Error>(needed.error());
        const auto taken = *needed ? backUpAs(workspace, BackupKind::BeforeMerge) : Result<BackupTaken>();
        if (!taken)
            return tl::unexpected<Error>(taken.error());
        merged.backup = taken->file;
    }
    const auto work = [&](const storage::UnionReport &report) -> Result<void> {
        for (const Arrival &one : arrivals->files)
            if (auto plans = takePlans(workspace, *one.database, report.receivedAt, merged); !plans)
                return plans;
        return MergeReview(workspace, merged).take(report, arrivals->sameFigures);
    };
    const auto united = storage::addRowsOf(workspace.database(), arrivals->files.front().source(),
                                           {workspace.clock().nowMs, options.times}, work,
                                           mode == MergeMode::Merge ? storage::UnionKept::Yes : storage::UnionKept::No);
    if (!united)
        return tl::unexpected<Error>(withTimes(united.error()));
    return merged;
}

} // namespace xushi::session
