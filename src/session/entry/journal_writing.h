#pragma once

#include "session/entry/batch.h"
#include "session/workspace/workspace.h"

#include <functional>

namespace xushi::session {

/// What an operation wants to write; journal_writing adds identity, time, author, parents and hash.
struct RowDraft {
    domain::RowKind kind;
    QString subject;
    QString unit;
    QDate asOf;
    std::optional<domain::Quantity> amount = {};
    QString payload = QStringLiteral("{}"); ///< as row_payload.h writes it
    QStringList indicators = {};            ///< that the row changes
    QStringList tasks = {};
};

using MakeDraft = std::function<domain::Result<RowDraft>(const domain::Plan &)>;

/// Which plan an entry is made in, and what of it the entry is about: an indicator or a task.
struct EntrySubject {
    QString plan; ///< empty: the default plan
    QString id;
};

/// The one way into the journal: in one write transaction asks `makeDraft` what to write, which may refuse,
/// adds the row, and makes sure that no total leaves its range. Nothing is written when anything is refused.
/// The plan that `makeDraft` is given may have no other task than the subject's: one row needs no more of it.
domain::Result<Change> writeRow(Workspace &workspace, const EntrySubject &subject, const MakeDraft &makeDraft);

/// The same for several rows, all of them in one transaction or none; the plan is the whole one.
BatchResult writeRows(Workspace &workspace, const QString &plan, const std::vector<MakeDraft> &makeDrafts);

/// A row to be written together with others, and the plan that it belongs to.
struct PlannedRow {
    QString plan;
    MakeDraft makeDraft;
};

/// The same for rows that belong to one plan; one that could not even be planned is refused in its place.
BatchResult writeRows(Workspace &workspace, const std::vector<domain::Result<PlannedRow>> &rows);

} // namespace xushi::session
