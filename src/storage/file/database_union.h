#pragma once

#include "domain/values/error.h"

#include <QString>

#include <functional>
#include <vector>

namespace xushi::storage {

class Database;

/// Two rows by their ids: one that comes in, and one that is here.
struct RowPair {
    QString incoming;
    QString here;
};

/// What a union added.
struct UnionReport {
    qint64 newRows = 0;
    qint64 knownRows = 0;
    qint64 lastSeqBefore = 0;         ///< new rows have greater ones
    qint64 receivedAt = 0;            ///< when they were received, ms since 1970
    std::vector<RowPair> sameFigures; ///< figures of one indicator, kind, day and amount, each on one side only
};

/// Another database, whose rows are to be added.
struct UnionSource {
    QString copy; ///< a checked database with the same schema that nobody writes to (ReceivedCopy)
    QString file; ///< what the user calls it
};

/// Whether the union is kept or only tried.
enum class UnionKept { Yes, No };

/// Which rows of another clock are taken.
enum class AcceptTimes {
    UpToADayAhead, ///< no row that was recorded more than a day after this clock's time
    All,
};

/// The clock of a union.
struct UnionTimes {
    std::function<qint64()> now; ///< ms since 1970, asked when nobody else can write any more
    AcceptTimes accepted = AcceptTimes::UpToADayAhead;
};

/// Adds the rows of the other file's journal that are missing here, and updates the heads. They are received now, but
/// later than all that was received here before, and move neither the clock nor the ids of the rows that are written
/// here. Calls `work` in the same write transaction and rolls it back when `work` returns an error, and always with
/// UnionKept::No. Errors: RowsDiffer when the files have different rows with the same id, TimesAhead (its times as
/// numbers), and those of the database and of `work`.
domain::Result<UnionReport> addRowsOf(Database &database, const UnionSource &other, const UnionTimes &times,
                                      const std::function<domain::Result<void>(const UnionReport &)> &work,
                                      UnionKept kept = UnionKept::Yes);

/// Whether the other file has rows that are missing here.
domain::Result<bool> bringsRows(Database &database, const UnionSource &other);

/// Replaces this database's contents by those of the other one, in one transaction, so that other windows see it like
/// any other write. Calls `beforehand` when nobody else can write any more and nothing has changed yet; if that returns
/// an error, nothing is replaced. Errors: those of `beforehand` and of the database.
domain::Result<void> replaceBy(Database &database, const QString &other,
                               const std::function<domain::Result<void>()> &beforehand);

} // namespace xushi::storage
