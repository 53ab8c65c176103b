#include "storage/schema/schema_guard.h"

#include "storage/engine/connection.h"
#include "storage/schema/schema.h"
#include "support/catch.h"

using namespace xushi::storage;

TEST_CASE("The schema that the steps make has the fingerprint that is written down, and any change has another")
{
    Connection memory(QStringLiteral(":memory:"), Connection::Access::ReadWrite);
    bringUpToDate(memory, {});
    CHECK(schemaFingerprint(memory) == QByteArray(usualSchema));
    const auto nextAfter = [&](const char *sql) {
        memory.run(QString::fromLatin1(sql));
        return schemaFingerprint(memory);
    };
    const QByteArray withView = nextAfter("CREATE VIEW more AS SELECT 1");
    const QByteArray withTrigger = nextAfter("CREATE TRIGGER more_too AFTER INSERT ON journal BEGIN SELECT 1; END");
    CHECK(withView != QByteArray(usualSchema));
    CHECK(withTrigger != withView);
    CHECK(nextAfter("DROP VIEW more") != withTrigger);
    CHECK(nextAfter("DROP TRIGGER more_too") == QByteArray(usualSchema));
    CHECK(nextAfter("ANALYZE") == QByteArray(usualSchema)); // which an administrator may run
}
