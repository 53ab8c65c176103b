#include "storage/sqlite_version.h"

#include "storage/connection.h"
#include "storage/sql_text.h"
#include "storage/statement.h"
#include "storage/storage_exception.h"

namespace xushi::storage {

QString sqliteVersion()
{
    const auto version = guarded([]() -> QString {
        const Connection memory(QStringLiteral(":memory:"), Connection::Access::ReadWrite);
        Statement statement(memory, sqlText("sqlite_version"));
        return statement.next() ? statement.text(0) : QString();
    });
    return version.value_or(QString());
}

} // namespace xushi::storage
