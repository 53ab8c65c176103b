#include "app/log_file.h"

#include "domain/values/terminal_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace xushi::app {

namespace {

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

LogFile::LogFile(const QString &folder)
    : m_file(QDir(folder).filePath(QStringLiteral("xushi.log"))),
      m_before(QDir(folder).filePath(QStringLiteral("xushi.1.log")))
{
}

void LogFile::add(const QString &line)
{
    const QMutexLocker lock(&m_mutex);
    const QByteArray bytes = domain::terminalText(line).simplified().toUtf8() + '\n';
    if (!makeRoom(bytes.size()))
        return;
    QFile file(m_file);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        file.write(bytes); // in one call, so that lines of two processes do not mix
}

/// If several processes find the file full, one of them renames it.
bool LogFile::makeRoom(qint64 bytes) const
{
    const auto hasRoom = [&] { return QFileInfo(m_file).size() + bytes <= largest; };
    if (hasRoom())
        return true;
    constexpr int patience = 200; // ms
    QLockFile turn(m_file + QStringLiteral(".lock"));
    if (!turn.tryLock(patience))
        return false;
    if (hasRoom())
        return true;
    QFile::remove(m_before);
    return QFile::rename(m_file, m_before) && bytes <= largest;
}

QStringList LogFile::newest(int most) const
{
    QStringList lines = linesOf(m_file);
    if (lines.size() < most)
        lines = linesOf(m_before) + lines;
    return lines.mid(std::max<qsizetype>(0, lines.size() - most));
}

} // namespace xushi::app
