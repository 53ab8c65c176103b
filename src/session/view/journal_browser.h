#pragma once

#include "session/view/viewpoint.h"
#include "storage/stores/journal_pages.h"

namespace xushi::session {

using storage::PlaceRange;

/// A row at its place, and whether it counts.
struct PlacedRow : storage::PlacedRow {
    bool isHeld = false;                 ///< no version of the plan allows it, and it was not voided or accepted
    std::optional<QString> refusal = {}; ///< of a held row that the office refused: the reason
};

/// A search of the journal (台账); an empty field matches every row.
struct JournalSearch {
    QString unit = {}; ///< id
    std::optional<domain::RowKind> kind = {};
    QString task = {}; ///< id: matches rows about the task, its units' parts and its indicators, and voids of such rows
    QDate firstDay = {}; ///< the first day that rows are true of; no date: from the beginning
    QDate lastDay = {};  ///< included; no date: to the end
    QString author = {};
    QString text = {}; ///< searched in what people wrote, in the author, and in the names of subjects

    [[nodiscard]] bool isEmpty() const { return *this == JournalSearch(); }

    friend bool operator==(const JournalSearch &, const JournalSearch &) = default;
};

/// Searches the journal of a plan, newest row first, one range at a time, so that even a long journal is searched in
/// short steps and is never in memory as a whole. Rows are ordered by when this database received them. A browser holds
/// the search only; it can read through any workspace of that database.
class JournalBrowser {
public:
    /// Searches the rows known in `view`; the text also matches indicators and tasks by their names in the view's plan.
    JournalBrowser(const View &view, const JournalSearch &search);

    /// The whole journal as it is now.
    [[nodiscard]] domain::Result<PlaceRange> extent(Workspace &workspace) const;

    /// The places of the matching rows in a range, newest first, `limit` at most.
    [[nodiscard]] domain::Result<std::vector<qint64>> find(Workspace &workspace, const PlaceRange &range,
                                                           qint64 limit) const;

    /// The rows at these places, newest first.
    [[nodiscard]] domain::Result<std::vector<PlacedRow>> rowsAt(Workspace &workspace,
                                                                const std::vector<qint64> &places) const;

    /// The ids of the plan's rows, matching or not, that were voided by rows from `place` on.
    [[nodiscard]] domain::Result<QStringList> voidedSince(Workspace &workspace, qint64 place) const;

private:
    PlanHandle m_plan;
    storage::JournalQuery m_query;
};

/// The authors in the plan's journal, sorted; in a long journal, only those of its newest part.
domain::Result<QStringList> journalAuthors(Workspace &workspace, const View &view);

} // namespace xushi::session
