#pragma once

#include "domain/journal_row.h"
#include "storage/stores/plan_store.h"

namespace xushi::storage {

class Database;

/// Which rows of a plan's journal (台账) to look for. An empty field does not filter.
struct JournalQuery {
    QString plan;
    qint64 knownAt = knownNow;
    QString unit = {};
    std::vector<domain::RowKind> kinds = {};
    QDate firstDay = {}; ///< as_of, inclusive; no date: from the beginning
    QDate lastDay = {};  ///< included
    QString author = {};
    QString task = {};         ///< rows about this task, about a unit's part of it, or about one of `subjects`
    QStringList subjects = {}; ///< the task itself and its indicators
    QString text = {};         ///< found in author, subject or notes, ignoring the case of ASCII letters
    QStringList named = {};    ///< subjects whose names match `text`
};

/// A range of places in the journal. Rows are placed in the order in which this database got them, and never move.
struct PlaceRange {
    qint64 from = 1;   ///< included
    qint64 before = 1; ///< not included

    friend bool operator==(const PlaceRange &, const PlaceRange &) = default;
};

/// A row at its place, and whether it was voided.
struct PlacedRow {
    qint64 place = 0;
    domain::JournalRow row;
    std::optional<QString> voidReason;        ///< of a voided row
    std::optional<domain::JournalRow> target; ///< of a void or a review: the row that it is about
};

/// Reads a journal of any length in steps: first the places of the rows, then the rows at some places.
class JournalPages {
public:
    explicit JournalPages(Database &database) : m_database(database) {}

    /// The places from the oldest row to the newest; empty when there are no rows.
    domain::Result<PlaceRange> extent();

    /// The places of the rows in a range that match the query, newest first, at most `limit`. The time that this
    /// takes depends on the length of the range, not on how many rows match.
    domain::Result<std::vector<qint64>> find(const JournalQuery &query, const PlaceRange &range, qint64 limit);

    /// The rows at these places, newest first. Errors: DatabaseFailed also for a row that is damaged.
    domain::Result<std::vector<PlacedRow>> rowsAt(const std::vector<qint64> &places, qint64 knownAt);

    /// The ids of the rows that were voided by rows from `place` on.
    domain::Result<QStringList> voidedSince(const QString &plan, qint64 place, qint64 knownAt);

    /// The authors of the rows from `place` on, sorted.
    domain::Result<QStringList> authorsSince(const QString &plan, qint64 place);

private:
    Database &m_database;
};

} // namespace xushi::storage
