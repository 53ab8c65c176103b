#include "program/open_window.h"
#include "program/program.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace xushi::support;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void log(Program &program)
{
    program.must(s("log 1.3.1 +1 --as-of 2024-02-20"));
}

qsizetype rowsIn(Program &program, const QString &database)
{
    return static_cast<qsizetype>(
        program.runWith({s("--db"), database, s("journal"), s("--format"), s("json")}).json().size());
}

} // namespace

TEST_CASE("Through a link, a database is written, backed up and restored as the file that it is, and the link stays")
{
    Program program;
    log(program);
    REQUIRE(QDir().mkdir(program.path(s("links"))));
    const QString link = program.path(s("links/year.db"));
    REQUIRE(QFile::link(program.database(), link));
    const QString backup = program.path(s("copy.db"));
    const auto run = [&](const QStringList &words) {
        const Run done = program.runWith(QStringList{s("--db"), link} + words);
        INFO(done.err.toStdString());
        REQUIRE(done.exit == 0);
        return done;
    };
    run({s("backup"), backup});
    run({s("log"), s("1.3.1"), s("+2"), s("--as-of"), s("2024-02-21")});
    CHECK(rowsIn(program, program.database()) == 2);
    // Onto a link: the file behind it is replaced.
    const QString other = program.path(s("links/copy.db"));
    REQUIRE(QFile::link(backup, other));
    run({s("backup"), other});
    CHECK(QFileInfo(other).isSymLink());
    CHECK(rowsIn(program, backup) == 2);
    run({s("log"), s("1.3.1"), s("+3"), s("--as-of"), s("2024-02-22")});
    CHECK(run({s("restore"), other}).out.contains(s("test-backups")));
    CHECK(QFileInfo(link).isSymLink());
    CHECK(rowsIn(program, program.database()) == 2);
    CHECK(QDir(program.path(s("links"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 2);
}

TEST_CASE("A file with two names is neither opened nor merged nor restored nor overwritten")
{
    Program program;
    log(program);
    const QString copy = program.path(s("copy.db"));
    program.must(s("backup ") + copy);
    const QString second = program.path(s("second.db"));
    std::filesystem::create_hard_link(copy.toStdString(), second.toStdString());
    for (const QString &words : {s("merge ") + copy, s("restore ") + second, s("backup ") + copy}) {
        const Run refused = program.run(words);
        CHECK(refused.exit == 1);
        CHECK(refused.out.isEmpty());
        CHECK(refused.err.contains(s("one file with several names (2 hard links)")));
    }
    CHECK(program.runWith({s("--db"), second, s("status")}).exit == 1);
    REQUIRE(QFile::remove(second));
    program.must(s("merge ") + copy);
}

TEST_CASE("A backup is not written over a database that a window has open, nor over rows that are not here")
{
    Program program;
    log(program);
    const QString other = program.path(s("other.db"));
    program.must(s("backup ") + other);
    const QByteArray before = Program::contentsOf(other);
    {
        OpenWindow window(program, {s("--db"), other});
        window.waitUntilUp();
        const Run refused = program.run(s("backup ") + other);
        CHECK(refused.exit == 1);
        CHECK(refused.err.contains(s("open in another window or program")));
    }
    CHECK(Program::contentsOf(other) == before);
    REQUIRE(program.runWith({s("--db"), other, s("log"), s("1.3.1"), s("+2"), s("--as-of"), s("2024-02-21")}).exit
            == 0);
    const Run refused = program.run(s("backup ") + other);
    CHECK(refused.exit == 1);
    CHECK(refused.err.contains(s("rows that are not here (1)")));
    CHECK(rowsIn(program, other) == 2);
    program.must(s("merge ") + other);
    program.must(s("backup ") + other);
}

TEST_CASE("A database on a drive whose locks do not work is refused in one line, and nothing is made there")
{
    Program program;
    log(program);
    const QByteArray before = Program::contentsOf(program.database());
    for (const char *how : {"refused", "pretended"}) {
        Program there;
        there.setEnvironment(s("LD_PRELOAD"), s(XUSHI_LOCK_STUB));
        there.setEnvironment(s("XUSHI_TEST_LOCKS"), QString::fromLatin1(how));
        for (const char *words : {"status", "check"}) {
            const Run refused = there.runWith({s("--db"), program.database(), QString::fromLatin1(words)});
            CHECK(refused.exit == 1);
            CHECK(refused.out.isEmpty());
            CHECK(refused.err.count(u'\n') == 1);
            CHECK(refused.err.contains(s("does not keep programs from writing at the same time")));
        }
        CHECK(there.run(s("status")).exit == 1); // a new database
        CHECK_FALSE(QFile::exists(there.database()));
    }
    CHECK(Program::contentsOf(program.database()) == before);
    program.must(s("check"));
}
