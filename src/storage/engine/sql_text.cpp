#include "storage/engine/sql_text.h"

#include <QFile>
#include <QHash>

namespace xushi::storage {

namespace {

/// Removes comments, because Qt would look for placeholders in them.
QString withoutComments(const QString &sql)
{
    QStringList lines = sql.split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().startsWith(QStringLiteral("--")); });
    return lines.join(u'\n');
}

} // namespace

const QString &sqlText(const char *name)
{
    static thread_local QHash<QByteArray, QString> texts;
    const auto known = texts.constFind(name);
    if (known != texts.constEnd())
        return *known;
    QFile file(QStringLiteral(":/sql/%1.sql").arg(QLatin1StringView(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing statement: %s", name);
    return *texts.insert(name, withoutComments(QString::fromUtf8(file.readAll())));
}

} // namespace xushi::storage
