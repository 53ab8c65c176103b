#include "cli/instant.h"

#include "domain/entry/typed_day.h"

#include <QDateTime>
#include <QRegularExpression>

namespace xushi::cli {

using namespace domain;

namespace {

/// Only times that instantText() can write: the years 1 to 9999 in UTC. A time zone may shift a time out of them.
Result<qint64> written(qint64 msSince1970, const QString &text)
{
    const int year = QDateTime::fromMSecsSinceEpoch(msSince1970, Qt::UTC).date().year();
    return year >= 1 && year <= 9999 ? Result<qint64>(msSince1970) : failure(ErrorCode::NotATime, {text});
}

} // namespace

Result<qint64> parseInstant(const QString &text)
{
    if (!text.contains(u':'))
        if (const auto day = readDay(text))
            return written(day->addDays(1).startOfDay().toMSecsSinceEpoch() - 1, text);
    QString iso = text;
    if (iso.size() > 10 && iso[10] == u' ')
        iso[10] = u'T';
    const QDateTime time = iso.size() > 10 ? QDateTime::fromString(iso, Qt::ISODateWithMs) : QDateTime();
    if (!time.isValid())
        return failure(ErrorCode::NotATime, {text});
    static const QRegularExpression offset(QStringLiteral("[-+Zz]"));
    const QString timeOfDay = iso.sliced(11).section(offset, 0, 0);
    const bool hasMilliseconds = timeOfDay.contains(u'.') || timeOfDay.contains(u',');
    const bool hasSeconds = timeOfDay.count(u':') == 2;
    const qint64 precision = hasMilliseconds ? 1 : hasSeconds ? 1'000 : 60'000;
    return written(time.toMSecsSinceEpoch() + precision - 1, text);
}

QString instantText(qint64 msSince1970)
{
    return QDateTime::fromMSecsSinceEpoch(msSince1970, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace xushi::cli
