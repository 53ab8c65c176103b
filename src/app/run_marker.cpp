#include "app/run_marker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace xushi::app {

namespace {

/// The time in the second line. If a power failure lost that line, the time when the file was created.
QDateTime beginningIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QFileInfo(path).lastModified();
    const QString second = QString::fromLatin1(file.readAll()).section(u'\n', 1, 1);
    const QDateTime began = QDateTime::fromString(second, Qt::ISODate);
    return began.isValid() ? began.toLocalTime() : QFileInfo(path).lastModified();
}

} // namespace

RunMarker::RunMarker(const QString &folder, const QString &key)
    : m_file(QDir(folder).filePath(QStringLiteral("open-%1").arg(key)))
{
    if (QFileInfo::exists(m_file))
        m_leftBehind = beginningIn(m_file);
    QFile file(m_file);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(QStringLiteral("%1\n%2\n")
                       .arg(QString::number(QCoreApplication::applicationPid()),
                            QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
                       .toLatin1());
}

RunMarker::~RunMarker()
{
    QFile::remove(m_file);
}

} // namespace xushi::app
