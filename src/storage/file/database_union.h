#pragma once

#include "domain/error.h"

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
    std::vector<RowPair> sameFigures; ///< figures of one indicator, kind, day and amount, each on one side only
};

/// Another database, whose rows are to be added.
struct UnionSource {
    QString copy; ///< a checked database with the same schema that nobody writes to (ReceivedCopy)
    QString file; ///< what the user calls it
};

/// Whether the union is kept or only tried.
enum class UnionKept { Yes, No };

/// Adds the rows of the other file's journal that are missing here, and updates the heads. They are received now, or at
/// the time of the newest row here if that is later. Calls `work` in the same write transaction and rolls it back when
/// `work` returns an error, and always with UnionKept::No. Errors: RowsDiffer when the files have different rows with
/// the same id, and those of the database and of `work`.
domain::Result<UnionReport> addRowsOf(Database &database, const UnionSource &other, qint64 now,
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
