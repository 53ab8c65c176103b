#include "storage/engine/transaction.h"

#include "files/file_trouble.h"
#include "storage/engine/connection.h"
#include "storage/engine/storage_exception.h"

#include <QSqlQuery>

namespace xushi::storage {

Transaction::Transaction(Connection &connection) : m_connection(connection)
{
    if (connection.isReadOnly())
        throw StorageException(files::readOnlyError(connection.file()));
    // Not QSqlDatabase::transaction(): its deferred BEGIN fails with "busy" when two programs then both write.
    m_connection.run(QStringLiteral("BEGIN IMMEDIATE"), Meanwhile::Reading);
    m_connection.setInTransaction(true);
    if (FileHold *hold = m_connection.hold())
        hold->writeBegins();
}

Transaction::~Transaction()
{
    if (m_open) {
        m_connection.setInTransaction(false);
        QSqlQuery query(m_connection.handle());
        query.exec(QStringLiteral("ROLLBACK")); // SQLite may have rolled back already, for example on a full disk
    }
}

void Transaction::commit()
{
    m_connection.run(QStringLiteral("COMMIT"));
    m_open = false;
    m_connection.setInTransaction(false);
    if (FileHold *hold = m_connection.hold())
        hold->writeIsDone();
}

} // namespace xushi::storage
