#include "domain/entry/typed_day.h"

#include "printing.h"
#include "support/plan_maker.h"

using namespace xushi::domain;
using namespace xushi::support;

namespace {

Result<QDate> read(const char *typed, const Period &period = year2024())
{
    return readDay(QString::fromUtf8(typed), period);
}

Period years(const char *first, const char *last)
{
    return *Period::between(day(first), day(last));
}

} // namespace

TEST_CASE("A day is read however people and programs write it")
{
    const char *typed =
        GENERATE("2024-09-12", "2024-9-12", "2024/9/12", "2024.09.12", "20240912", "2024年9月12日",
                 "2024 年 9 月 12 日", "2024年9月12号", "9-12", "9/12", "09-12", "0912", "9月12日", "9月12号", "9月12",
                 " 2024-09-12 ", "２０２４-０９-１２", "９－１２", "2024／9／12", "２０２４．９．１２",
                 "\xE2\x80\x8E"
                 "2024-09-12",
                 "2024\xC2\xA0年9月12日");
    INFO(typed);
    CHECK(read(typed).value() == day("2024-09-12"));
}

TEST_CASE("A time of day or a weekday behind the day is dropped")
{
    const char *typed = GENERATE("2024-09-12 00:00", "2024-09-12 08:30:15", "2024/9/12 0:00:00", "2024-09-12T08:30:15",
                                 "2024-09-12T08:30:15.123Z", "2024-09-12 08:30:15+08:00", "2024/9/12 8:30 PM",
                                 "2024年9月12日 上午8:30", "2024年9月12日8时30分", "2024年9月12日 8点", "9-12 8:30",
                                 "20240912 0:00", "2024年9月12日星期四", "2024-09-12 周四", "2024-09-12　８：３０");
    INFO(typed);
    CHECK(read(typed).value() == day("2024-09-12"));
}

TEST_CASE("What is no day is refused, and never moved to another")
{
    const char *typed =
        GENERATE("", "x", "2024", "2024-09", "2024-9-31", "2024-02-30", "2023-02-29", "13-1", "9-12-24", "12-9-2024",
                 "912", "2024-09/12", "24-9-12", "9-1²", "③-1", "2024-09-12x", "9--12", "9.12", "9.1", "0", "99999999",
                 "-9-12", "9-12-", "0000-01-01", "2024-09-12 25:00", "2024-09-12 8:61", "2024-09-128:30",
                 "2024-09-12 8", "45547", "2月30日", "四月一日", "2024-09-12 2024-09-13");
    INFO(typed);
    const auto day = read(typed);
    REQUIRE_FALSE(day);
    CHECK(day.error() == Error{ErrorCode::NotADate, {QString::fromUtf8(typed).trimmed()}});
}

TEST_CASE("A day without its year is the one that the period leaves")
{
    CHECK(read("2-29").value() == day("2024-02-29"));
    CHECK_FALSE(read("2-29", years("2025-01-01", "2025-12-31")));
    const Period turn = years("2024-07-01", "2025-06-30");
    CHECK(read("9-12", turn).value() == day("2024-09-12"));
    CHECK(read("0331", turn).value() == day("2025-03-31"));
    CHECK(read("2月29日", years("2023-01-01", "2025-12-31")).value() == day("2024-02-29"));
}

TEST_CASE("A day without its year that a period of several years has more than once is asked for with its year")
{
    const auto day = read("9-12", years("2023-01-01", "2025-12-31"));
    REQUIRE_FALSE(day);
    CHECK(day.error()
          == Error{ErrorCode::DayWithoutYear,
                   {QStringLiteral("9-12"), QStringLiteral("2023-09-12, 2024-09-12, "
                                                           "2025-09-12")}});
}

TEST_CASE("A day without its year outside the only year's part of a period is left to the rule about the period")
{
    CHECK(read("1-15", years("2024-03-01", "2024-12-31")).value() == day("2024-01-15"));
    CHECK_FALSE(read("5-1", years("2024-07-01", "2025-03-31")));
}

TEST_CASE("Where no period is known, the year must be there")
{
    CHECK(readDay(QStringLiteral("2024/9/12")).value() == day("2024-09-12"));
    CHECK_FALSE(readDay(QStringLiteral("9/12")));
}
