#include "domain/values/calendar.h"

#include <algorithm>

namespace xushi::domain {

std::optional<Period> Period::between(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || last < first || last >= first.addYears(mostYears))
        return std::nullopt;
    return Period(first, last);
}

qint64 monthPartsGone(QDate day)
{
    const qint64 monthsBefore = qint64(day.year()) * 12 + day.month() - 1;
    return monthsBefore * monthParts + day.day() * (monthParts / day.daysInMonth());
}

QDate monthsBefore(QDate day, int months)
{
    const QDate before = day.addMonths(-months);
    return day.day() == day.daysInMonth() ? QDate(before.year(), before.month(), before.daysInMonth()) : before;
}

Fraction scheduleFraction(const Period &period, QDate day)
{
    if (day < period.first())
        return {0, 1};
    if (day >= period.last())
        return {1, 1};
    const qint64 start = monthPartsGone(period.first().addDays(-1));
    return {monthPartsGone(day) - start, monthPartsGone(period.last()) - start};
}

Fraction monthsToCome(const Period &period, QDate day)
{
    if (day >= period.last())
        return {0, monthParts};
    const QDate from = std::max(day, period.first().addDays(-1));
    return {monthPartsGone(period.last()) - monthPartsGone(from), monthParts};
}

Quarter Quarter::of(QDate day)
{
    return {day.year(), (day.month() + 2) / 3};
}

Result<Quarter> Quarter::parse(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool formed = text.size() == 6 && std::all_of(text.begin(), text.begin() + 4, isDigit)
                        && (text[4] == u'Q' || text[4] == u'q') && text[5] >= u'1' && text[5] <= u'4';
    const int year = formed ? text.first(4).toInt() : 0;
    if (year < 1)
        return failure(ErrorCode::NotAQuarter, {text.toString()});
    return Quarter(year, text[5].digitValue());
}

QDate Quarter::firstDay() const
{
    return {m_year, m_number * 3 - 2, 1};
}

QDate Quarter::lastDay() const
{
    const QDate lastMonth(m_year, m_number * 3, 1);
    return lastMonth.addDays(lastMonth.daysInMonth() - 1);
}

QString Quarter::toString() const
{
    return QStringLiteral("%1Q%2").arg(m_year, 4, 10, QLatin1Char('0')).arg(m_number);
}

Result<QDate> parseDate(QStringView text)
{
    // Read by hand: QDate::fromString accepts any punctuation between the numbers.
    const auto number = [text](qsizetype from, qsizetype digits) {
        int value = 0;
        for (const QChar c : text.sliced(from, digits)) {
            if (c < u'0' || c > u'9')
                return -1;
            value = value * 10 + (c.unicode() - u'0');
        }
        return value;
    };
    const bool formed = text.size() == 10 && text[4] == u'-' && text[7] == u'-';
    const QDate day = formed ? QDate(number(0, 4), number(5, 2), number(8, 2)) : QDate();
    if (!day.isValid() || day.year() < 1)
        return failure(ErrorCode::NotADate, {text.toString()});
    return day;
}

} // namespace xushi::domain
