#include "session/maintenance/restoring.h"

#include "domain/journal_row.h"
#include "session/maintenance/backups.h"
#include "storage/file/database_copy.h"
#include "storage/file/database_opening.h"
#include "storage/file/database_union.h"
#include "storage/file/file_sync.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace xushi::session {

using namespace domain;

namespace {

/// What a broken-off write leaves beside a database, and what belongs to it.
constexpr std::array besides{"-journal", "-wal"};

/// Keeps the database as it is, unless that was done; `kept` says where.
Result<void> keep(const BackupPlace &place, const Clock &clock, std::optional<QString> &kept)
{
    if (kept || !QFileInfo::exists(place.database))
        return {};
    const auto file = fileForBackup(place, BackupKind::BeforeRestore, clock);
    if (!file)
        return tl::unexpected<Error>(file.error());
    if (auto copied = storage::copyFile(place.database, *file); !copied)
        return copied;
    kept = *file;
    return {};
}

/// Through SQLite, under its lock: nobody's row comes between what is kept and what is put in its place.
Result<void> replaceContents(storage::Database &database, const BackupPlace &place, const QString &backup,
                             const Clock &clock, std::optional<QString> &kept)
{
    return storage::replaceBy(database, backup, [&] { return keep(place, clock, kept); });
}

/// For a database that SQLite cannot write to any more, and for one that is not there.
Result<void> replaceFile(const BackupPlace &place, const QString &backup, const Clock &clock,
                         std::optional<QString> &kept)
{
    if (auto done = keep(place, clock, kept); !done)
        return done;
    // Before the new file is in its place: SQLite would write what it finds there into it.
    for (const char *suffix : besides) {
        const QString beside = place.database + QLatin1StringView(suffix);
        if (!QFileInfo::exists(beside))
            continue;
        if (auto copied = kept ? storage::copyFile(beside, *kept + QLatin1StringView(suffix)) : Result<void>(); !copied)
            return copied;
        if (!QFile::remove(beside))
            return tl::unexpected<Error>(storage::writeError(beside, {}));
    }
    return storage::copyFile(backup, place.database);
}

/// Whether the file may be no more than damaged, or not there at all: then it can be put aside.
bool isBeyondWriting(const Error &error)
{
    return error.code == ErrorCode::FileMissing || error.code == ErrorCode::NotADatabase
           || error.code == ErrorCode::DatabaseFailed;
}

} // namespace

Result<Restored> restore(const BackupPlace &place, const QString &backup, const Clock &clock)
{
    const QString &database = place.database;
    if (storage::isSameFile(database, backup))
        return failure(ErrorCode::SameDatabase, {backup});
    const QString folder = QFileInfo(database).absolutePath();
    if (!QFileInfo(folder).isDir())
        return tl::unexpected<Error>(storage::writeError(database, {}));
    const auto taken = storage::ReceivedCopy::take(backup, folder);
    if (!taken)
        return tl::unexpected<Error>(taken.error());
    Restored restored{taken->report().rows, digestOf(taken->report().heads), {}};
    const auto opened = storage::openDatabase(database, storage::IfMissing::Refuse);
    auto done = opened ? replaceContents(**opened, place, taken->copy(), clock, restored.kept)
                       : Result<void>(tl::unexpected<Error>(opened.error()));
    const bool cannotBeOpened = !opened && opened.error().code == ErrorCode::DatabaseDamaged; // by any window
    if (!done && (cannotBeOpened || isBeyondWriting(done.error())))
        done = replaceFile(place, taken->copy(), clock, restored.kept);
    if (!done)
        return tl::unexpected<Error>(done.error());
    return restored;
}

} // namespace xushi::session
