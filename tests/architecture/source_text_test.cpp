#include "source_text.h"

#include "support/catch.h"

using namespace xushi::architecture;

namespace {

/// The literals of a source, parted by bars: "a|b".
std::string literals(const char *source)
{
    QStringList texts;
    for (const Literal &literal : takenApart(QString::fromUtf8(source)).literals)
        texts += literal.text;
    return texts.join(u'|').toStdString();
}

QString code(const char *source)
{
    return takenApart(QString::fromUtf8(source)).code;
}

QString headers(const char *source)
{
    QStringList found;
    for (const Include &include : includesOf(takenApart(QString::fromUtf8(source))))
        found += QString::number(include.line) + u':' + include.header;
    return found.join(u' ');
}

} // namespace

TEST_CASE("Comments are no code, and lines stay where they are")
{
    CHECK(code("int a; // double\nint b;") == QStringLiteral("int a;          \nint b;"));
    CHECK(code("a /* double\n float */ b") == QStringLiteral("a          \n          b"));
    CHECK(code("// one \\\n two\nthree").trimmed() == QStringLiteral("three"));
    CHECK(code("a /* never closed") == QStringLiteral("a                "));
}

TEST_CASE("The inside of a literal is no code")
{
    CHECK(code("f(\"// no comment\") + 1;") == QStringLiteral("f(\"             \") + 1;"));
    CHECK(code("f('\"') + \"/*\";") == QStringLiteral("f(' ') + \"  \";"));
}

TEST_CASE("Literals are read with their escapes, prefixes and lines")
{
    CHECK(literals(R"x(a("one \" two", u"three", '\''))x") == "one \\\" two|three|\\'");
    const auto found = takenApart(QStringLiteral("a\nb(\"x\")\n'c'")).literals;
    REQUIRE(found.size() == 2);
    CHECK(found[0] == Literal{QStringLiteral("x"), 2, false});
    CHECK(found[1] == Literal{QStringLiteral("c"), 3, true});
}

TEST_CASE("Raw literals end where their own mark says")
{
    CHECK(literals("R\"(a \" b)\" + 1") == "a \" b");
    CHECK(literals("uR\"sql(a )\" b)sql\" + \"c\"") == "a )\" b|c");
    CHECK(code("R\"(// \n)\" + b").endsWith(QStringLiteral(" + b")));
}

TEST_CASE("Literals that only space parts are one literal")
{
    CHECK(literals("f(\"SEL\"\n   \"ECT\")") == "SELECT");
    CHECK(literals("f(\"a\" /* and */ \"b\")") == "ab");
    CHECK(literals("f(\"a\", \"b\")") == "a|b");
}

TEST_CASE("A separator of digits opens no character literal")
{
    CHECK(code("x = 1'000'000; double y;") == QStringLiteral("x = 1'000'000; double y;"));
    CHECK(code("x = 0xFF'FF; y = 'z';") == QStringLiteral("x = 0xFF'FF; y = ' ';"));
    CHECK(code("x = u'z'; double") == QStringLiteral("x = u' '; double"));
}

TEST_CASE("Includes are found in each of their spellings, with their lines")
{
    CHECK(headers("#include <QString>\n#include \"domain/plan.h\"") == QStringLiteral("1:QString 2:domain/plan.h"));
    CHECK(headers("\n  #  include<vector>") == QStringLiteral("2:vector"));
    CHECK(headers("#include MACRO") == QStringLiteral("1:"));
}

TEST_CASE("An include in a comment or a literal is none, nor is a question whether a header is there")
{
    CHECK(headers("// #include <QWidget>\n/*\n#include <QWidget>\n*/").isEmpty());
    CHECK(headers("f(R\"(\n#include <QWidget>\n)\")").isEmpty());
    CHECK(headers("#if __has_include(<QWidget>)").isEmpty());
    CHECK(headers("#includes <QWidget>").isEmpty());
}

TEST_CASE("An include behind a comment is still one")
{
    CHECK(headers("/* why */ #include <QWidget> // because") == QStringLiteral("1:QWidget"));
}
