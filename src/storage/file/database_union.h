#pragma once

#include "domain/error.h"

#include <QString>

#include <functional>

namespace xushi::storage {

class Database;

/// What a union added.
struct UnionReport {
    qint64 newRows = 0;
    qint64 knownRows = 0;
    qint64 lastSeqBefore = 0; ///< new rows have greater ones
};

/// Adds the rows of the other file's journal that are missing here, and updates the heads. They are received now, or at
/// the time of the newest row here if that is later. Calls `work` in the same write transaction and rolls it back when
/// `work` returns an error. `other` must be a checked database with the same schema that nobody writes to
/// (ReceivedCopy). Errors: RowsDiffer when the files have different rows with the same id, and those of the database
/// and of `work`.
domain::Result<UnionReport> addRowsOf(Database &database, const QString &other, qint64 now,
                                      const std::function<domain::Result<void>(const UnionReport &)> &work);

/// Replaces this database's contents by those of the other one, in one transaction, so that other windows see it like
/// any other write. Calls `beforehand` when nobody else can write any more and nothing has changed yet; if that returns
/// an error, nothing is replaced. Errors: those of `beforehand` and of the database.
domain::Result<void> replaceBy(Database &database, const QString &other,
                               const std::function<domain::Result<void>()> &beforehand);

} // namespace xushi::storage
