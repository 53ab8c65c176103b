#include "exchange/table.h"

#include "support/catch.h"

using namespace xushi::exchange;

TEST_CASE("A cell of a table for a terminal stays on its line")
{
    const QString table = toAlignedText({{QStringLiteral("a")}, {{QStringLiteral("x\r\ny\x1b[1A\u2028z")}}}, {});
    CHECK(table == QStringLiteral("a\n─────────\nx y [1A z\n"));
}
