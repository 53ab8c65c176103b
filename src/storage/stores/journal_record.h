#pragma once

#include "domain/journal_row.h"

namespace xushi::storage {

class Statement;

/// The row under the statement's cursor, its columns in the order of the journal_*.sql files from column `first` on;
/// absent when what lies there is no row of a journal (an id that is none, an unknown kind, a day that is none).
std::optional<domain::JournalRow> recordAt(const Statement &statement, int first = 0);

/// Whether the row under the cursor of journal_all.sql is the one that was written: its hash is right, and its texts
/// lie there in the bytes that the hash speaks of. SQLite reads some others as the same letters, and compares bytes.
bool isAsWritten(const Statement &statement, const domain::JournalRow &row);

/// The hashes of a row's parents; absent where so many short words can be none. Room for a text's hashes is a few times
/// that of the text, room for as many single letters is fifty times that.
std::optional<QStringList> parentsFrom(const QString &text);

/// All rows of a statement. Throws StorageException (DatabaseFailed) at a row that is none.
std::vector<domain::JournalRow> allRecords(Statement &statement, const QString &file);

/// Throws StorageException (DatabaseFailed) for the row whose id is, or ought to be, `id`.
[[noreturn]] void failDamaged(const QString &id, const QString &file);

} // namespace xushi::storage
