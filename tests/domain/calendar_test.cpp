#include "domain/values/calendar.h"

#include "printing.h"
#include "support/plan_maker.h"

#include <rapidcheck.h>

using namespace xushi::domain;
using xushi::support::day;
using xushi::support::year2024;

namespace {

Period period(const char *first, const char *last)
{
    return *Period::between(day(first), day(last));
}

bool isExactly(Fraction fraction, qint64 numerator, qint64 denominator)
{
    return fraction.numerator * denominator == fraction.denominator * numerator;
}

bool gone(const Period &period, const char *at, qint64 numerator, qint64 denominator)
{
    return isExactly(scheduleFraction(period, day(at)), numerator, denominator);
}

rc::Gen<Period> anyPeriod()
{
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(0, 20'000), rc::gen::inRange(0, 1'100)), [](const auto &pair) {
        const QDate first = QDate(1990, 1, 1).addDays(pair.first);
        return *Period::between(first, first.addDays(pair.second));
    });
}

} // namespace

TEST_CASE("A period holds both of its ends and never ends before it begins")
{
    const Period year = year2024();
    CHECK(year.contains(day("2024-01-01")));
    CHECK(year.contains(day("2024-12-31")));
    CHECK_FALSE(year.contains(day("2023-12-31")));
    CHECK_FALSE(year.contains(day("2025-01-01")));
    CHECK(Period::between(day("2024-05-05"), day("2024-05-05")));
    CHECK_FALSE(Period::between(day("2024-05-05"), day("2024-05-04")));
    CHECK_FALSE(Period::between(QDate(), day("2024-05-04")));
    CHECK_FALSE(Period::between(day("2024-05-05"), QDate()));
}

TEST_CASE("A day outside a period is moved to its nearer end")
{
    CHECK(year2024().clamp(day("2023-06-01")) == day("2024-01-01"));
    CHECK(year2024().clamp(day("2024-06-01")) == day("2024-06-01"));
    CHECK(year2024().clamp(day("2026-06-01")) == day("2024-12-31"));
}

TEST_CASE("30 September is exactly nine twelfths of the year")
{
    CHECK(gone(year2024(), "2024-09-30", 9, 12));
    CHECK(gone(period("2023-01-01", "2023-12-31"), "2023-09-30", 9, 12));
}

TEST_CASE("The end of each month is a whole number of twelfths, whatever its length")
{
    const int year = GENERATE(2023, 2024);
    const Period whole = *Period::between(QDate(year, 1, 1), QDate(year, 12, 31));
    for (int month = 1; month <= 12; ++month) {
        const QDate last(year, month, QDate(year, month, 1).daysInMonth());
        CHECK(isExactly(scheduleFraction(whole, last), month, 12));
    }
}

TEST_CASE("A day inside a month counts as its part of that month")
{
    CHECK(gone(year2024(), "2024-01-01", 1, 31 * 12));
    CHECK(gone(year2024(), "2024-04-15", 7, 24)); // (3 + 1/2) / 12
    CHECK(gone(year2024(), "2024-12-30", 11 * 31 + 30, 31 * 12));
}

TEST_CASE("February has 29 parts in a leap year and 28 in another")
{
    CHECK(gone(year2024(), "2024-02-14", 29 + 14, 29 * 12));
    CHECK(gone(year2024(), "2024-02-28", 29 + 28, 29 * 12));
    CHECK(gone(year2024(), "2024-02-29", 2, 12));
    CHECK(gone(period("2023-01-01", "2023-12-31"), "2023-02-14", 1, 8)); // (1 + 1/2) / 12
    CHECK(gone(period("2023-01-01", "2023-12-31"), "2023-02-28", 2, 12));
    CHECK(gone(period("1900-01-01", "1900-12-31"), "1900-02-28", 2, 12));       // 1900 was no leap year
    CHECK(gone(period("2000-01-01", "2000-12-31"), "2000-02-28", 57, 29 * 12)); // 2000 was one
}

TEST_CASE("The fraction is 0 before the period and 1 from its last day on")
{
    CHECK(gone(year2024(), "2023-12-31", 0, 1));
    CHECK(gone(year2024(), "1999-06-15", 0, 1));
    CHECK(gone(year2024(), "2024-12-31", 1, 1));
    CHECK(gone(year2024(), "2031-01-01", 1, 1));
}

TEST_CASE("A period may begin and end inside a month")
{
    // 15 April to 14 May: 16 of 30 and 14 of 31 days, 0.5333… + 0.4516… months in all.
    const Period month = period("2024-04-15", "2024-05-14");
    CHECK(gone(month, "2024-04-14", 0, 1));
    CHECK(gone(month, "2024-04-15", 31, 16 * 31 + 14 * 30));
    CHECK(gone(month, "2024-04-30", 16 * 31, 16 * 31 + 14 * 30));
    CHECK(gone(month, "2024-05-13", 16 * 31 + 13 * 30, 16 * 31 + 14 * 30));
    CHECK(gone(month, "2024-05-14", 1, 1));
}

TEST_CASE("A period may run over the end of a year")
{
    const Period schoolYear = period("2023-09-01", "2024-08-31");
    CHECK(gone(schoolYear, "2023-12-31", 4, 12));
    CHECK(gone(schoolYear, "2024-02-29", 6, 12));
    CHECK(gone(schoolYear, "2024-08-30", 11 * 31 + 30, 31 * 12));
    const Period winter = period("2023-12-16", "2024-01-15"); // 16/31 and 15/31: one month
    CHECK(gone(winter, "2023-12-31", 16, 31));
    CHECK(gone(winter, "2024-01-01", 17, 31));
}

TEST_CASE("A period may be a single day or several years")
{
    const Period one = period("2024-02-29", "2024-02-29");
    CHECK(gone(one, "2024-02-28", 0, 1));
    CHECK(gone(one, "2024-02-29", 1, 1));
    const Period five = period("2021-01-01", "2025-12-31");
    CHECK(gone(five, "2023-06-30", 1, 2));
    CHECK(gone(five, "2024-02-29", 38, 60));
}

TEST_CASE("The schedule never runs backwards and stays between 0 and 1")
{
    REQUIRE(rc::check("scheduleFraction is monotone over days", [] {
        const Period any = *anyPeriod();
        const QDate from = any.first().addDays(*rc::gen::inRange(-40, 1'140));
        const Fraction earlier = scheduleFraction(any, from);
        const Fraction later = scheduleFraction(any, from.addDays(*rc::gen::inRange(0, 400)));
        RC_ASSERT(earlier.denominator > 0);
        RC_ASSERT(later.denominator > 0);
        RC_ASSERT(earlier.numerator >= 0);
        RC_ASSERT(later.numerator <= later.denominator);
        RC_ASSERT(earlier.numerator * later.denominator <= later.numerator * earlier.denominator);
    }));
}

TEST_CASE("Each day of a period increases the fraction of the schedule")
{
    REQUIRE(rc::check("scheduleFraction is strictly monotone inside the period", [] {
        const Period any = *anyPeriod();
        const QDate day = any.first().addDays(*rc::gen::inRange<qint64>(0, any.first().daysTo(any.last()) + 1));
        const Fraction before = scheduleFraction(any, day.addDays(-1));
        const Fraction now = scheduleFraction(any, day);
        RC_ASSERT(before.numerator * now.denominator < now.numerator * before.denominator);
    }));
}

TEST_CASE("Months still to come are counted as the schedule counts them, parts of a month by its days")
{
    const auto is = [](const Fraction &months, int numerator, int denominator) {
        return months.numerator * denominator == Wide(numerator) * months.denominator;
    };
    CHECK(is(monthsToCome(year2024(), day("2024-09-30")), 3, 1));
    CHECK(is(monthsToCome(year2024(), day("2024-11-17")), 43, 30)); // 13 of 30 days, and December
    CHECK(is(monthsToCome(year2024(), day("2024-12-30")), 1, 31));
    CHECK(is(monthsToCome(year2024(), day("2024-02-29")), 10, 1));
    CHECK(is(monthsToCome(year2024(), day("2023-12-31")), 12, 1));
    CHECK(is(monthsToCome(year2024(), day("2020-05-05")), 12, 1));
    CHECK(is(monthsToCome(year2024(), day("2024-12-31")), 0, 1));
    CHECK(is(monthsToCome(year2024(), day("2025-03-01")), 0, 1));
}

TEST_CASE("A day lies in the quarter of its month")
{
    CHECK(Quarter::of(day("2024-01-01")).toString() == QStringLiteral("2024Q1"));
    CHECK(Quarter::of(day("2024-03-31")).toString() == QStringLiteral("2024Q1"));
    CHECK(Quarter::of(day("2024-04-01")).toString() == QStringLiteral("2024Q2"));
    CHECK(Quarter::of(day("2024-09-30")).toString() == QStringLiteral("2024Q3"));
    CHECK(Quarter::of(day("2024-12-31")).toString() == QStringLiteral("2024Q4"));
}

TEST_CASE("A quarter knows its first and its last day")
{
    const Quarter third = Quarter::parse(u"2024Q3").value();
    CHECK(third.year() == 2024);
    CHECK(third.number() == 3);
    CHECK(third.firstDay() == day("2024-07-01"));
    CHECK(third.lastDay() == day("2024-09-30"));
    CHECK(Quarter::parse(u"2023Q1").value().lastDay() == day("2023-03-31"));
    CHECK(Quarter::parse(u"2023Q2").value().lastDay() == day("2023-06-30"));
    CHECK(Quarter::parse(u"2023Q4").value().lastDay() == day("2023-12-31"));
}

TEST_CASE("Quarters follow one another over the end of the year")
{
    const Quarter last = Quarter::parse(u"2023Q4").value();
    CHECK(last.next().toString() == QStringLiteral("2024Q1"));
    CHECK(last.next().previous() == last);
    CHECK(last.previous().toString() == QStringLiteral("2023Q3"));
    CHECK(last < last.next());
    CHECK(Quarter::parse(u"2024Q1").value() > Quarter::parse(u"2023Q4").value());
}

TEST_CASE("A quarter is read only from its year and number")
{
    for (const char *text : {"2024Q1", "1999Q4", "0001Q2"})
        CHECK(Quarter::parse(QString::fromLatin1(text)).value().toString() == QString::fromLatin1(text));
    const auto wrong = GENERATE(as<QStringView>(), u"", u"2024", u"2024Q", u"2024Q0", u"2024Q5", u"2024Q33", u"24Q3",
                                u"2024-3", u"2024 Q3", u" 2024Q3", u"2024Q3 ", u"0000Q1", u"-024Q1", u"+024Q1",
                                u"2024季3", u"２０２４Q3", u"2024Q３", u"Q32024");
    INFO(wrong.toString());
    const auto quarter = Quarter::parse(wrong);
    REQUIRE_FALSE(quarter);
    CHECK(quarter.error() == Error{ErrorCode::NotAQuarter, {wrong.toString()}});
}

TEST_CASE("A date is read from year, month and day")
{
    CHECK(parseDate(u"2024-09-30").value() == QDate(2024, 9, 30));
    CHECK(parseDate(u"2024-02-29").value() == QDate(2024, 2, 29));
    CHECK(parseDate(u"0001-01-01").value() == QDate(1, 1, 1));
}

TEST_CASE("A date that the calendar does not have is refused")
{
    const auto wrong = GENERATE(as<QStringView>(), u"2023-02-29", u"1900-02-29", u"2024-02-30", u"2024-09-31",
                                u"2024-13-01", u"2024-00-10", u"2024-01-00", u"0000-01-01", u"2024-01-32");
    INFO(wrong.toString());
    const auto date = parseDate(wrong);
    REQUIRE_FALSE(date);
    CHECK(date.error() == Error{ErrorCode::NotADate, {wrong.toString()}});
}

TEST_CASE("A date in any other form is refused")
{
    const auto wrong =
        GENERATE(as<QStringView>(), u"", u"today", u"2024-9-30", u"2024-09-3", u"24-09-30", u"20240930",
                 u"2024-09-30T00:00:00", u" 2024-09-30", u"2024-09-30 ", u"30-09-2024", u"-024-09-30", u"+024-09-30",
                 u"2024- 9-30", u"2024-+9-30", u"2024-09--1", u"２０２４-09-30", u"2024年9月30", u"2024Q3");
    INFO(wrong.toString());
    const auto date = parseDate(wrong);
    REQUIRE_FALSE(date);
    CHECK(date.error() == Error{ErrorCode::NotADate, {wrong.toString()}});
}

TEST_CASE("Only hyphens may separate the parts of a date")
{
    const auto wrong =
        GENERATE(as<QStringView>(), u"2024/09/30", u"2024.09.30", u"2024-09/30", u"2024、09、30", u"2024_09_30");
    INFO(wrong.toString());
    CHECK_FALSE(parseDate(wrong));
}

TEST_CASE("A plan is looked at from today, also before its period, until the period is over")
{
    const Period year = *Period::between(day("2025-01-01"), day("2025-12-31"));
    CHECK(year.usualDay(day("2024-12-20")) == day("2024-12-20"));
    CHECK(year.usualDay(day("2025-06-30")) == day("2025-06-30"));
    CHECK(year.usualDay(day("2026-02-01")) == day("2025-12-31"));
}
