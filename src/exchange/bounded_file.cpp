#include "exchange/bounded_file.h"

#include "domain/values/decimal_text.h"
#include "files/file_trouble.h"

#include <QFile>
#include <QFileInfo>

namespace xushi::exchange {

using namespace domain;

namespace {

constexpr qint64 bytesPerMiB = qint64(1024) * 1024;

/// Rounded up, so that a file over the limit never seems to be at it.
QString inMiB(qint64 bytes)
{
    return decimalText((Wide(bytes) * 10 + bytesPerMiB - 1) / bytesPerMiB, 1, Zeros::Kept);
}

tl::unexpected<Error> tooLarge(const QString &path, qint64 bytes, qint64 largestMiB)
{
    return failure(ErrorCode::FileTooLarge, {path, inMiB(bytes), QString::number(largestMiB)});
}

} // namespace

Result<QByteArray> readBounded(const QString &path, qint64 largestMiB)
{
    const qint64 mostBytes = largestMiB * bytesPerMiB;
    const QFileInfo info(path);
    if (const QString other = files::notAFile(path); !other.isEmpty())
        return failure(ErrorCode::CannotRead, {path, other});
    if (info.size() > mostBytes)
        return tooLarge(path, info.size(), largestMiB);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected<Error>(files::readError(path));
    // Some files report a size of 0 but are not empty, and a file may grow while it is read.
    QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected<Error>(files::readError(path));
    if (bytes.size() > mostBytes)
        return tooLarge(path, std::max<qint64>(bytes.size(), file.size()), largestMiB);
    return bytes;
}

} // namespace xushi::exchange
