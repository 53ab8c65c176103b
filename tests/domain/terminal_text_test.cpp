#include "domain/values/terminal_text.h"

#include "support/catch.h"

using namespace xushi::domain;

TEST_CASE("Control characters become spaces on a terminal, lines and every other character stay")
{
    CHECK(terminalText(QStringLiteral("a\x1b[2Jb\x07\r\nc\td\x7f\u009b1m")) == QStringLiteral("a [2Jb \nc d  1m"));
    CHECK(terminalText(QStringLiteral("达到155家\n第二行 – ✔")) == QStringLiteral("达到155家\n第二行 – ✔"));
    CHECK(terminalText({}).isEmpty());
}
