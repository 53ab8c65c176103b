#include "storage/file/copy_target.h"

#include "storage/engine/database.h"
#include "storage/engine/sql_text.h"
#include "storage/file/attached.h"
#include "storage/file/database_opening.h"
#include "storage/file/file_sync.h"
#include "storage/file/lineage.h"
#include "storage/schema/schema.h"

#include <QFileInfo>

namespace xushi::storage {

using namespace domain;

namespace {

/// Whether a file lies beside the target that SQLite would apply to whatever stands there.
bool hasCompanion(const QString &target)
{
    return QFileInfo::exists(target + QStringLiteral("-journal")) || QFileInfo::exists(target + QStringLiteral("-wal"));
}

/// Throws OtherLineage where the target did not grow from the same database; a lineage that is not known is no other.
void requireSameLineage(Connection &target, Database &database)
{
    const QString there = lineageIn(target);
    const QString here = lineageIn(database.connection());
    if (!there.isEmpty() && !here.isEmpty() && there != here)
        fail(ErrorCode::OtherLineage, {target.file()});
}

/// How many rows of the target are not in the database. Finishes a write to the target that was broken off. Throws
/// OtherLineage.
qint64 rowsOnlyIn(const FileAccess &target, Database &database)
{
    const bool isToFinish = hasCompanion(target.file) && target.access == Connection::Access::ReadWrite;
    const auto access = isToFinish ? Connection::Access::ReadWrite : Connection::Access::ReadOnly;
    const auto connection = connect(target.file, access, {.use = FileUse::Comparing});
    distrust(*connection);
    if (target.needsPageCheck)
        requireSoundPages(*connection);
    checkOwner(*connection);
    if (connection->number(QStringLiteral("PRAGMA user_version")) == 0)
        return 0; // nobody's, and empty
    requireSameLineage(*connection, database);
    const Attached attached(database.connection(), target.file);
    return database.connection().number(sqlText("rows_only_there"));
}

Result<void> asked(Database &database, const QString &target)
{
    if (!QFileInfo::exists(target)) {
        if (hasCompanion(target))
            return failure(ErrorCode::CannotWrite,
                           {target, QString::fromLatin1(QT_TRANSLATE_NOOP(
                                        "Causes", "an unfinished write of a file that is gone lies beside it"))});
        return {};
    }
    const auto found = inspect(target, IfMissing::Refuse, FileUse::Comparing);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!Replacing(target).isFree())
        return failure(ErrorCode::DatabaseOpen, {target});
    const auto rows = guarded([&] { return rowsOnlyIn(*found, database); });
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    if (*rows > 0)
        return failure(ErrorCode::RowsOnlyThere, {target, QString::number(*rows)});
    if (hasCompanion(target))
        return failure(ErrorCode::UnfinishedWrite, {target});
    return {};
}

} // namespace

Result<void> mayReplace(Database &database, const QString &target)
{
    constexpr int mostTries = 50;
    auto answer = asked(database, target);
    // Another backup to the same target may have replaced it under the comparison.
    for (int tries = 0; tries < mostTries && !answer && answer.error().code == ErrorCode::FileReplaced; ++tries)
        answer = asked(database, target);
    return answer;
}

} // namespace xushi::storage
