#pragma once

#include "domain/values/error.h"

#include <QByteArrayView>

namespace xushi::storage {

// What lies beside a database and belongs to it by its name: SQLite's rollback journal (“-journal”), its write-ahead
// log (“-wal”) and the index of that (“-shm”). SQLite applies them to whatever stands there, without asking who made
// them.

/// How a rollback journal begins. One that ends so as well names a super-journal, the file that ties the journals of
/// several databases together: https://www.sqlite.org/fileformat.html#the_rollback_journal.
inline constexpr QByteArrayView journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

/// Whether SQLite may be let near `file`, a real path. Playing back a journal that names a super-journal, it deletes
/// the file of that name, whatever that is; no write of this program leaves such a journal. And what is no regular file
/// may keep it waiting for ever. Error: CannotOpen.
domain::Result<void> requireSafeCompanions(const QString &file);

/// Whether something lies beside `file` that SQLite would apply to whatever stands there.
bool hasCompanion(const QString &file);

/// Whether a database can be put at this real path: no link stands there (one that leads in a circle, as others are
/// followed), and SQLite does not take a file of that name for a companion of another database, and delete it. Error:
/// CannotWrite.
domain::Result<void> mayHoldDatabase(const QString &file);

} // namespace xushi::storage
