#include "exchange/display_width.h"
#include "exchange/table.h"

#include "support/catch.h"

using namespace xushi::exchange;

namespace {

Table sample()
{
    return {{QStringLiteral("id"), QStringLiteral("指标"), QStringLiteral("actual")},
            {{QStringLiteral("1.1"), QStringLiteral("高端人才"), QStringLiteral("20")},
             {QStringLiteral("10.12"), QStringLiteral("R&D"), QStringLiteral("0.1891")}}};
}

} // namespace

TEST_CASE("CSV lines end in CRLF and the text is UTF-8 without a mark")
{
    CHECK(toCsv(sample()) == "id,指标,actual\r\n1.1,高端人才,20\r\n10.12,R&D,0.1891\r\n");
}

TEST_CASE("A CSV cell is quoted only when it must be")
{
    const Table table{{QStringLiteral("a"), QStringLiteral("b")},
                      {{QStringLiteral("x,y"), QStringLiteral("say \"yes\"")},
                       {QStringLiteral("two\nlines"), QStringLiteral(" blank ")}}};
    CHECK(toCsv(table) == "a,b\r\n\"x,y\",\"say \"\"yes\"\"\"\r\n\"two\nlines\", blank \r\n");
}

TEST_CASE("A short row ends in empty cells")
{
    const Table table{{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, {{QStringLiteral("1")}}};
    CHECK(toCsv(table) == "a,b,c\r\n1,,\r\n");
    CHECK(toAlignedText(table, {}) == QStringLiteral("a  b  c\n─  ─  ─\n1\n"));
}

TEST_CASE("Columns are aligned by what the eye sees")
{
    CHECK(toAlignedText(sample(), {false, false, true})
          == QStringLiteral("id     指标      actual\n"
                            "─────  ────────  ──────\n"
                            "1.1    高端人才      20\n"
                            "10.12  R&D       0.1891\n"));
}

TEST_CASE("No line of a table ends in blanks")
{
    const Table table{
        {QStringLiteral("name"), QStringLiteral("note")},
        {{QStringLiteral("a"), QString()}, {QString(), QString()}, {QStringLiteral("b"), QStringLiteral("  ")}}};
    CHECK(toAlignedText(table, {}) == QStringLiteral("name  note\n────  ────\na\n\nb\n"));
}

TEST_CASE("A cell cannot break the table or steer the terminal")
{
    const Table table{{QStringLiteral("note")}, {{QStringLiteral("one\r\ntwo\nthree\x1b[31m")}}};
    CHECK(toAlignedText(table, {}) == QStringLiteral("note\n──────────────────\none two three [31m\n"));
}

TEST_CASE("An empty table is its header")
{
    CHECK(toCsv({{QStringLiteral("a")}, {}}) == "a\r\n");
    CHECK(toAlignedText({{QStringLiteral("a")}, {}}, {true}) == QStringLiteral("a\n─\n"));
}

TEST_CASE("Wide characters take two columns, combining ones none")
{
    CHECK(displayWidth(u"") == 0);
    CHECK(displayWidth(u"abc") == 3);
    CHECK(displayWidth(u"序时") == 4);
    CHECK(displayWidth(u"（ＡＢ）") == 8);
    CHECK(displayWidth(u"e\u0301") == 1);
    CHECK(displayWidth(u"\u200b") == 0);
    CHECK(displayWidth(u"✔●▲") == 3);
    CHECK(displayWidth(u"\U00020000") == 2);
    CHECK(displayWidth(u"한글") == 4);
}
