#pragma once

#include "domain/journal_row.h"

namespace xushi::storage {

class Statement;

/// The row under the statement's cursor, from column `first` on, in the column order of the journal_*.sql files; absent
/// when it is not a valid row (an invalid id or day, or an unknown kind).
std::optional<domain::JournalRow> recordAt(const Statement &statement, int first = 0);

/// Whether the row under the cursor of journal_all.sql is the one that was written: its hash is right, and its texts
/// are stored as exactly the bytes that were hashed. SQLite decodes some other bytes to the same letters.
bool isAsWritten(const Statement &statement, const domain::JournalRow &row);

/// The hashes of a row's parents; absent when the text holds so many short words that they cannot be hashes. A list of
/// single letters would take fifty times the memory of the text.
std::optional<QStringList> parentsFrom(const QString &text);

/// All rows of a statement. Throws StorageException (DatabaseFailed) for an invalid row.
std::vector<domain::JournalRow> allRecords(Statement &statement, const QString &file);

/// Throws StorageException (DatabaseFailed) about the damaged row with this id.
[[noreturn]] void failDamaged(const QString &id, const QString &file);

} // namespace xushi::storage
