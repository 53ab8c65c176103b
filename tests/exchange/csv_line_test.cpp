#include "exchange/csv_line.h"

#include "exchange/table.h"
#include "support/catch.h"

using namespace xushi::exchange;

namespace {

QString cell(const char *text)
{
    return csvLine({QString::fromUtf8(text)}).chopped(2);
}

} // namespace

TEST_CASE("A text that a spreadsheet would run gets an apostrophe, in every line of CSV and its head")
{
    CHECK(cell("=1+1") == QStringLiteral("'=1+1"));
    CHECK(cell("+86 935") == QStringLiteral("'+86 935"));
    CHECK(cell("-") == QStringLiteral("'-"));
    CHECK(cell("-1+cmd") == QStringLiteral("'-1+cmd"));
    CHECK(cell("@SUM(A1)") == QStringLiteral("'@SUM(A1)"));
    CHECK(cell("\tx") == QStringLiteral("'\tx"));
    CHECK(cell("\rx") == QStringLiteral("\"'\rx\""));
    CHECK(cell("-5\n") == QStringLiteral("\"'-5\n\""));
    CHECK(toCsv({{QStringLiteral("=a")}, {{QStringLiteral("@b")}}}) == "'=a\r\n'@b\r\n");
}

TEST_CASE("A number and any other text stay as they are")
{
    for (const char *text : {"", "-5", "+0.25", "35", "-9199999999999.999999", "达到155家", "a=b", "2024-09-30", "'x"})
        CHECK(cell(text) == QString::fromUtf8(text));
}
