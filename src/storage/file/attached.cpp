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
}

Attached::~Attached()
{
    QSqlQuery query(m_connection.handle());
    query.exec(QStringLiteral("DETACH DATABASE other"));
}

} // namespace xushi::storage
