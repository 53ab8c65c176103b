#pragma once

#include "session/entry/batch.h"
#include "session/workspace/workspace.h"

#include <functional>
#include <map>

namespace xushi::session {

/// What an operation wants to write. journal_writing adds identity, time, author, parents and hash.
struct RowDraft {
    domain::RowKind kind;
    QString subject;
    QString unit;
    QDate asOf;
    std::optional<domain::Quantity> amount = {};
    QString payload = QStringLiteral("{}"); ///< as row_payload.h writes it
    QStringList indicators = {};            ///< the indicators that the row changes
    QStringList tasks = {};

    /// For a change to a measure that is entered in the same write: the place of that row in the write, whose id the
    /// change then names.
    std::optional<std::size_t> measureAt = {};
};

/// The largest payload of a row in bytes of UTF-8: other databases do not take a row with more.
inline constexpr qsizetype mostPayloadBytes = 1024 * 1024;

/// Whether a payload, or the texts that it will hold, fits. Error: TextTooLong.
domain::Result<void> requireRoom(const QString &payload);

using MakeDraft = std::function<domain::Result<RowDraft>(const domain::Plan &)>;

/// The plan of an entry, and the indicator or task in it that the entry is about.
struct EntrySubject {
    QString plan; ///< empty: the default plan
    QString id;
};

/// All rows are written through here. In one write transaction it asks `makeDraft` what to write, which may refuse,
/// adds the row, and makes sure that no total leaves its range and that no text is too long (TextTooLong). It writes
/// nothing if anything is refused. The plan that
/// `makeDraft` gets may have only the subject's task, because one row needs no more.
domain::Result<Change> writeRow(Workspace &workspace, const EntrySubject &subject, const MakeDraft &makeDraft);

/// The same for several rows, all of them in one transaction or none; `makeDraft` gets the whole plan.
BatchResult writeRows(Workspace &workspace, const QString &plan, const std::vector<MakeDraft> &makeDrafts);

/// The same for rows of several plans, by plan.
BatchResult writeRows(Workspace &workspace, const std::map<QString, std::vector<MakeDraft>> &makeDrafts);

/// A row to be written together with others, and the plan that it belongs to.
struct PlannedRow {
    QString plan;
    MakeDraft makeDraft;
};

/// The same for rows of one plan; a row that could not be planned is refused at its place.
BatchResult writeRows(Workspace &workspace, const std::vector<domain::Result<PlannedRow>> &rows);

} // namespace xushi::session
