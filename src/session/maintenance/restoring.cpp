#include "session/maintenance/restoring.h"

#include "domain/journal_row.h"
#include "files/file_trouble.h"
#include "session/maintenance/backups.h"
#include "storage/file/database_copy.h"
#include "storage/file/database_opening.h"
#include "storage/file/database_union.h"
#include "storage/file/file_sync.h"
#include "storage/file/lineage.h"
#include "storage/file/received_copy.h"
#include "storage/stores/journal_store.h"
#include "storage/stores/own_store.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace xushi::session {

using namespace domain;

namespace {

/// Files beside a database that belong to it, and that an interrupted write leaves behind.
constexpr std::array besides{"-journal", "-wal"};

using Keeping = Result<void> (*)(const QString &file, const QString &target);

/// Keeps the database as it is, unless that has been done; sets `kept` to the file.
Result<void> keep(const BackupPlace &place, const Clock &clock, std::optional<QString> &kept, Keeping keeping)
{
    if (kept || !QFileInfo::exists(place.database))
        return {};
    const auto file = fileForBackup(place, BackupKind::BeforeRestore, clock);
    if (!file)
        return tl::unexpected<Error>(file.error());
    if (auto copied = keeping(place.database, *file); !copied)
        return copied;
    kept = *file;
    return {};
}

/// Through SQLite, under its lock, so that nobody can write between keeping the old contents and replacing them.
Result<void> replaceContents(storage::Database &database, const BackupPlace &place, const QString &backup,
                             const Clock &clock, std::optional<QString> &kept)
{
    return storage::replaceBy(database, backup, [&] { return keep(place, clock, kept, storage::keepDatabase); });
}

/// What cannot be opened may be anything: only what is left of a database of ours makes way without being asked for,
/// or what has backups of that name.
Result<void> mayReplaceFile(const BackupPlace &place, const QString &backup, RestoreOver over)
{
    if (auto may = storage::mayPutAside(place.database); !may)
        return may;
    if (over == RestoreOver::Any || !QFileInfo::exists(place.database))
        return {};
    const auto here = storage::lineageOf(place.database);
    const auto there = storage::lineageOf(backup);
    const bool isAnother = here && there && !here->isEmpty() && *here != *there;
    const bool isOurs = storage::isMarkedAsOurs(place.database) || !backupsOf(place).empty();
    if (isAnother || !isOurs)
        return failure(ErrorCode::OtherLineage, {place.database});
    return {};
}

/// For a database that SQLite cannot write to any more, or that does not exist.
Result<void> replaceFile(const BackupPlace &place, const QString &backup, const Clock &clock,
                         std::optional<QString> &kept)
{
    if (auto done = keep(place, clock, kept, storage::copyFile); !done)
        return done;
    // Must happen before the new file is in place: SQLite would apply what it finds in these files to it.
    for (const char *suffix : besides) {
        const QString beside = place.database + QLatin1StringView(suffix);
        if (!QFileInfo::exists(beside))
            continue;
        if (auto copied = kept ? storage::copyFile(beside, *kept + QLatin1StringView(suffix)) : Result<void>(); !copied)
            return copied;
        if (!QFile::remove(beside))
            return tl::unexpected<Error>(files::writeError(beside));
    }
    return storage::putInPlace(backup, place.database);
}

/// A database that cannot be read any more may be replaced by any other.
Result<void> requireSameLineage(storage::Database &database, const QString &backup)
{
    const auto rows = storage::JournalStore(database).count();
    const auto here = storage::OwnStore(database).lineage();
    const auto there = storage::lineageOf(backup);
    if (!here || !there || *here == *there)
        return {};
    return rows && *rows > 0 ? failure(ErrorCode::OtherLineage, {database.file()}) : Result<void>();
}

/// Whether the database is damaged or missing, so that its file can be put aside.
bool isBeyondWriting(const Error &error)
{
    return error.code == ErrorCode::FileMissing || error.code == ErrorCode::NotADatabase
           || error.code == ErrorCode::DatabaseDamaged || error.code == ErrorCode::DatabaseFailed;
}

} // namespace

Result<Restored> restore(const BackupPlace &place, const QString &backup, const Clock &clock,
                         std::shared_ptr<LockWatch> watch, RestoreOver over)
{
    const QString &database = place.database;
    if (storage::isSameFile(database, backup))
        return failure(ErrorCode::SameDatabase, {backup});
    const QString folder = QFileInfo(database).absolutePath();
    if (const auto reachable = files::requireFolder(database); !reachable)
        return tl::unexpected<Error>(reachable.error());
    const auto taken = storage::ReceivedCopy::take(backup, folder);
    if (!taken)
        return tl::unexpected<Error>(taken.error());
    Restored restored{taken->report().rows, digestOf(taken->report().heads), {}};
    auto opened = storage::openDatabase(database, storage::IfMissing::Refuse, {.watch = std::move(watch)});
    if (opened && over == RestoreOver::SameLineage)
        if (const auto same = requireSameLineage(**opened, taken->copy()); !same)
            return tl::unexpected<Error>(same.error());
    auto done = opened ? replaceContents(**opened, place, taken->copy(), clock, restored.kept)
                       : Result<void>(tl::unexpected<Error>(opened.error()));
    if (!done && isBeyondWriting(done.error())) {
        if (opened)
            opened->reset(); // so that it is open only where others have it
        done = mayReplaceFile(place, taken->copy(), over);
        if (done)
            done = replaceFile(place, taken->copy(), clock, restored.kept);
    }
    if (!done)
        return tl::unexpected<Error>(done.error());
    return restored;
}

} // namespace xushi::session
