#include "storage/file/older_version.h"

#include "storage/file/open_files.h"
#include "storage/schema/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace xushi::storage {

bool isOfOlderVersion(const QString &file)
{
    // The fields of SQLite's file header, https://www.sqlite.org/fileformat.html.
    constexpr qsizetype userVersionAt = 60;
    constexpr qsizetype applicationIdAt = 68;
    constexpr qsizetype end = 72;
    const ByteAccess access(file);
    QFile bytes(file);
    if (access.isOpenAsDatabase() || !QFileInfo(file).isFile()
        || !bytes.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray header = bytes.read(end);
    if (header.size() < end)
        return false;
    const auto numberAt = [&](qsizetype place) { return qFromBigEndian<quint32>(header.constData() + place); };
    return numberAt(applicationIdAt) == applicationId && numberAt(userVersionAt) < quint32(schemaVersion);
}

} // namespace xushi::storage
