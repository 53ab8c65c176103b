// Nothing that people wrote acts on the terminal: what commands print for people holds no control character.
#include "program/program.h"

#include "support/catch.h"

#include <algorithm>

using namespace xushi;
using support::Program;
using support::Run;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

bool isPlain(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
}

} // namespace

TEST_CASE("Tables and messages hold no control character, whatever names, notes and authors hold")
{
    const QString act = s("\x1b[2J\x1b]0;x\x07\u009b31m");
    Program program;
    REQUIRE(program.must(s("status")).exit == 0);
    const auto with = [&](const QStringList &words) {
        const Run run = program.runWith(QStringList{s("--db"), program.database()} + words);
        CHECK(isPlain(run.out));
        CHECK(isPlain(run.err));
        return run;
    };
    with({s("note"), s("1.3"), s("--as-of"), s("2024-03-31"), s("--progress"), act + s("进展"), s("--author"),
          act + s("陈静")});
    with({s("log"), s("1.3.1"), s("+1"), s("--as-of"), s("2024-03-31"), s("--note"), act + s("备注")});
    with({s("journal")});
    with({s("status")});
    with({s("plan"), s("show")});
    CHECK(with({s("log"), act, s("+1"), s("--as-of"), s("2024-03-31")}).exit == 1);
    CHECK(with({s("journal"), s("--format"), act}).exit == 2);
    const Run missing = program.runWith({s("--db"), act + s("none.db"), s("status")});
    CHECK(missing.exit == 1);
    CHECK(isPlain(missing.err));
    CHECK(missing.err.contains(s("none.db")));
}
