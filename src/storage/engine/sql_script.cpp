#include "storage/engine/sql_script.h"

#include "storage/engine/connection.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"

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
