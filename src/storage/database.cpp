#include "storage/database.h"

#include "storage/schema.h"

namespace xushi::storage {

using namespace domain;

Result<std::unique_ptr<Database>> Database::open(const QString &file, IfMissing ifMissing)
{
    const auto access = inspect(file, ifMissing);
    if (!access)
        return tl::unexpected<Error>(access.error());
    return guarded([&] {
        auto database = std::unique_ptr<Database>(new Database(file, *access));
        bringUpToDate(database->m_connection);
        return database;
    });
}

Result<qint64> Database::changeCounter()
{
    return guarded([&] { return m_connection.number(QStringLiteral("PRAGMA data_version")); });
}

} // namespace xushi::storage
