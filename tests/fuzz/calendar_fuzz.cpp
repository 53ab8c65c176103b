// Any text read as days and quarters, and what is reckoned with them.
#include "domain/entry/typed_day.h"
#include "domain/values/calendar.h"
#include "fuzz/fuzzing.h"

using namespace xushi;
using namespace xushi::domain;

namespace {

void tryQuarter(const QString &text)
{
    const auto quarter = Quarter::parse(text);
    if (!quarter)
        return;
    fuzz::holds(Quarter::parse(quarter->toString()) == *quarter, "a quarter that is written reads as the same one");
    fuzz::holds(Quarter::of(quarter->firstDay()) == *quarter && Quarter::of(quarter->lastDay()) == *quarter,
                "a quarter's days lie in it");
    if (quarter->year() > 1)
        fuzz::holds(quarter->previous().next() == *quarter, "the quarter after the one before is the same one");
}

void tryPeriod(QDate first, QDate last, QDate day)
{
    const auto period = Period::between(first, last);
    fuzz::holds(period.has_value() == (first <= last && first.addYears(Period::mostYears) > last),
                "a period ends when it begins or later, but not very much later");
    if (!period)
        return;
    fuzz::holds(period->contains(period->clamp(day)), "a day is brought into the period");
    const Fraction gone = scheduleFraction(*period, day);
    fuzz::holds(gone.denominator > 0 && gone.numerator >= 0 && gone.numerator <= gone.denominator,
                "the fraction of the schedule lies between 0 and 1");
    fuzz::holds(monthsToCome(*period, day).numerator >= 0, "no fewer months are to come than none");
}

/// A day as people write it, of a period that turns over a year.
void tryTyped(const QString &text)
{
    static const Period period = *Period::between(QDate(2023, 7, 1), QDate(2025, 6, 30));
    const auto day = readDay(text, period);
    if (!day)
        return;
    fuzz::holds(day->isValid(), "a day that is read is one of the calendar");
    fuzz::holds(readDay(day->toString(Qt::ISODate), period) == *day, "and reads as the same one when it is written");
    const auto full = readDay(text);
    fuzz::holds(!full || *full == *day, "a year that is written is not changed");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = fuzz::textOf(data, size);
    tryQuarter(text);
    tryTyped(text);
    QList<QDate> days;
    for (const QString &word : text.split(u' ')) {
        tryQuarter(word);
        const auto day = parseDate(word);
        if (!day)
            continue;
        fuzz::holds(parseDate(day->toString(Qt::ISODate)) == *day, "a day that is written reads as the same one");
        days += *day;
    }
    if (days.size() >= 3)
        tryPeriod(days[0], days[1], days[2]);
    return 0;
}
