#pragma once

#include "domain/journal_row.h"

namespace xushi::storage {

class Statement;

/// The row under the statement's cursor, its columns in the order of the journal_*.sql files from column `first` on;
/// absent when what lies there is no row of a journal (an id that is none, an unknown kind, a day that is none).
std::optional<domain::JournalRow> recordAt(const Statement &statement, int first = 0);

/// The hashes of a row's parents; absent where so many short words can be none. Room for a text's hashes is a few times
/// that of the text, room for as many single letters is fifty times that.
std::optional<QStringList> parentsFrom(const QString &text);

/// All rows of a statement. Throws StorageException (DatabaseFailed) at a row that is none.
std::vector<domain::JournalRow> allRecords(Statement &statement, const QString &file);

/// Throws StorageException (DatabaseFailed) for the row whose id is, or ought to be, `id`.
[[noreturn]] void failDamaged(const QString &id, const QString &file);

} // namespace xushi::storage
