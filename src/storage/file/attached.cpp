#include "storage/file/attached.h"

#include "files/file_trouble.h"
#include "storage/engine/connection.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"

#include <QSqlQuery>

namespace xushi::storage {

Attached::Attached(Connection &connection, const QString &file) : m_connection(connection)
{
    Statement(connection, sqlText("attach_other")).bind("file", files::absolutePath(file)).run();
}

Attached::~Attached()
{
    QSqlQuery query(m_connection.handle());
    query.exec(QStringLiteral("DETACH DATABASE other"));
}

} // namespace xushi::storage
