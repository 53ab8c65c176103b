#include "storage/engine/snapshot.h"

#include "storage/engine/connection.h"

#include <QSqlQuery>

namespace xushi::storage {

Snapshot::Snapshot(Connection &connection) : m_connection(connection), m_isOutermost(!connection.isInTransaction())
{
    if (!m_isOutermost)
        return;
    m_connection.run(QStringLiteral("BEGIN"));
    m_connection.setInTransaction(true);
}

Snapshot::~Snapshot()
{
    if (!m_isOutermost)
        return;
    m_connection.setInTransaction(false);
    QSqlQuery query(m_connection.handle());
    query.exec(QStringLiteral("ROLLBACK")); // nothing was written
}

} // namespace xushi::storage
