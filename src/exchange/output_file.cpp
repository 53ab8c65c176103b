#include "exchange/output_file.h"

#include "files/file_trouble.h"

#include <QFile>
#include <QFileInfo>

namespace xushi::exchange {

using namespace domain;

namespace {

constexpr QByteArrayView databaseMark("SQLite format 3\0", 16);

constexpr auto isDatabase = QT_TRANSLATE_NOOP("Causes", "a database is there, which is not replaced");

} // namespace

Result<void> OutputFile::open()
{
    if (auto replaceable = requireReplaceable(m_file.fileName()); !replaceable)
        return replaceable;
    if (!m_file.open(QIODevice::WriteOnly))
        return tl::unexpected<Error>(files::writeError(m_file.fileName()));
    return {};
}

Result<void> OutputFile::write(const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) { // after a short write, the next write reports the error
        const qint64 more = m_file.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0)
            return tl::unexpected<Error>(files::writeError(m_file.fileName()));
        written += more;
    }
    return {};
}

Result<void> OutputFile::finish()
{
    if (!m_file.flush() || !m_file.commit())
        return tl::unexpected<Error>(files::writeError(m_file.fileName()));
    return {};
}

Result<void> writeBytes(const QString &path, const QByteArray &bytes)
{
    OutputFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    if (auto written = file.write(bytes); !written)
        return written;
    return file.finish();
}

Result<void> requireReplaceable(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    if (const QString other = files::notAFile(path); !other.isEmpty())
        return failure(ErrorCode::CannotWrite, {path, other});
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.read(databaseMark.size()) == databaseMark)
        return failure(ErrorCode::CannotWrite, {path, QString::fromLatin1(isDatabase)});
    return {};
}

} // namespace xushi::exchange
