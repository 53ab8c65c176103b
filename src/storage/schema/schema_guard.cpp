#include "storage/schema/schema_guard.h"

#include "storage/engine/connection.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/engine/storage_exception.h"

#include <QCryptographicHash>

#include <algorithm>

namespace xushi::storage {

namespace {

/// Tables that SQLite's own ANALYZE adds. An administrator may run it, and it does no harm.
bool isStatistics(const QString &name, const QString &text)
{
    return (name == u"sqlite_stat1" && text == u"table sqlite_stat1 CREATE TABLE sqlite_stat1(tbl,idx,stat)")
           || (name == u"sqlite_stat4"
               && text == u"table sqlite_stat4 CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)");
}

/// Only the whitespace that SQLite recognises: to SQLite a no-break space is a letter, and part of a name.
QString textOf(const Statement &object)
{
    const QString text = QStringLiteral("%1 %2 %3").arg(object.text(0), object.text(2), object.text(3));
    return QString::fromUtf8(text.toUtf8().simplified());
}

} // namespace

SchemaObjects schemaObjects(Connection &connection)
{
    SchemaObjects objects;
    Statement select(connection, sqlText("schema_objects"));
    while (select.next())
        objects.insert(select.text(1), textOf(select));
    return objects;
}

QByteArray schemaFingerprint(Connection &connection)
{
    QByteArrayList objects;
    Statement select(connection, sqlText("schema_objects"));
    while (select.next()) {
        const QString name = select.text(1);
        const QString text = textOf(select);
        if (!isStatistics(name, text))
            objects += (name + u'\n' + text).toUtf8();
    }
    std::sort(objects.begin(), objects.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &object : objects)
        hash.addData(QByteArray::number(object.size()) + ' ' + object);
    return hash.result().toHex();
}

void requireObjects(Connection &connection, const SchemaObjects &expected)
{
    SchemaObjects missing = expected;
    Statement select(connection, sqlText("schema_objects"));
    while (select.next()) {
        const QString name = select.text(1);
        const QString text = textOf(select);
        if (missing.value(name) == text && missing.remove(name))
            continue;
        if (!isStatistics(name, text))
            fail(domain::ErrorCode::AlteredDatabase, {connection.file(), name});
    }
    if (!missing.isEmpty())
        fail(domain::ErrorCode::AlteredDatabase, {connection.file(), missing.cbegin().key()});
}

} // namespace xushi::storage
