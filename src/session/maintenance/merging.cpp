#include "session/maintenance/merging.h"

#include "session/maintenance/backups.h"
#include "session/maintenance/merge_review.h"
#include "storage/file/database_copy.h"
#include "storage/file/file_sync.h"

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
    auto taken = storage::ReceivedCopy::take(file, QFileInfo(workspace.file()).absolutePath());
    if (!taken)
        return tl::unexpected<Error>(taken.error());
    auto opened = taken->open();
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    return Arrival{file, std::move(*taken), std::move(*opened)};
}

Result<Arrivals> receivedAll(Workspace &workspace, const QStringList &files)
{
    Arrivals all;
    for (const QString &file : files) {
        auto one = received(workspace, file);
        if (!one)
            return tl::unexpected<Error>(one.error());
        all.files.push_back(std::move(*one));
    }
    for (std::size_t i = 1; i < all.files.size(); ++i) {
        const auto united =
            storage::addRowsOf(*all.files.front().database, all.files[i].source(), workspace.clock().nowMs(),
                               [](const storage::UnionReport &) { return Result<void>(); });
        if (!united)
            return tl::unexpected<Error>(united.error());
        all.sameFigures.insert(all.sameFigures.end(), united->sameFigures.begin(), united->sameFigures.end());
    }
    return all;
}

/// The plans of a file that are not here; a plan that is here in another version goes into `others`.
Result<std::vector<storage::PlanEntry>> missingPlans(Workspace &workspace, storage::Database &other,
                                                     QStringList &others)
{
    auto there = storage::PlanStore(other).list();
    if (!there)
        return there;
    const auto here = storage::PlanStore(workspace.database()).list();
    if (!here)
        return tl::unexpected<Error>(here.error());
    std::erase_if(*there, [&](const storage::PlanEntry &entry) {
        const storage::PlanEntry *known = storage::entryOf(*here, entry.id);
        if (known && known->fingerprint != entry.fingerprint && !others.contains(entry.id))
            others += entry.id;
        return known != nullptr;
    });
    return there;
}

/// Adds the plans that are not here. A plan that is here in another version stays as it is.
Result<void> takePlans(Workspace &workspace, storage::Database &other, qint64 now, Merged &merged)
{
    const auto missing = missingPlans(workspace, other, merged.otherPlans);
    if (!missing)
        return tl::unexpected<Error>(missing.error());
    for (const storage::PlanEntry &entry : *missing) {
        const auto plan = storage::PlanStore(other).load(entry.version);
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        if (const auto added = storage::PlanStore(workspace.database()).add(*plan, now); !added)
            return tl::unexpected<Error>(added.error());
        merged.newPlans += entry.id;
    }
    return {};
}

/// Whether there is something to lose here and something to come.
Result<bool> needsBackup(Workspace &workspace, const Arrivals &arrivals)
{
    const auto newest = storage::JournalStore(workspace.database()).newest();
    if (!newest)
        return tl::unexpected<Error>(newest.error());
    if (!newest->id)
        return false;
    auto brings = storage::bringsRows(workspace.database(), arrivals.files.front().source());
    if (!brings || *brings)
        return brings;
    QStringList others;
    for (const Arrival &one : arrivals.files) {
        const auto missing = missingPlans(workspace, *one.database, others);
        if (!missing)
            return tl::unexpected<Error>(missing.error());
        if (!missing->empty())
            return true;
    }
    return false;
}

} // namespace

Result<Merged> merge(Workspace &workspace, const QStringList &files, MergeMode mode)
{
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
    const qint64 now = workspace.clock().nowMs();
    const auto work = [&](const storage::UnionReport &report) -> Result<void> {
        for (const Arrival &one : arrivals->files)
            if (auto plans = takePlans(workspace, *one.database, now, merged); !plans)
                return plans;
        return MergeReview(workspace, merged).take(report, arrivals->sameFigures);
    };
    const auto united = storage::addRowsOf(workspace.database(), arrivals->files.front().source(), now, work,
                                           mode == MergeMode::Merge ? storage::UnionKept::Yes : storage::UnionKept::No);
    if (!united)
        return tl::unexpected<Error>(united.error());
    return merged;
}

} // namespace xushi::session
