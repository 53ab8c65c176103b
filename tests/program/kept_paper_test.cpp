#include "program.h"

#include "support/catch.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace xushi::support;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList keptBy(const Program &program)
{
    return QDir(program.path(s("test-papers"))).entryList(QDir::Files, QDir::Name);
}

/// The digest in a kept paper's name.
QString digestIn(const QString &name)
{
    return QRegularExpression(s("[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}")).match(name).captured();
}

QString today()
{
    return QDate::currentDate().toString(Qt::ISODate);
}

bool areSame(const Program &program, const char *one, const char *other)
{
    const QByteArray bytes = Program::contentsOf(program.path(s(one)));
    return !bytes.isEmpty() && bytes == Program::contentsOf(program.path(s(other)));
}

/// The sheets and the bulletin are exported, then a figure is entered that changes them.
void exportThenEnter(Program &program)
{
    program.must(s("log 1.3.1 +20 --as-of 2024-09-12"));
    program.must(s("sheet --quarter 2024Q3 --out ") + program.path(s("q.pdf")));
    program.must(s("bulletin --quarter 2024Q3 --out ") + program.path(s("b.pdf")));
    program.must(s("log 1.3.1 +5 --as-of 2024-09-20"));
}

} // namespace

TEST_CASE("a sheet and a bulletin are printed again byte for byte after a figure was entered, by digest and by day")
{
    Program program;
    exportThenEnter(program);
    const QStringList kept = keptBy(program);
    REQUIRE(kept.size() == 2);
    const QString digest = digestIn(kept[0]);
    program.must(s("sheet --quarter 2024Q3 --out ") + program.path(s("now.pdf")));
    CHECK_FALSE(areSame(program, "now.pdf", "q.pdf"));

    const QString out = s(" --out ") + program.path(s("again.pdf"));
    for (const QString &asked : {digest, digest.toUpper(), QString(digest).remove(u'-'), digest.first(6)}) {
        QFile::remove(program.path(s("again.pdf")));
        CHECK(program.must(s("sheet --as-printed ") + asked + out).line() == program.path(s("again.pdf")));
        CHECK(areSame(program, "again.pdf", "q.pdf"));
    }
    program.must(s("bulletin --as-printed ") + today() + out);
    CHECK(areSame(program, "again.pdf", "b.pdf"));
    program.must(s("bulletin --as-printed ") + today() + s(" --quarter 2024Q3") + out);
    CHECK(keptBy(program).size() == 3); // a reprint is not a new paper
}

TEST_CASE("the same export again makes the same bytes, and they are kept once")
{
    Program program;
    program.must(s("log 1.3.1 +20 --as-of 2024-09-12"));
    for (const char *name : {"one.pdf", "two.pdf", "three.pdf"})
        program.must(s("sheet --quarter 2024Q3 --out ") + program.path(s(name)));
    CHECK(areSame(program, "one.pdf", "two.pdf"));
    CHECK(areSame(program, "one.pdf", "three.pdf"));
    CHECK(keptBy(program).size() == 1);
    program.must(s("sheet --quarter 2024Q3 --out ") + program.path(s("q.xlsx")));
    program.must(s("bulletin --quarter 2024Q3 --out ") + program.path(s("b.odt")));
    CHECK(keptBy(program).size() == 1); // of PDFs only
}

TEST_CASE("every paper of a batch is kept, and a unit's sheet is found by its unit")
{
    Program program;
    program.must(s("log 1.3.1 +20 --as-of 2024-09-12"));
    CHECK(program.run(s("sheet --quarter 2024Q3 --everything --out ") + program.path(s("all"))).exit
          == 0);                         // with progress
    CHECK(keptBy(program).size() == 14); // all units, twelve units, the bulletin
    program.must(s("sheet --quarter 2024Q3 --each-unit --out ") + program.path(s("each")));
    CHECK(keptBy(program).size() == 14);
    program.must(s("sheet --as-printed ") + today() + s(" --unit caizheng --out ") + program.path(s("u.pdf")));
    CHECK(Program::contentsOf(program.path(s("u.pdf")))
          == Program::contentsOf(program.path(QStringLiteral("each/2024Q3_财政局.pdf"))));
}

TEST_CASE("where several papers are meant, one file is refused with a list of them, and a folder takes them all")
{
    Program program;
    exportThenEnter(program);
    program.must(s("sheet --quarter 2024Q3 --unit caizheng --out ") + program.path(s("u.pdf")));
    const Run refused = program.run(s("sheet --as-printed ") + today() + s(" --out ") + program.path(s("x.pdf")));
    CHECK(refused.exit == 1);
    CHECK(refused.err.contains(s("several")));
    CHECK(refused.err.contains(QStringLiteral("财政局")));
    CHECK(refused.err.contains(s("all units")));
    CHECK_FALSE(QFile::exists(program.path(s("x.pdf"))));
    program.must(s("sheet --as-printed ") + today() + s(" --out ") + program.path(s("both/")));
    CHECK(QDir(program.path(s("both"))).entryList(QDir::Files).size() == 2);
}

TEST_CASE("where no paper is meant, the refusal says which there are")
{
    Program program;
    exportThenEnter(program);
    const QString out = s(" --out ") + program.path(s("x.pdf"));
    const Run none = program.run(s("sheet --as-printed 2023-01-01") + out);
    CHECK(none.exit == 1);
    CHECK(none.err.contains(today()));
    CHECK(none.err.contains(digestIn(keptBy(program)[0])));
    CHECK(program.run(s("sheet --as-printed 0000-0000-0000") + out).exit == 1);
    CHECK(program.run(s("sheet --as-printed xyz") + out).exit == 1);
    CHECK(program.run(s("sheet --as-printed ") + today() + s(" --quarter 2024Q2") + out).exit == 1);
    CHECK(program.run(s("sheet --as-printed ") + today() + s(" --unit nobody") + out).exit == 1);
    CHECK_FALSE(QFile::exists(program.path(s("x.pdf"))));
    const QString beside = program.path(s("missing/x.pdf"));
    CHECK(program.run(s("sheet --as-printed ") + today() + s(" --out ") + beside).exit == 1);
}

TEST_CASE("what does not go with --as-printed is wrong usage")
{
    Program program;
    const QString words = s("sheet --as-printed 7f3a --out ") + program.path(s("x.pdf"));
    for (const char *other : {" --each-unit", " --everything", " --known-at 2024-10-08"})
        CHECK(program.run(words + s(other)).exit == 2);
    CHECK(program.run(s("sheet --as-printed 7f3a")).exit == 2);
    CHECK(program.run(s("sheet --as-printed 7f3a --out ") + program.path(s("x.xlsx"))).exit == 2);
    CHECK(program.run(s("bulletin --as-printed 7f3a --most 1 --out ") + program.path(s("x.pdf"))).exit == 2);
}

TEST_CASE("where no copy can be kept, the paper is written all the same, and the program says so")
{
    Program program;
    program.must(s("log 1.3.1 +20 --as-of 2024-09-12"));
    program.write(s("test-papers"), "a file in the folder's place");
    const Run one = program.run(s("sheet --quarter 2024Q3 --out ") + program.path(s("q.pdf")));
    CHECK(one.exit == 0);
    CHECK(one.line() == program.path(s("q.pdf")));
    CHECK(one.err.contains(s("No copy was kept")));
    CHECK(one.err.contains(s("test-papers")));
    CHECK(Program::contentsOf(program.path(s("q.pdf"))).startsWith("%PDF"));
    const Run all = program.run(s("sheet --quarter 2024Q3 --everything --out ") + program.path(s("all")));
    CHECK(all.exit == 0);
    CHECK(all.err.count(s("No copy was kept")) == 1);
    const Run bulletin = program.run(s("bulletin --quarter 2024Q3 --out ") + program.path(s("b.pdf")));
    CHECK(bulletin.exit == 0);
    CHECK(bulletin.err.contains(s("No copy was kept")));
}

TEST_CASE("a kept paper that was changed is not passed off as the printed one")
{
    Program program;
    exportThenEnter(program);
    for (const QString &name : keptBy(program)) {
        const QString file = program.path(s("test-papers/")) + name;
        REQUIRE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        QFile kept(file);
        REQUIRE(kept.open(QIODevice::Append));
        kept.write("% a word more");
    }
    const Run run = program.run(s("sheet --as-printed ") + today() + s(" --out ") + program.path(s("x.pdf")));
    CHECK(run.exit == 1);
    CHECK(run.err.contains(s("changed afterwards")));
    CHECK_FALSE(QFile::exists(program.path(s("x.pdf"))));
}
