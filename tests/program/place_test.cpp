#include "program/program.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>

using namespace xushi;
using support::Program;
using support::Run;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList wordsOf(QString text)
{
    return text.split(u' ', Qt::SkipEmptyParts).replaceInStrings(s("%20"), s(" "));
}

/// One clear line, exit code 1 and no output.
QString refusal(const Run &run)
{
    INFO(run.err.toStdString());
    CHECK(run.exit == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.err.count(u'\n') == 1);
    return run.err;
}

/// What stands in the program's folder, without the folders that it keeps for itself.
QStringList filesOf(const Program &program)
{
    return QDir(program.path({})).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("A database that --db names and that is missing is refused by every command, and nothing is made")
{
    Program program;
    const QString missing = program.path(s("slip.db"));
    for (const char *words :
         {"status", "log 1.3.1 +1 --as-of 2024-01-31", "baseline 2.1.1 3", "note 1.1 --as-of 2024-01-31 --progress x",
          "void 1 --reason x", "journal", "sheet --quarter 2024Q1 --out a.csv", "bulletin --quarter 2024Q1 --out a.txt",
          "plan show", "check", "check --repair", "backup copy.db", "merge other.db",
          "sheet --as-printed 2024-10-08 --out a.pdf"}) {
        INFO(words);
        const QString err = refusal(program.runWith(QStringList{s("--db"), missing} + wordsOf(s(words))));
        CHECK(err.contains(missing));
        CHECK(err.contains(s("--new")));
        CHECK(filesOf(program).isEmpty());
    }
}

TEST_CASE("With --new the database that --db names is made, and one that is there stays as it is")
{
    Program program;
    const QStringList on{s("--new"), s("--db"), program.path(s("a.db"))};
    CHECK(program.runWith(on + wordsOf(s("log 1.3.1 +1 --as-of 2024-01-31"))).exit == 0);
    CHECK(program.runWith(on + wordsOf(s("journal --format json"))).json().size() == 1);
    CHECK(program.runWith({s("journal"), s("--format"), s("json"), s("--db"), program.path(s("a.db"))}).json().size()
          == 1);
}

TEST_CASE("plan load and restore make the database that --db names by themselves")
{
    Program program;
    const Run loaded = program.runWith(
        {s("plan"), s("load"), s(XUSHI_DATA_DIR "/plan_2024.json"), s("--db"), program.path(s("a.db"))});
    CHECK(loaded.exit == 0);
    CHECK(QFile::exists(program.path(s("a.db"))));
    CHECK(program.runWith({s("restore"), s("a.db"), s("--db"), program.path(s("b.db"))}).exit == 0);
    CHECK(program.runWith({s("status"), s("--db"), program.path(s("b.db"))}).exit == 0);
}

TEST_CASE("A name that looks like a URI or a database in memory is a plain file name")
{
    for (const char *name : {"file:x.db?mode=memory", "file:x.db", "x.db?mode=ro#a%20b", ":memory:", "a%zz.db"}) {
        INFO(name);
        Program program;
        const QStringList on{s("--db"), s(name)};
        CHECK(program.runWith(on + wordsOf(s("status"))).exit == 1);
        CHECK(program.runWith(on + wordsOf(s("--new log 1.3.1 +1 --as-of 2024-01-31"))).exit == 0);
        CHECK(filesOf(program) == QStringList{s(name)});
        const QString copy = s("file:copy.db?mode=memory");
        CHECK(program.runWith(on + QStringList{s("backup"), copy}).exit == 0);
        CHECK(QFile::exists(program.path(copy)));
        const Run merged = program.runWith(on + QStringList{s("merge"), copy});
        CHECK(merged.out.contains(s("Known rows: 1")));
        CHECK(program.runWith(on + wordsOf(s("journal --format json"))).json().size() == 1);
    }
    Program program;
    const QString uri = s("file://") + program.path(s("y.db"));
    CHECK(refusal(program.runWith({s("--db"), uri, s("--new"), s("status")})).contains(s("does not exist")));
    CHECK(filesOf(program).isEmpty());
}

TEST_CASE("A place that takes no database is named with its true cause")
{
    Program program;
    program.write(s("letter"), "no folder");
    REQUIRE(QDir().mkpath(program.path(s("folder.db"))));
    const auto cause = [&](const QString &database) {
        const QString err = refusal(program.runWith({s("--db"), database, s("--new"), s("status")}));
        CHECK(err.contains(database.section(u'/', -1)));
        CHECK_FALSE(err.contains(s("full")));
        CHECK_FALSE(err.contains(s("is read-only")));
        return err;
    };
    CHECK(cause(program.path(s("none/a.db"))).contains(program.path(s("none")) + s(" does not exist")));
    CHECK(cause(program.path(s("letter/a.db"))).contains(program.path(s("letter")) + s(" is a file and no folder")));
    CHECK(
        cause(program.path(s("letter/deep/a.db"))).contains(program.path(s("letter")) + s(" is a file and no folder")));
    CHECK(cause(program.path(s("folder.db"))).contains(s("a folder has this name")));
    for (const char *place : {"/sys/a.db", "/proc/a.db"})
        if (QDir(s(place).section(u'/', 0, 1)).exists())
            CHECK(cause(s(place)).contains(s("nothing may be written to its folder")));
}

TEST_CASE("A database in a folder that takes no files is not called read-only itself")
{
    Program program;
    REQUIRE(QDir().mkpath(program.path(s("office"))));
    const QString database = program.path(s("office/a.db"));
    REQUIRE(program.runWith({s("--db"), database, s("--new"), s("status")}).exit == 0);
    QFile::setPermissions(program.path(s("office")), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const QString err =
        refusal(program.runWith(QStringList{s("--db"), database} + wordsOf(s("log 1.3.1 +1 --as-of 2024-01-31"))));
    QFile::setPermissions(program.path(s("office")),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    CHECK(err.contains(program.path(s("office")) + s(" takes no files")));
    CHECK_FALSE(err.contains(s("read-only")));
}

TEST_CASE("A file that cannot be written is named with its true cause, and the disk is not called full")
{
    Program program;
    program.must(s("log 1.3.1 +1 --as-of 2024-01-31"));
    program.write(s("letter"), "no folder");
    REQUIRE(QDir().mkpath(program.path(s("folder.txt"))));
    for (const char *command : {"sheet --quarter 2024Q1 --out %1.csv", "sheet --quarter 2024Q1 --out %1.xlsx",
                                "sheet --quarter 2024Q1 --out %1.pdf", "bulletin --quarter 2024Q1 --out %1.odt",
                                "bulletin --quarter 2024Q1 --out %1.txt", "backup %1.db"}) {
        INFO(command);
        const auto cause = [&](const QString &place) {
            const QString err = refusal(program.run(s(command).arg(place)));
            CHECK_FALSE(err.contains(s("full")));
            CHECK_FALSE(err.contains(s("is read-only:")));
            return err;
        };
        CHECK(cause(program.path(s("none/a"))).contains(program.path(s("none")) + s(" does not exist")));
        CHECK(cause(program.path(s("letter/a"))).contains(program.path(s("letter")) + s(" is a file and no folder")));
        for (const char *place : {"/sys/a", "/proc/a"}) {
            if (!QDir(s(place).section(u'/', 0, 1)).exists())
                continue;
            const QString err = cause(s(place));
            CHECK(err.contains(s(place)));
            CHECK((err.contains(s("permission is denied")) || err.contains(s("no file can be made there"))
                   || err.contains(s("disk is read-only"))));
        }
    }
    CHECK(refusal(program.run(s("bulletin --quarter 2024Q1 --out ") + program.path(s("folder.txt"))))
              .contains(s("a folder has this name")));
    CHECK(refusal(program.run(s("sheet --quarter 2024Q1 --each-unit --out ") + program.path(s("letter"))))
              .contains(s("a file has this name")));
}

TEST_CASE("A file that cannot be read is named with its true cause")
{
    Program program;
    program.must(s("status"));
    REQUIRE(QDir().mkpath(program.path(s("folder"))));
    program.write(s("letter"), "no folder");
    for (const char *command : {"plan check %1", "log --from %1 --as-of 2024-01-31", "merge %1", "restore %1"}) {
        INFO(command);
        CHECK(refusal(program.run(s(command).arg(program.path(s("none"))))).contains(s("There is no file")));
        CHECK(refusal(program.run(s(command).arg(program.path(s("folder"))))).contains(s("a folder has this name")));
        CHECK(refusal(program.run(s(command).arg(program.path(s("letter/a"))))).contains(s("is a file and no folder")));
    }
}
