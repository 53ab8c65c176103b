#include "session/maintenance/repairing.h"

#include "session/maintenance/backups.h"
#include "storage/file/file_sync.h"
#include "storage/file/received_copy.h"
#include "storage/stores/journal_store.h"

#include <QFileInfo>

namespace xushi::session {

using namespace domain;

namespace {

bool has(const CheckReport &report, FindingKind kind)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [kind](const Finding &finding) { return finding.kind == kind; });
}

/// Holds the write lock, so that nothing is written meanwhile.
Result<QString> keep(Workspace &workspace)
{
    return workspace.database().write([&]() -> Result<QString> {
        auto file = fileForBackup(workspace.backupPlace(), BackupKind::BeforeRepair, workspace.clock());
        if (!file)
            return file;
        if (const auto copied = storage::copyFile(workspace.file(), *file); !copied)
            return tl::unexpected<Error>(copied.error());
        return file;
    });
}

Result<void> repairOutOf(Workspace &workspace, const Backup &backup, Repaired &repaired)
{
    const auto taken = storage::ReceivedCopy::take(backup.file, QFileInfo(workspace.file()).absolutePath());
    if (!taken)
        return {}; // this backup cannot help, for example because it is damaged itself
    const storage::IntegrityReport found{repaired.after.rows, {}, repaired.after.findings};
    const auto mended = storage::repairFrom(workspace.database(), found, taken->copy());
    if (!mended)
        return tl::unexpected<Error>(mended.error());
    repaired.mended.rows += mended->rows;
    repaired.mended.found += mended->found;
    repaired.mended.plans += mended->plans;
    repaired.mended.arrivals = repaired.mended.arrivals || mended->arrivals;
    return {};
}

Result<void> rebuildHeads(Workspace &workspace)
{
    return workspace.database().write([&] { return storage::JournalStore(workspace.database()).rebuildHeads(); });
}

Result<void> checkAgain(Workspace &workspace, Repaired &repaired)
{
    auto report = check(workspace);
    if (!report)
        return tl::unexpected<Error>(report.error());
    repaired.after = std::move(*report);
    return {};
}

/// Runs `step`, then checks what is left.
template <typename Step> Result<void> then(Workspace &workspace, Repaired &repaired, Step step)
{
    if (auto done = step(); !done)
        return done;
    return checkAgain(workspace, repaired);
}

/// Reports the newest rows that no backup has; the journal goes on without them, because otherwise no backup could be
/// taken any more.
Result<void> repairHeads(Workspace &workspace, Repaired &repaired)
{
    for (const Finding &finding : repaired.after.findings)
        if (finding.kind == FindingKind::LostHead)
            repaired.lost += finding.args.value(0);
    repaired.headsRebuilt = !repaired.lost.isEmpty() || has(repaired.after, FindingKind::WrongHeads);
    if (!repaired.headsRebuilt)
        return {};
    return then(workspace, repaired, [&] { return rebuildHeads(workspace); });
}

Result<void> mend(Workspace &workspace, Repaired &repaired)
{
    if (has(repaired.after, FindingKind::Structure))
        if (auto done = then(workspace, repaired, [&] { return storage::repairStructure(workspace.database()); });
            !done)
            return done;
    for (const Backup &backup : backupsOf(workspace.backupPlace())) {
        if (!callsForRepair(repaired.after.findings))
            break;
        if (backup.name.kind == BackupKind::BeforeRepair)
            continue;
        if (auto done = then(workspace, repaired, [&] { return repairOutOf(workspace, backup, repaired); }); !done)
            return done;
    }
    return repairHeads(workspace, repaired);
}

} // namespace

bool callsForRepair(const std::vector<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return isDamage(finding.kind) || finding.kind == FindingKind::MissingParent;
    });
}

Result<Repaired> repair(Workspace &workspace)
{
    auto before = check(workspace);
    if (!before)
        return tl::unexpected<Error>(before.error());
    Repaired repaired{*before, *before};
    if (!callsForRepair(repaired.before.findings))
        return repaired;
    const auto kept = keep(workspace);
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    repaired.kept = *kept;
    if (const auto done = mend(workspace, repaired); !done)
        return tl::unexpected<Error>(done.error());
    return repaired;
}

} // namespace xushi::session
