#include "exchange/terminal_text.h"

#include "exchange/table.h"
#include "support/catch.h"

using namespace xushi::exchange;

TEST_CASE("Control characters become spaces on a terminal, lines and every other character stay")
{
    CHECK(terminalText(QStringLiteral("a\x1b[2Jb\x07\r\nc\td\x7f\u009b1m")) == QStringLiteral("a [2Jb \nc d  1m"));
    CHECK(terminalText(QStringLiteral("达到155家\n第二行 – ✔")) == QStringLiteral("达到155家\n第二行 – ✔"));
    CHECK(terminalText({}).isEmpty());
}

TEST_CASE("A cell of a table for a terminal stays on its line")
{
    const QString table = toAlignedText({{QStringLiteral("a")}, {{QStringLiteral("x\r\ny\x1b[1A\u2028z")}}}, {});
    CHECK(table == QStringLiteral("a\n─────────\nx y [1A z\n"));
}
