#include "cli/invocation.h"

#include "support/catch.h"

using namespace xushi::cli;

namespace {

Invocation from(const QString &line)
{
    return Invocation::from(line.split(u' '));
}

} // namespace

TEST_CASE("The command is the first word that is neither an option nor an option's value")
{
    CHECK(from(QStringLiteral("xushi status")).command == QStringLiteral("status"));
    CHECK(from(QStringLiteral("xushi --db a.db status")).command == QStringLiteral("status"));
    CHECK(from(QStringLiteral("xushi --db=a.db log 1.3.1 +5")).command == QStringLiteral("log"));
    CHECK(from(QStringLiteral("xushi --unit status")).command.isEmpty());
    CHECK(from(QStringLiteral("xushi")).command.isEmpty());
}

TEST_CASE("Options may stand before or after the command")
{
    CHECK(from(QStringLiteral("xushi --db a.db log 1.3.1")).words
          == QStringList{QStringLiteral("--db"), QStringLiteral("a.db"), QStringLiteral("1.3.1")});
    CHECK(from(QStringLiteral("xushi --db a.db log 1.3.1")).valueOf(QLatin1StringView("--db"))
          == QStringLiteral("a.db"));
    CHECK(from(QStringLiteral("xushi log --db=b.db")).valueOf(QLatin1StringView("--db")) == QStringLiteral("b.db"));
    CHECK(from(QStringLiteral("xushi log")).valueOf(QLatin1StringView("--db")).isEmpty());
}

TEST_CASE("A negative amount is a word, not an option, and an option's value stays as it is")
{
    CHECK(from(QStringLiteral("xushi log 1.3.1 -5 --as-of 2024-09-30")).wordsWithAmounts()[1]
          == QString(QChar(0x2212)) + u'5');
    CHECK(from(QStringLiteral("xushi log 1.3.1 -.5")).wordsWithAmounts()[1]
          == QString(QChar(0x2212)) + QStringLiteral(".5"));
    CHECK(from(QStringLiteral("xushi log 1.3.1 +1 --note -5")).wordsWithAmounts().last() == QStringLiteral("-5"));
    CHECK(from(QStringLiteral("xushi log 1.3.1 --author -x -5")).wordsWithAmounts().last()
          == QString(QChar(0x2212)) + u'5');
    CHECK(Invocation::asTyped(QString(QChar(0x2212)) + QStringLiteral(".5")) == QStringLiteral("-.5"));
    CHECK(from(QStringLiteral("xushi log --bogus")).wordsWithAmounts() == QStringList{QStringLiteral("--bogus")});
}
