#pragma once

#include "session/view/viewpoint.h"
#include "storage/stores/journal_pages.h"

namespace xushi::session {

using storage::JournalStretch;
using storage::PlacedRow;

/// What to look for in the journal (台账); what is empty lets everything through.
struct JournalSearch {
    QString unit = {}; ///< id
    std::optional<domain::RowKind> kind = {};
    QString task = {};   ///< id: rows about it, its units' parts, its indicators, and voids of such
    QDate firstDay = {}; ///< of the day that a row is true of, included; no date: from the beginning
    QDate lastDay = {};  ///< included
    QString author = {};
    QString text = {}; ///< in what people wrote, the author, and what a row is about

    [[nodiscard]] bool isEmpty() const { return *this == JournalSearch(); }

    friend bool operator==(const JournalSearch &, const JournalSearch &) = default;
};

/// Looks through the journal of a plan, newest row first, a stretch at a time, so that a journal of any length keeps
/// nobody waiting and is never in memory as a whole. Rows are newest first by when this database got them. Knows what
/// is looked for, and reads on any workspace of that database.
class JournalBrowser {
public:
    /// Looks at what `view` knows; the text also means indicators and tasks by their names in its plan.
    JournalBrowser(const View &view, const JournalSearch &search);

    /// The whole journal, as it is now.
    [[nodiscard]] domain::Result<JournalStretch> extent(Workspace &workspace) const;

    /// The places in a stretch of the rows that are looked for, newest first, `limit` at most.
    [[nodiscard]] domain::Result<std::vector<qint64>> find(Workspace &workspace, const JournalStretch &stretch,
                                                           qint64 limit) const;

    /// The rows at these places, newest first.
    [[nodiscard]] domain::Result<std::vector<PlacedRow>> rowsAt(Workspace &workspace,
                                                                const std::vector<qint64> &places) const;

    /// The ids of the plan's rows, looked for or not, that rows from `place` on took back.
    [[nodiscard]] domain::Result<QStringList> voidedSince(Workspace &workspace, qint64 place) const;

private:
    storage::JournalQuery m_query;
};

/// Who wrote into the plan's journal, sorted; of a long journal, into its newest part.
domain::Result<QStringList> journalAuthors(Workspace &workspace, const View &view);

} // namespace xushi::session
