#include "storage/file/lineage.h"

#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/file/database_opening.h"
#include "storage/schema/schema.h"

namespace xushi::storage {

using namespace domain;

namespace {

constexpr int firstWithLineage = 2; ///< the version of the schema

QString textOf(Connection &connection, const char *statement)
{
    Statement select(connection, sqlText(statement));
    QString found = select.next() ? select.text(0) : QString();
    select.finish();
    return found;
}

/// A connection that only reads, and waits for nobody.
std::unique_ptr<Connection> glance(const QString &file)
{
    const auto found = inspect(file, IfMissing::Refuse, FileUse::Glancing);
    if (!found)
        throw StorageException(found.error());
    auto watch = std::make_shared<LockWatch>();
    watch->setPatience(std::chrono::milliseconds(0));
    auto connection =
        connect(found->file, Connection::Access::ReadOnly, {.use = FileUse::Glancing, .watch = std::move(watch)});
    distrust(*connection);
    checkOwner(*connection);
    return connection;
}

} // namespace

QString lineageIn(Connection &connection)
{
    const qint64 version = connection.number(QStringLiteral("PRAGMA user_version"));
    if (version == 0)
        return {};
    return textOf(connection, version < firstWithLineage ? "lineage_1" : "lineage_2");
}

Result<QString> lineageOf(const QString &file)
{
    return guarded([&] { return lineageIn(*glance(file)); });
}

bool isOfSameState(Connection &connection, const QString &copy)
{
    const auto same =
        guarded([&] { return textOf(*glance(copy), "journal_state") == textOf(connection, "journal_state"); });
    return same.value_or(false);
}

Result<qint64> rowsIn(Connection &connection)
{
    return guarded([&] { return connection.number(sqlText("journal_count")); });
}

} // namespace xushi::storage
