#include "exchange/output_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace xushi::exchange {

using namespace domain;

namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

constexpr QByteArrayView databaseMark("SQLite format 3\0", 16);

} // namespace

Result<void> OutputFile::open()
{
    if (auto replaceable = requireReplaceable(m_file.fileName()); !replaceable)
        return replaceable;
    if (!m_file.open(QIODevice::WriteOnly))
        return tl::unexpected<Error>(writeError(m_file.fileName(), m_file.errorString()));
    return {};
}

Result<void> OutputFile::write(const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) { // after a short write, the next write reports the error
        const qint64 more = m_file.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0)
            return tl::unexpected<Error>(writeError(m_file.fileName(), m_file.errorString()));
        written += more;
    }
    return {};
}

Result<void> OutputFile::finish()
{
    if (!m_file.flush() || !m_file.commit())
        return tl::unexpected<Error>(writeError(m_file.fileName(), m_file.errorString()));
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
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    if (info.isDir())
        return failure(ErrorCode::CannotWrite, {path, Files::tr("a folder is there")});
    if (!info.isFile())
        return failure(ErrorCode::CannotWrite, {path, Files::tr("what is there is no file")});
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.read(databaseMark.size()) == databaseMark)
        return failure(ErrorCode::CannotWrite, {path, Files::tr("a database is there, which is not replaced")});
    return {};
}

Error writeError(const QString &path, const QString &detail)
{
    constexpr qint64 nothingLeft = 65'536;
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    if (!QFileInfo(folder).isDir())
        return {ErrorCode::FolderMissing, {folder, file.fileName()}};
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesAvailable() < nothingLeft)
        return {ErrorCode::DiskFull, {path}};
    return {ErrorCode::CannotWrite, {path, detail}};
}

} // namespace xushi::exchange
