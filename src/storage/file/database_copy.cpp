#include "storage/file/database_copy.h"

#include "files/file_trouble.h"
#include "files/real_path.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/file/companions.h"
#include "storage/file/copy_target.h"
#include "storage/file/database_opening.h"
#include "storage/file/file_sync.h"
#include "storage/file/new_file.h"
#include "storage/file/open_files.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace xushi::storage {

using namespace domain;

namespace {

/// Whether it is the place of the copy that SQLite could not write to.
bool isOfTheTarget(ErrorCode code)
{
    return code == ErrorCode::ReadOnlyDatabase || code == ErrorCode::ReadOnlyFolder || code == ErrorCode::CannotWrite
           || code == ErrorCode::CannotOpen || code == ErrorCode::FolderMissing;
}

/// Whether SQLite cannot read the file to its end, or finds its pages at fault.
bool isBeyondReading(ErrorCode code)
{
    return code == ErrorCode::DatabaseDamaged || code == ErrorCode::DatabaseFailed || code == ErrorCode::NotADatabase
           || code == ErrorCode::FaultyDatabase;
}

/// What makes a file unfit for anything: the row that is at fault where there is one, else how many faults there are.
Error faultIn(const std::vector<Finding> &damages, const QString &file)
{
    const Finding &first = damages.front();
    const bool isOfRow = first.kind == FindingKind::Unreadable || first.kind == FindingKind::AmountOutOfRange
                         || first.kind == FindingKind::WrongHash || first.kind == FindingKind::TimeOutOfRange;
    if (!isOfRow)
        return {ErrorCode::FaultyDatabase, {file, QString::number(damages.size())}};
    const char *cause = first.kind == FindingKind::TimeOutOfRange ? QT_TRANSLATE_NOOP("Causes", "its time is none")
                        : first.kind == FindingKind::WrongHash
                            ? QT_TRANSLATE_NOOP("Causes", "its hash does not fit its contents")
                            : QT_TRANSLATE_NOOP("Causes", "its fields are not those of a row");
    return {ErrorCode::MalformedRow, {file, QString::fromLatin1(cause), first.args.value(0)}};
}

/// In a forged file many rows may share one place, so that a copy of it would fill the disk.
Result<void> requirePagesOfTheirOwn(Connection &connection)
{
    const auto faults = guarded([&] {
        Statement check(connection, QStringLiteral("PRAGMA quick_check"));
        qint64 count = 0;
        while (check.next())
            count += check.text(0) == u"ok" ? 0 : 1;
        return count;
    });
    if (!faults)
        return tl::unexpected<Error>(faults.error());
    if (*faults > 0)
        return failure(ErrorCode::FaultyDatabase, {connection.file(), QString::number(*faults)});
    return {};
}

/// Writes what is in `file` to `copy`, for `target`.
Result<void> vacuumed(const QString &file, const NewFile &copy, const QString &target)
{
    // A connection of its own: this may run within a write of another one, which SQLite lets it read beside.
    const auto reading =
        guarded([&] { return connect(file, Connection::Access::ReadOnly, {.use = FileUse::Comparing}); });
    return reading ? vacuumInto(**reading, copy.path(), target) : tl::unexpected<Error>(reading.error());
}

} // namespace

Result<void> vacuumInto(Connection &connection, const QString &copy, const QString &target)
{
    if (auto sound = requirePagesOfTheirOwn(connection); !sound)
        return sound;
    const auto copied = guarded([&] { Statement(connection, sqlText("vacuum_into")).bind("file", copy).run(); });
    if (!copied && copied.error().code == ErrorCode::DiskFull) // SQLite has made room again
        return failure(ErrorCode::DiskFull, {target});
    if (!copied)
        return tl::unexpected<Error>(isOfTheTarget(copied.error().code) ? files::writeError(target) : copied.error());
    return {};
}

Result<IntegrityReport> examineCopy(const QString &file, const QString &original)
{
    const auto opened = openDatabase(file, IfMissing::Refuse, {.use = FileUse::OwnCopy});
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    auto report = checkIntegrity(**opened);
    if (!report)
        return report;
    std::vector<Finding> damages;
    std::copy_if(report->findings.begin(), report->findings.end(), std::back_inserter(damages),
                 [](const Finding &finding) { return isDamage(finding.kind); });
    if (!damages.empty())
        return tl::unexpected<Error>(faultIn(damages, original));
    return report;
}

Result<IntegrityReport> copyDatabase(Database &database, const QString &given)
{
    const QString target = files::realPath(given);
    if (isSameFile(database.file(), target))
        return failure(ErrorCode::SameDatabase, {target});
    if (const auto folder = files::requireFolder(target); !folder)
        return tl::unexpected<Error>(folder.error());
    clearLeftovers(QFileInfo(target).absolutePath());
    if (const auto free = mayReplace(database, target); !free)
        return tl::unexpected<Error>(free.error());
    auto copy = NewFile::beside(target);
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    if (const auto copied = vacuumInto(database.connection(), copy->path(), target); !copied)
        return tl::unexpected<Error>(copied.error());
    auto report = examineCopy(copy->path(), database.file());
    if (!report)
        return report;
    if (const auto synced = syncFile(copy->path()); !synced) // it takes longest, and keeps nobody waiting here
        return tl::unexpected<Error>(synced.error());
    if (const auto placed = placeCopy(database, *copy, target); !placed)
        return tl::unexpected<Error>(placed.error());
    return report;
}

Result<void> keepDatabase(const QString &file, const QString &target)
{
    auto copy = NewFile::beside(target);
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    const auto copied = vacuumed(file, *copy, target);
    if (copied)
        return copy->place(target, file);
    return isBeyondReading(copied.error().code) ? copyFile(file, target) : copied;
}

Result<void> mayPutAside(const QString &file)
{
    if (auto may = mayHoldDatabase(file); !may)
        return may;
    if (const QString other = files::notAFile(file); !other.isEmpty())
        return failure(ErrorCode::CannotWrite, {file, other});
    if (!Replacing(file).isFree())
        return failure(ErrorCode::DatabaseOpen, {file});
    return {};
}

Result<void> putInPlace(const QString &backup, const QString &target)
{
    auto copy = NewFile::beside(target);
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    if (auto copied = vacuumed(backup, *copy, target); !copied)
        return copied;
    if (auto synced = syncFile(copy->path()); !synced)
        return synced;
    if (!QFileInfo::exists(target))
        return copy->place(target, backup);
    const Replacing replacing(target);
    if (!replacing.isFree())
        return failure(ErrorCode::DatabaseOpen, {target});
    return copy->replace(target, backup);
}

} // namespace xushi::storage
