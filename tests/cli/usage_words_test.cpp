#include "cli/usage_words.h"

#include "support/catch.h"

#include <QCommandLineParser>

using namespace xushi::cli;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString faultOf(const QStringList &words)
{
    const QList<QCommandLineOption> options{{s("unit"), s("A unit."), s("NAME")}, {s("new"), s("Makes it.")}};
    QCommandLineParser parser;
    parser.addOptions(options);
    REQUIRE_FALSE(parser.parse(QStringList{s("xushi")} + words));
    return optionFault(parser, words, options);
}

} // namespace

TEST_CASE("What is wrong with an option is said in words of our own")
{
    CHECK(faultOf({s("--wrong")}) == s("there is no option “--wrong” here; --help lists those that there are"));
    CHECK(faultOf({s("-x")}) == s("there is no option “-x” here; --help lists those that there are"));
    CHECK(faultOf({s("--unit")}) == s("--unit needs a value behind it"));
    CHECK(faultOf({s("--new=1")}) == s("--new takes no value, so write it without “=”"));
}

TEST_CASE("The help puts options in one column and wraps what it says of them")
{
    const QString text = helpText(s("xushi x FILE"), s("Does it."),
                                  {{s("unit"), s("word ").repeated(30), s("NAME")}, {s("new"), s("Makes it.")}});
    const QStringList lines = text.split(u'\n');
    CHECK(lines[0] == s("xushi x FILE"));
    CHECK(lines[1] == s("Does it."));
    CHECK(lines[3].startsWith(s("  --unit NAME  word word")));
    CHECK(lines[4].startsWith(QString(15, u' ') + s("word")));
    CHECK(text.contains(s("  --new        Makes it.\n")));
    for (const QString &line : lines)
        CHECK(line.size() < 80);
}

TEST_CASE("Chinese is wrapped by its width, also where it has no blanks")
{
    const QString text = helpText(s("x"), s("说明"), {{s("unit"), s("序时进度").repeated(20), s("NAME")}});
    for (const QString &line : text.split(u'\n'))
        CHECK(line.size() < 50);
    CHECK(text.count(s("序时进度")) + text.count(u'\n') >= 20);
}
