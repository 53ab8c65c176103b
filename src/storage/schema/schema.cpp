#include "storage/schema/schema.h"

#include "domain/arrival_hash.h"
#include "storage/engine/snapshot.h"
#include "storage/engine/sql_script.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/engine/storage_exception.h"
#include "storage/engine/transaction.h"
#include "storage/schema/schema_guard.h"

#include <QUuid>

#include <array>

namespace xushi::storage {

using domain::ErrorCode;

namespace {

void makeFirst(Connection &connection)
{
    runScript(connection, "schema_1");
}

/// The checksums of the arrivals that are there, in a table of this connection alone.
void gatherArrivals(Connection &connection)
{
    runScript(connection, "schema_2_arrivals");
    Statement insert(connection, sqlText("schema_2_arrival"));
    Statement select(connection, sqlText("schema_2_rows"));
    QString before;
    qint64 lastOwn = 0;
    while (select.next()) {
        before = domain::arrivalHash(before, select.number(0), select.text(1), select.number(2));
        // What is written here is recorded before it is received, and never before the row that was written before it.
        const qint64 recordedAt = select.number(3);
        const bool isOwn = recordedAt <= select.number(2) && recordedAt >= lastOwn;
        if (isOwn)
            lastOwn = recordedAt;
        insert.bind("seq", select.number(0)).bind("hash", before).bind("own", qint64(isOwn ? 1 : 0)).run();
    }
}

void makeSecond(Connection &connection)
{
    connection.run(QStringLiteral("PRAGMA cache_size = -200000")); // the unique indexes of a long journal
    gatherArrivals(connection);
    runScript(connection, "schema_2");
    connection.run(QStringLiteral("PRAGMA cache_size = -2000"));
}

/// What upgrades version n to n + 1, at index n. A new file starts at version 0 and takes every step, so each step is
/// exercised all the time.
constexpr std::array<void (*)(Connection &), schemaVersion> steps{makeFirst, makeSecond};

void takeStep(Connection &connection, qint64 version)
{
    steps[static_cast<std::size_t>(version)](connection);
}

qint64 userVersion(Connection &connection)
{
    return connection.number(QStringLiteral("PRAGMA user_version"));
}

void setPragmas(Connection &connection)
{
    connection.run(QStringLiteral("PRAGMA foreign_keys = ON"));
    if (connection.number(QStringLiteral("PRAGMA foreign_keys")) != 1)
        fail(ErrorCode::DatabaseFailed,
             {connection.file(),
              QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "foreign keys cannot be switched on"))});
    connection.run(QStringLiteral("PRAGMA synchronous = EXTRA"));
    distrust(connection);
}

/// A rollback journal, not WAL, which SQLite before 3.51.3 can corrupt under two connections; see
/// docs/semantics.md, The database file.
void leaveWal(Connection &connection)
{
    const auto mode = [&](const QString &sql) {
        Statement select(connection, sql);
        return select.next() ? select.text(0) : QString();
    };
    if (connection.isReadOnly() || mode(QStringLiteral("PRAGMA journal_mode")) != u"wal")
        return;
    if (mode(QStringLiteral("PRAGMA journal_mode = DELETE")) != u"delete")
        fail(ErrorCode::DatabaseBusy, {connection.file()});
}

/// The schema of a file of this version: what the steps up to it create.
const SchemaObjects &objectsOf(qint64 version)
{
    static thread_local QHash<qint64, SchemaObjects> known;
    const auto found = known.constFind(version);
    if (found != known.constEnd())
        return *found;
    Connection memory(QStringLiteral(":memory:"), Connection::Access::ReadWrite);
    for (qint64 step = 0; step < version; ++step)
        takeStep(memory, step);
    return *known.insert(version, schemaObjects(memory));
}

/// Throws AlteredDatabase unless the file's schema is that of its version. What the steps make is known for the present
/// version, so they need not be taken again for a file that has it.
void requireSchemaOf(Connection &connection, qint64 version)
{
    if (version == schemaVersion && schemaFingerprint(connection) == usualSchema)
        return;
    requireObjects(connection, objectsOf(version));
}

/// A database that was made empty has a lineage of its own; one that was upgraded has it from its rows.
void giveLineage(Connection &connection)
{
    Statement(connection, sqlText("own_insert"))
        .bind("name", QLatin1StringView("lineage"))
        .bind("value", QUuid::createUuid().toString(QUuid::WithoutBraces))
        .run();
}

} // namespace

void distrust(Connection &connection)
{
    connection.run(QStringLiteral("PRAGMA trusted_schema = OFF"));
    connection.run(QStringLiteral("PRAGMA cell_size_check = ON")); // report a malformed page as corrupt at once
}

void checkOwner(Connection &connection)
{
    const Snapshot snapshot(connection); // another program may be creating the file
    const qint64 owner = connection.number(QStringLiteral("PRAGMA application_id"));
    const qint64 tables = connection.number(QStringLiteral("SELECT COUNT(*) FROM sqlite_master"));
    const bool untouched = owner == 0 && tables == 0 && userVersion(connection) == 0;
    if (owner != applicationId && !untouched)
        fail(ErrorCode::ForeignDatabase, {connection.file()});
    const qint64 version = userVersion(connection);
    if (version < 0 || (version == 0 && !untouched))
        fail(ErrorCode::NotADatabase, {connection.file()});
    if (version > schemaVersion)
        fail(ErrorCode::NewerDatabase, {connection.file(), QString::number(version), QString::number(schemaVersion)});
    if (untouched)
        return;
    requireSchemaOf(connection, version);
    Statement encoding(connection, QStringLiteral("PRAGMA encoding")); // hashes are computed over UTF-8 texts
    if (!encoding.next() || encoding.text(0) != u"UTF-8")
        fail(ErrorCode::AlteredDatabase, {connection.file(), QStringLiteral("encoding")});
}

void bringUpToDate(Connection &connection, const BeforeUpgrade &before)
{
    setPragmas(connection);
    checkOwner(connection);
    leaveWal(connection);
    if (userVersion(connection) == schemaVersion)
        return;
    if (before && userVersion(connection) > 0)
        orThrow(before(connection));
    Transaction transaction(connection);
    // Another program may have upgraded the file while this one waited for the lock.
    for (qint64 version = userVersion(connection); version < schemaVersion; ++version)
        takeStep(connection, version);
    giveLineage(connection);
    connection.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    connection.run(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
    transaction.commit();
}

} // namespace xushi::storage
