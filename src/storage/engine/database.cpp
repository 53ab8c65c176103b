#include "storage/engine/database.h"

namespace xushi::storage {

using namespace domain;

Result<qint64> Database::changeCounter()
{
    return guarded([&] { return m_connection->number(QStringLiteral("PRAGMA data_version")); });
}

} // namespace xushi::storage
