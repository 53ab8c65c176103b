#include "storage/attached.h"

#include "storage/connection.h"
#include "storage/sql_text.h"
#include "storage/statement.h"

#include <QSqlQuery>

namespace xushi::storage {

Attached::Attached(Connection &connection, const QString &file) : m_connection(connection)
{
    Statement(connection, sqlText("attach_other")).bind("file", file).run();
}

Attached::~Attached()
{
    QSqlQuery query(m_connection.handle());
    query.exec(QStringLiteral("DETACH DATABASE other"));
}

} // namespace xushi::storage
