#pragma once

#include "domain/error.h"

#include <QString>

#include <functional>

namespace xushi::storage {

class Database;

/// What a union brought.
struct UnionReport {
    qint64 newRows = 0;
    qint64 knownRows = 0;
    qint64 lastSeqBefore = 0; ///< the new rows are those with a greater one
};

/// Adds the other file's journal rows that are not here yet, received now (never before the newest row here), and puts
/// the heads right, in the write transaction that `work` is called in and that is taken back when it refuses. `other`
/// must be a checked database of the same schema that nobody writes to (ReceivedCopy). Errors: RowsDiffer when an id
/// stands for different rows here and there, and those of the database and of `work`.
domain::Result<UnionReport> addRowsOf(Database &database, const QString &other, qint64 now,
                                      const std::function<domain::Result<void>(const UnionReport &)> &work);

/// Makes this database's contents those of the other one, in one transaction, so that other windows see it as any
/// other write. `beforehand` is called when nobody else can write any more and nothing was changed yet; what it refuses
/// is not done. Errors: those of `beforehand` and of the database.
domain::Result<void> replaceBy(Database &database, const QString &other,
                               const std::function<domain::Result<void>()> &beforehand);

} // namespace xushi::storage
