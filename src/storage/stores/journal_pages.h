#pragma once

#include "domain/journal_row.h"
#include "storage/stores/plan_store.h"

namespace xushi::storage {

class Database;

/// Which rows of a plan's journal (台账) to look for; what is empty lets everything through.
struct JournalQuery {
    QString plan;
    qint64 knownAt = knownNow;
    QString unit = {};
    std::vector<domain::RowKind> kinds = {};
    QDate firstDay = {}; ///< of as_of, included; no date: from the beginning
    QDate lastDay = {};  ///< included
    QString author = {};
    QString task = {};         ///< rows about it, about a unit's part of it, or about one of `subjects`
    QStringList subjects = {}; ///< the task itself and its indicators
    QString text = {};         ///< in author, subject or what people wrote; the case of ASCII letters aside
    QStringList named = {};    ///< subjects that `text` means by their names
};

/// Where rows stand in the journal: in the order in which this database got them. A row's place never changes.
struct JournalStretch {
    qint64 from = 1;   ///< included
    qint64 before = 1; ///< not included

    friend bool operator==(const JournalStretch &, const JournalStretch &) = default;
};

/// A row at its place, and what became of it.
struct PlacedRow {
    qint64 place = 0;
    domain::JournalRow row;
    std::optional<QString> voidReason;        ///< of a row that was taken back
    std::optional<domain::JournalRow> voided; ///< of a void: the row that it takes back
};

/// Reads a journal of any length bit by bit: first where rows stand, then the rows at some places.
class JournalPages {
public:
    explicit JournalPages(Database &database) : m_database(database) {}

    /// From the oldest row to the newest one; empty when there are no rows.
    domain::Result<JournalStretch> extent();

    /// The places of the rows in a stretch that the query lets through, newest first, at most `limit` of them.
    /// Takes time for the stretch, however few rows are found.
    domain::Result<std::vector<qint64>> find(const JournalQuery &query, const JournalStretch &stretch, qint64 limit);

    /// The rows at these places, newest first. Errors: DatabaseFailed also for a row that is damaged.
    domain::Result<std::vector<PlacedRow>> rowsAt(const std::vector<qint64> &places, qint64 knownAt);

    /// The ids of the rows that were taken back by rows from `place` on.
    domain::Result<QStringList> voidedSince(const QString &plan, qint64 place, qint64 knownAt);

    /// Who wrote rows from `place` on, sorted.
    domain::Result<QStringList> authorsSince(const QString &plan, qint64 place);

private:
    Database &m_database;
};

} // namespace xushi::storage
