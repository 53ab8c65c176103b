#include "storage/file/sqlite_version.h"

#include "storage/engine/connection.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/engine/storage_exception.h"

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
