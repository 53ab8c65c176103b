#include "exchange/output_file.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace xushi::exchange {

using namespace domain;

Result<void> OutputFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return tl::unexpected<Error>(writeError(m_file.fileName(), m_file.errorString()));
    return {};
}

Result<void> OutputFile::write(const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) { // after a short write the next one says what was wrong
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
