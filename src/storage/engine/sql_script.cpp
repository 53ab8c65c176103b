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

void runScript(Connection &connection, const char *name, std::initializer_list<ScriptValue> values)
{
    for (const QString &text : statementsOf(name)) {
        Statement statement(connection, text);
        for (const auto &[value, number] : values)
            statement.bind(value, number);
        statement.run();
    }
}

} // namespace xushi::storage
