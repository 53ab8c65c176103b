#include "storage/file/attached.h"

#include "storage/engine/connection.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"

#include <QSqlQuery>

namespace xushi::storage {

Attached::Attached(Connection &connection, const QString &file)
    : m_file(file, Connection::Access::ReadOnly, FileUse::Comparing), m_connection(connection)
{
    Statement(connection, sqlText("attach_other")).bind("file", file).run();
    // BEGIN IMMEDIATE locks this file, too. Were it one to sync, SQLite would tie its commit to ours by a
    // super-journal, which requireSafeCompanions() does not allow; nothing is written to it.
    connection.run(QStringLiteral("PRAGMA other.synchronous = OFF"));
}

Attached::~Attached()
{
    QSqlQuery query(m_connection.handle());
    query.exec(QStringLiteral("DETACH DATABASE other"));
}

} // namespace xushi::storage
