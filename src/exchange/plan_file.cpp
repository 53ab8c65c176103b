#include "exchange/plan_file.h"

#include "domain/decimal_text.h"

#include <QFile>
#include <QFileInfo>

namespace xushi::exchange {

using domain::ErrorCode;
using domain::failure;

namespace {

constexpr qint64 bytesPerMiB = qint64(1024) * 1024;
constexpr qint64 mostBytes = largestPlanFileMiB * bytesPerMiB;

/// Rounded up, so that a file over the limit never seems to be at it.
QString inMiB(qint64 bytes)
{
    return domain::decimalText((domain::Wide(bytes) * 10 + bytesPerMiB - 1) / bytesPerMiB, 1, domain::Zeros::Kept);
}

tl::unexpected<domain::Error> tooLarge(const QString &path, qint64 bytes)
{
    return failure(ErrorCode::FileTooLarge, {path, inMiB(bytes), QString::number(largestPlanFileMiB)});
}

} // namespace

domain::Result<PlanReading> readPlanFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return failure(ErrorCode::CannotRead, {path, QStringLiteral("not a regular file")});
    if (info.size() > mostBytes)
        return tooLarge(path, info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotRead, {path, file.errorString()});
    // Some files say that they are empty and are not, and a file may grow while it is read.
    const QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::CannotRead, {path, file.errorString()});
    if (bytes.size() > mostBytes)
        return tooLarge(path, std::max<qint64>(bytes.size(), file.size()));
    return readPlan(bytes);
}

} // namespace xushi::exchange
