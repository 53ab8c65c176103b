#include "cli/instant.h"

#include "support/catch.h"

using namespace xushi;
using cli::instantText;
using cli::parseInstant;

namespace {

QString read(const char *text)
{
    const auto instant = parseInstant(QString::fromLatin1(text));
    return instant ? instantText(*instant) : QStringLiteral("refused");
}

} // namespace

TEST_CASE("A time with a zone is read as it says, to its last millisecond")
{
    CHECK(read("2024-10-08T04:00:00.123Z") == QStringLiteral("2024-10-08T04:00:00.123Z"));
    CHECK(read("2024-10-08T04:00:00Z") == QStringLiteral("2024-10-08T04:00:00.999Z"));
    CHECK(read("2024-10-08T12:00:00+08:00") == QStringLiteral("2024-10-08T04:00:00.999Z"));
    CHECK(read("2024-10-08T12:00+08:00") == QStringLiteral("2024-10-08T04:00:59.999Z"));
    CHECK(read("2024-10-07T23:00-05:00") == QStringLiteral("2024-10-08T04:00:59.999Z"));
    CHECK(read("2024-10-08T04:00Z") == QStringLiteral("2024-10-08T04:00:59.999Z"));
}

TEST_CASE("A day is read as every other day is, and means its end")
{
    for (const char *text : {"2024-10-08", "2024/10/8", "20241008"})
        CHECK(read(text) == read("2024-10-08"));
    CHECK(read("2024-10-08") != QStringLiteral("refused"));
}

TEST_CASE("What is no time is refused")
{
    for (const char *text : {"", "yesterday", "2024-13-01", "2024-10-08T25:00:00", "2024-10-08T", "8 Oct"})
        CHECK(read(text) == QStringLiteral("refused"));
}

TEST_CASE("A time that by UTC lies before the year 1 or after the year 9999 is refused, for it could not be put down")
{
    CHECK(read("0001-01-01T00:00+08:00") == QStringLiteral("refused"));
    CHECK(read("9999-12-31T23:59-01:00") == QStringLiteral("refused"));
    CHECK(read("0001-01-01T00:00Z") == QStringLiteral("0001-01-01T00:00:59.999Z"));
    CHECK(read("9999-12-31T23:59Z") == QStringLiteral("9999-12-31T23:59:59.999Z"));
}
