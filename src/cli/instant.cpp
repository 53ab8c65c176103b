#include "cli/instant.h"

#include <QDateTime>

namespace xushi::cli {

using namespace domain;

Result<qint64> parseInstant(const QString &text)
{
    if (text.size() == 10) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (day.isValid())
            return day.addDays(1).startOfDay().toMSecsSinceEpoch() - 1;
    }
    QString iso = text;
    if (iso.size() > 10 && iso[10] == u' ')
        iso[10] = u'T';
    const QDateTime time = iso.size() > 10 ? QDateTime::fromString(iso, Qt::ISODateWithMs) : QDateTime();
    if (!time.isValid())
        return failure(ErrorCode::NotATime, {text});
    const bool hasMilliseconds = iso.contains(u'.') || iso.contains(u',');
    const bool hasSeconds = iso.count(u':') >= 2 && iso.sliced(11).section(u'+', 0, 0).count(u':') == 2;
    const qint64 precision = hasMilliseconds ? 1 : hasSeconds ? 1'000 : 60'000;
    return time.toMSecsSinceEpoch() + precision - 1;
}

QString instantText(qint64 msSince1970)
{
    return QDateTime::fromMSecsSinceEpoch(msSince1970, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace xushi::cli
