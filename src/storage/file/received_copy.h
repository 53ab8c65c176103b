#pragma once

#include "storage/file/integrity.h"
#include "storage/file/new_file.h"

namespace xushi::storage {

class Database;

/// What is expected of a file that the user hands over.
enum class Expected {
    Database,  ///< a database that may have been written by any version of this program
    ShortRows, ///< the same, and no row is so long that databases would not take it: it is refused before it is copied
};

/// Our own copy of a database file that the user hands over, made by SQLite: checked and upgraded to this program's
/// schema. The original is not changed, but for a write that was broken off there, which SQLite takes back.
class ReceivedCopy {
public:
    /// Copies `file` into a temporary folder inside `folder`, which is removed with this object, and checks the copy.
    /// Waits for a program that writes to the file. Errors: those of openDatabase() with IfMissing::Refuse,
    /// UnfinishedWrite, CannotRead, DiskFull, CannotWrite; FaultyDatabase, MalformedRow.
    static domain::Result<ReceivedCopy> take(const QString &file, const QString &folder,
                                             Expected expected = Expected::Database);

    [[nodiscard]] QString copy() const; ///< the file of the copy
    [[nodiscard]] const IntegrityReport &report() const { return m_report; }

    /// Opens the copy. The database belongs to the calling thread. Errors: those of openDatabase().
    [[nodiscard]] domain::Result<std::unique_ptr<Database>> open() const;

private:
    ReceivedCopy(NewFolder folder, IntegrityReport report);

    NewFolder m_folder;
    IntegrityReport m_report;
};

} // namespace xushi::storage
