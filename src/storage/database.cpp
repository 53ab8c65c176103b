#include "storage/database.h"

#include "storage/schema.h"
#include "storage/statement.h"

namespace xushi::storage {

using namespace domain;

namespace {

/// Throws what SQLite finds first; it looks at each page once.
void requireSoundPages(Connection &connection)
{
    Statement check(connection, QStringLiteral("PRAGMA quick_check(1)"));
    const QString finding = check.next() ? check.text(0) : QString();
    if (finding != u"ok")
        fail(ErrorCode::DatabaseFailed, {connection.file(), finding.simplified()});
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &file, IfMissing ifMissing)
{
    const auto found = inspect(file, ifMissing);
    if (!found)
        return tl::unexpected<Error>(found.error());
    return guarded([&] {
        if (found->isWal) { // what it says of itself may stand beside it
            Connection look(file, Connection::Access::ReadOnly);
            checkOwner(look);
        }
        auto database = std::unique_ptr<Database>(new Database(file, found->access));
        if (found->isTangled)
            requireSoundPages(database->m_connection);
        bringUpToDate(database->m_connection);
        return database;
    });
}

Result<qint64> Database::changeCounter()
{
    return guarded([&] { return m_connection.number(QStringLiteral("PRAGMA data_version")); });
}

} // namespace xushi::storage
