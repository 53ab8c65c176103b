#include "storage/sql_script.h"

#include "storage/connection.h"
#include "storage/sql_text.h"
#include "storage/statement.h"

namespace xushi::storage {

namespace {

QStringList statementsOf(const char *name)
{
    QStringList statements = sqlText(name).split(u';', Qt::SkipEmptyParts);
    statements.removeIf([](const QString &statement) { return statement.trimmed().isEmpty(); });
    return statements;
}

} // namespace

void runScript(Connection &connection, const char *name)
{
    for (const QString &statement : statementsOf(name))
        connection.run(statement);
}

void runScript(Connection &connection, const char *name, qint64 version)
{
    for (const QString &statement : statementsOf(name))
        Statement(connection, statement).bind("version", version).run();
}

} // namespace xushi::storage
