#include "storage/database.h"

#include "storage/schema.h"

namespace xushi::storage {

using namespace domain;

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
        bringUpToDate(database->m_connection);
        return database;
    });
}

Result<qint64> Database::changeCounter()
{
    return guarded([&] { return m_connection.number(QStringLiteral("PRAGMA data_version")); });
}

} // namespace xushi::storage
