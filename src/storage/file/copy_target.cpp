#include "storage/file/copy_target.h"

#include "storage/engine/database.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/file/attached.h"
#include "storage/file/companions.h"
#include "storage/file/database_opening.h"
#include "storage/file/lineage.h"
#include "storage/file/new_file.h"
#include "storage/schema/schema.h"

#include <QFileInfo>

#include <functional>

namespace xushi::storage {

using namespace domain;

namespace {

/// What is done with a target that may be replaced.
enum class Found { Nothing, Database };
using Placing = std::function<Result<void>(Found)>;

/// Throws OtherLineage where the target did not grow from the same database; a lineage that is not known is no other.
void requireSameLineage(Connection &target, Database &database)
{
    const QString there = lineageIn(target);
    const QString here = lineageIn(database.connection());
    if (!there.isEmpty() && !here.isEmpty() && there != here)
        fail(ErrorCode::OtherLineage, {target.file()});
}

/// Throws OtherLineage, RowsOnlyThere.
void requireAllHere(Connection &target, Database &database)
{
    if (target.number(QStringLiteral("PRAGMA user_version")) == 0)
        return; // nobody's, and empty
    requireSameLineage(target, database);
    const Attached attached(database.connection(), target.file());
    const qint64 rows = database.connection().number(sqlText("rows_only_there"));
    if (rows > 0)
        fail(ErrorCode::RowsOnlyThere, {target.file(), QString::number(rows)});
}

/// A connection to the target, which finishes a write that was broken off there.
std::unique_ptr<Connection> connected(const FileAccess &target, Database &database)
{
    auto connection =
        connect(target.file, target.access, {.use = FileUse::Comparing, .watch = database.connection().lockWatch()});
    distrust(*connection);
    if (target.needsPageCheck)
        requireSoundPages(*connection);
    checkOwner(*connection);
    return connection;
}

/// A write-ahead log would lie beside the file that takes the target's place, and be applied to it.
void convertFromWal(Connection &target)
{
    Statement mode(target, QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (!mode.next() || mode.text(0) != u"delete")
        fail(ErrorCode::DatabaseBusy, {target.file()});
}

/// Compares the target under a lock, and calls `placing` under it: what is committed there by then is seen, and nothing
/// is committed after it.
Result<void> replaced(const FileAccess &target, Database &database, const Placing &placing)
{
    auto held = connected(target, database);
    const bool isWritable = target.access == Connection::Access::ReadWrite;
    if (target.isWal && isWritable) {
        requireAllHere(*held, database);
        convertFromWal(*held);
    }
    held->run(isWritable ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    requireAllHere(*held, database);
    if (hasCompanion(target.file))
        return failure(ErrorCode::UnfinishedWrite, {target.file});
    const Replacing replacing(target.file);
    if (!replacing.isFree())
        return failure(ErrorCode::DatabaseOpen, {target.file});
    if (!held->hold()->isInPlace())
        return failure(ErrorCode::FileReplaced, {target.file});
#ifdef Q_OS_WIN
    held.reset(); // what is open cannot be replaced there
#endif
    return placing(Found::Database);
}

Result<void> asked(Database &database, const QString &target, const Placing &placing)
{
    if (auto may = mayHoldDatabase(target); !may)
        return may;
    if (!QFileInfo::exists(target)) {
        if (hasCompanion(target))
            return failure(ErrorCode::CannotWrite,
                           {target, QString::fromLatin1(QT_TRANSLATE_NOOP(
                                        "Causes", "an unfinished write of a file that is gone lies beside it"))});
        return placing(Found::Nothing);
    }
    const auto found = inspect(target, IfMissing::Refuse, FileUse::Comparing);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!Replacing(target).isFree()) // before waiting for it
        return failure(ErrorCode::DatabaseOpen, {target});
    const auto done = guarded([&] { return replaced(*found, database, placing); });
    return done ? *done : tl::unexpected<Error>(done.error());
}

/// Whether another backup to the same target came in between.
bool isToAskAgain(const Result<void> &answer)
{
    return !answer && (answer.error().code == ErrorCode::FileReplaced || answer.error().code == ErrorCode::FileExists);
}

Result<void> askedUntilClear(Database &database, const QString &target, const Placing &placing)
{
    constexpr int mostTries = 50;
    auto answer = asked(database, target, placing);
    for (int tries = 0; tries < mostTries && isToAskAgain(answer); ++tries)
        answer = asked(database, target, placing);
    return answer;
}

} // namespace

Result<void> mayReplace(Database &database, const QString &target)
{
    return askedUntilClear(database, target, [](Found) { return Result<void>(); });
}

Result<void> placeCopy(Database &database, NewFile &copy, const QString &target)
{
    return askedUntilClear(database, target, [&](Found found) {
        return found == Found::Nothing ? copy.place(target, database.file()) : copy.replace(target, database.file());
    });
}

} // namespace xushi::storage
