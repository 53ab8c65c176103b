#include "domain/entry/typed_day.h"

#include "domain/entry/typed_text.h"

#include <QRegularExpression>

#include <array>

namespace xushi::domain {

namespace {

/// A day taken apart; the year may have been left out.
struct WrittenDay {
    std::optional<int> year;
    int month;
    int day;
};

/// Where a time of day may begin.
enum class TimeBegins { AfterBlank, AtOnce };

/// What may stand behind a day: a weekday, and a time of day as spreadsheets, databases and people write it.
QString tail(TimeBegins begins)
{
    const QString weekday = QStringLiteral("(?: ?(?:\\x{661F}\\x{671F}|\\x{5468})[\\x{4E00}\\x{4E8C}\\x{4E09}\\x{56DB}"
                                           "\\x{4E94}\\x{516D}\\x{65E5}\\x{5929}])?");
    const QString half = QStringLiteral("(?: ?(?:\\x{4E0A}\\x{5348}|\\x{4E0B}\\x{5348}|[AaPp][Mm]))?");
    const QString hour = QStringLiteral("(?:[01]?[0-9]|2[0-4])");
    const QString clock = hour + QStringLiteral(":[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,9})?)?");
    const QString inWords =
        hour + QStringLiteral("[\\x{65F6}\\x{70B9}](?:[0-5]?[0-9]\\x{5206}?(?:[0-5]?[0-9]\\x{79D2})?)?");
    const QString zone = QStringLiteral("(?:[Zz]|[-+][0-9]{2}:?[0-9]{2})?");
    const QString blank = begins == TimeBegins::AtOnce ? QStringLiteral("[ T]?") : QStringLiteral("[ T]");
    return QStringLiteral("%1(?:%2%3 ?(?:%4|%5)%3%6)?$").arg(weekday, blank, half, clock, inWords, zone);
}

QRegularExpression dayForm(const char *day, TimeBegins begins)
{
    return QRegularExpression(QLatin1StringView(day) + tail(begins));
}

std::optional<WrittenDay> dayWritten(const QString &plain)
{
    // An optional year of four digits, a month and a day: separated by the same sign, by the words for them, or by
    // nothing. Without the year a point does not separate: a spreadsheet makes 9.1 of 9.10.
    static const std::array forms{
        dayForm("^(?:([0-9]{4}) ?([-/.]) ?)?([0-9]{1,2}) ?(?:(?(2)\\2|[-/])) ?([0-9]{1,2})", TimeBegins::AfterBlank),
        dayForm("^(?:([0-9]{4}) ?\\x{5E74} ?)?()([0-9]{1,2}) ?\\x{6708} ?([0-9]{1,2})(?: ?[\\x{65E5}\\x{53F7}])?",
                TimeBegins::AtOnce),
        dayForm("^([0-9]{4})?()([0-9]{2})([0-9]{2})", TimeBegins::AfterBlank)};
    for (const QRegularExpression &form : forms)
        if (const auto match = form.match(plain); match.hasMatch())
            return WrittenDay{match.capturedLength(1) > 0 ? std::optional(match.captured(1).toInt()) : std::nullopt,
                              match.captured(3).toInt(), match.captured(4).toInt()};
    return std::nullopt;
}

tl::unexpected<Error> notADay(const QString &typed)
{
    return failure(ErrorCode::NotADate, {typed.trimmed()});
}

/// The year that the period leaves for a day without one. A day that no year of the period has is taken to be of the
/// period's only year, so that the rule about the period names it.
Result<QDate> dayOfPeriod(const WrittenDay &written, const Period &period, const QString &typed)
{
    QStringList choices;
    QDate found;
    for (int year = period.first().year(); year <= period.last().year(); ++year)
        if (const QDate day(year, written.month, written.day); day.isValid() && period.contains(day)) {
            found = day;
            choices += day.toString(Qt::ISODate);
        }
    if (choices.size() > 1)
        return failure(ErrorCode::DayWithoutYear, {typed.trimmed(), choices.mid(0, 3).join(QStringLiteral(", "))});
    if (!found.isValid() && period.first().year() == period.last().year())
        found = QDate(period.first().year(), written.month, written.day);
    return found.isValid() ? Result<QDate>(found) : notADay(typed);
}

} // namespace

Result<QDate> readDay(const QString &typed, const Period &period)
{
    const auto written = dayWritten(plainTyped(typed));
    if (!written || written->year)
        return readDay(typed);
    return dayOfPeriod(*written, period, typed);
}

Result<QDate> readDay(const QString &typed)
{
    const auto written = dayWritten(plainTyped(typed));
    const QDate day = written && written->year > 0 ? QDate(*written->year, written->month, written->day) : QDate();
    return day.isValid() ? Result<QDate>(day) : notADay(typed);
}

} // namespace xushi::domain
