#pragma once

#include "storage/file/integrity.h"

namespace xushi::storage {

class Database;

/// Writes a compact copy of the database, as it is now, to `target`. The copy is written beside `target`, synced,
/// checked row by row, and then moved into place. Errors: SameDatabase; FaultyDatabase with the findings, and nothing
/// is written; DiskFull, CannotWrite, FolderMissing, and those of the database.
domain::Result<IntegrityReport> copyDatabase(Database &database, const QString &target);

/// Our own copy of a database file that the user hands over: checked and upgraded to this program's schema. The
/// original is not changed.
class ReceivedCopy {
public:
    /// Copies `file` into a temporary folder inside `folder`, which is removed with this object, and checks the copy.
    /// Errors: those of openDatabase() with IfMissing::Refuse, CannotRead, DiskFull, CannotWrite; FaultyDatabase.
    static domain::Result<ReceivedCopy> take(const QString &file, const QString &folder);

    ReceivedCopy(ReceivedCopy &&) noexcept;
    ReceivedCopy &operator=(ReceivedCopy &&) noexcept;
    ~ReceivedCopy();

    [[nodiscard]] QString copy() const; ///< the file of the copy
    [[nodiscard]] const IntegrityReport &report() const { return m_report; }

    /// Opens the copy. The database belongs to the calling thread. Errors: those of openDatabase().
    [[nodiscard]] domain::Result<std::unique_ptr<Database>> open() const;

private:
    struct Folder;
    ReceivedCopy(std::unique_ptr<Folder> folder, IntegrityReport report);

    std::unique_ptr<Folder> m_folder;
    IntegrityReport m_report;
};

} // namespace xushi::storage
