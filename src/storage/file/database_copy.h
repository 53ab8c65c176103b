#pragma once

#include "storage/file/integrity.h"

namespace xushi::storage {

class Database;

/// Writes a compact copy of the database, as it stands now, to `target`: written beside, synced, checked row by row,
/// then put in its place. Errors: SameDatabase; FaultyDatabase with what the check found, nothing is written then;
/// DiskFull, CannotWrite, FolderMissing, and those of the database.
domain::Result<IntegrityReport> copyDatabase(Database &database, const QString &target);

/// A database file that somebody hands over, in a copy of our own: looked at, and brought up to this program's schema,
/// without a byte of theirs being touched.
class ReceivedCopy {
public:
    /// Copies `file` into a folder of its own inside `folder`, gone with this, and checks it. Errors: those of
    /// openDatabase() with IfMissing::Refuse, CannotRead, DiskFull, CannotWrite; FaultyDatabase.
    static domain::Result<ReceivedCopy> take(const QString &file, const QString &folder);

    ReceivedCopy(ReceivedCopy &&) noexcept;
    ReceivedCopy &operator=(ReceivedCopy &&) noexcept;
    ~ReceivedCopy();

    [[nodiscard]] QString copy() const; ///< the file of the copy
    [[nodiscard]] const IntegrityReport &report() const { return m_report; }

    /// The copy, open; belongs to the thread that asks. Errors: those of openDatabase().
    [[nodiscard]] domain::Result<std::unique_ptr<Database>> open() const;

private:
    struct Folder;
    ReceivedCopy(std::unique_ptr<Folder> folder, IntegrityReport report);

    std::unique_ptr<Folder> m_folder;
    IntegrityReport m_report;
};

} // namespace xushi::storage
