#pragma once

#include "session/workspace/workspace.h"

#include "domain/finding.h"
#include "domain/journal_row.h"
#include "storage/file/database_union.h"

#include <algorithm>

namespace xushi::session {

using storage::AcceptTimes;

/// A row from a merge that does not count: it is held, or a void that has no effect.
struct RowConflict {
    QString row;
    domain::Error rule; ///< why it could not have been entered here
    bool isHeld = false;
};

/// How many rows of a kind come in from a unit.
struct RowsOfUnit {
    QString plan;
    QString unit; ///< id; empty for rows that name none
    domain::RowKind kind;
    qint64 rows = 0;
};

/// The same amount of the same indicator, kind and day on two sides, in two rows: entered twice, most likely.
struct SameFigure {
    domain::JournalRow incoming;
    domain::JournalRow here; ///< or in another of the files that are merged
};

/// What a merge added, or would add.
struct Merged {
    qint64 newRows = 0;
    qint64 knownRows = 0;
    std::vector<RowsOfUnit> units;               ///< the new rows, in the order of the plans' units
    std::vector<SameFigure> sameFigures;         ///< none of them voided
    std::vector<RowConflict> conflicts;          ///< among the new rows; the journal has these rows all the same
    std::vector<domain::Finding> missingParents; ///< new rows whose parents are in neither journal
    QStringList newPlans;   ///< ids of plans that were not here before; they are shown once they are chosen
    QStringList otherPlans; ///< ids of plans of which other versions came along; the version here stays in force
    std::map<QString, PlanHandle> plans = {}; ///< by id: those of the rows and ids above, to name them by
    QString digest;                           ///< of the journal with the new rows
    QString backup = {};                      ///< the file that was taken before; empty if none was needed

    /// How many of the new rows wait for the office's decision.
    [[nodiscard]] qsizetype heldRows() const
    {
        return std::count_if(conflicts.begin(), conflicts.end(), [](const RowConflict &one) { return one.isHeld; });
    }

    /// Whether there is anything to write.
    [[nodiscard]] bool bringsAnything() const { return newRows > 0 || !newPlans.isEmpty() || !otherPlans.isEmpty(); }
};

/// Whether a merge is done, or only tried and rolled back.
enum class MergeMode { Merge, Rehearse };

/// How a merge is done.
struct MergeOptions {
    MergeMode mode = MergeMode::Merge;
    AcceptTimes times = AcceptTimes::UpToADayAhead;
};

/// Merges the journals of other Xushi databases into this one; docs/semantics.md, The journal. The result is the union:
/// a second merge changes nothing, and databases that are merged in any order end with the same journal. The new rows
/// are received now; those that no version of their plan here allows are held and do not count. Plan versions come
/// along, none of them in force. All files are examined first, and taken in one transaction, all or none. Before
/// anything is written, a backup is taken (BackupKind::BeforeMerge), unless the journal is empty. Errors: SameDatabase,
/// MalformedRow, TimesAhead, RowsDiffer, SumOutOfRange, those of storage::ReceivedCopy::take(), of backUpAs() and of
/// the database; then nothing was changed.
domain::Result<Merged> merge(Workspace &workspace, const QStringList &files, const MergeOptions &options = {});

/// The same of one file.
inline domain::Result<Merged> merge(Workspace &workspace, const QString &file)
{
    return merge(workspace, QStringList{file});
}

} // namespace xushi::session
