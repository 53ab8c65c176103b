#include "program/program.h"

#include "support/catch.h"

#include <QFile>
#include <QProcess>

using namespace xushi;
using support::Program;
using support::Run;

namespace {

/// Changes the database behind the program's back.
void sqlite(const QString &database, const QString &sql)
{
    QProcess process;
    process.start(QStringLiteral("sqlite3"), {database, sql});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
}

/// Checks for one clear line, exit code 1, and an unchanged file.
void checkRefused(Program &program, const QString &words, const QString &saying)
{
    INFO(words.toStdString());
    const QByteArray before =
        QFile::exists(program.database()) ? Program::contentsOf(program.database()) : QByteArray();
    const Run run = program.run(words);
    INFO(run.err.toStdString());
    CHECK(run.exit == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.err.count(u'\n') == 1);
    CHECK(run.err.contains(saying));
    if (!before.isEmpty())
        CHECK(Program::contentsOf(program.database()) == before);
}

} // namespace

TEST_CASE("Every command refuses a file that is not a database in one line")
{
    Program program;
    program.write(QStringLiteral("test.db"), "this is a letter, not a database");
    for (const char *words : {"status", "log 1.3.1 +1 --as-of 2024-01-01", "journal", "check", "plan show"})
        checkRefused(program, QString::fromLatin1(words), QStringLiteral("test.db"));
}

TEST_CASE("A newer database is refused and not changed by a byte")
{
    Program program;
    program.must(QStringLiteral("status"));
    sqlite(program.database(), QStringLiteral("PRAGMA user_version = 99"));
    for (const char *words : {"status", "log 1.3.1 +1 --as-of 2024-01-01", "check"})
        checkRefused(program, QString::fromLatin1(words), QStringLiteral("newer"));
}

TEST_CASE("A read-only database can be read but not written")
{
    Program program;
    program.must(QStringLiteral("status"));
    QFile::setPermissions(program.database(), QFileDevice::ReadOwner);

    program.must(QStringLiteral("status"));
    checkRefused(program, QStringLiteral("log 1.3.1 +1 --as-of 2024-01-01"), QStringLiteral("read-only"));
}

TEST_CASE("A folder that does not exist is named and not created")
{
    Program program;
    const QString file = program.path(QStringLiteral("nowhere/plan.db"));
    const Run run = program.runWith({QStringLiteral("--db"), file, QStringLiteral("status")});

    CHECK(run.exit == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.err.contains(program.path(QStringLiteral("nowhere"))));
    CHECK_FALSE(QFile::exists(program.path(QStringLiteral("nowhere"))));
}

TEST_CASE("Without --db, the database lies in the user's data folder")
{
    Program program;
    const Run run = program.runWith({QStringLiteral("status")});

    CHECK(run.exit == 0);
    CHECK(QFile::exists(program.path(QStringLiteral("share/xushi/xushi.db"))));
}

TEST_CASE("check passes an intact journal and prints the digest, which any copy shares")
{
    Program program;
    program.must(QStringLiteral("log 1.3.1 +1 --as-of 2024-01-31"));
    const QString before = program.must(QStringLiteral("check")).out;
    program.must(QStringLiteral("log 1.3.1 +1 --as-of 2024-01-31"));
    const QString after = program.must(QStringLiteral("check")).out;
    QFile::copy(program.database(), program.path(QStringLiteral("copy.db")));
    const Run copy =
        program.runWith({QStringLiteral("check"), QStringLiteral("--db"), program.path(QStringLiteral("copy.db"))});

    CHECK(before.contains(QStringLiteral("Digest: ")));
    CHECK(before != after);
    CHECK(copy.out == after);
}

TEST_CASE("check --digest says whether the journal had the state of a printed paper, and when")
{
    Program program;
    program.must(QStringLiteral("log 1.3.1 +1 --as-of 2024-01-31"));
    const QString printed = program.must(QStringLiteral("check")).out.section(QStringLiteral("Digest: "), 1).left(12);
    CHECK(program.must(QStringLiteral("check --digest ") + printed).out.contains(QStringLiteral("the state of now")));
    program.must(QStringLiteral("log 1.3.1 +1 --as-of 2024-01-31"));
    const Run run = program.must(QStringLiteral("check --digest ") + printed.toUpper().insert(4, u'-'));
    CHECK(run.out.contains(QStringLiteral("Rows: 1\n")));
    CHECK(run.out.contains(QStringLiteral("an earlier state")));
    const QString time = run.out.section(QStringLiteral("Known at: "), 1).section(u'\n', 0, 0);
    const auto then = program.must(QStringLiteral("status --format json --known-at ") + time).json();
    CHECK(support::indicatorIn(then, "1.3.1")["actual"] == "1");

    const Run missing = program.run(QStringLiteral("check --digest 0123-4567-89ab"));
    CHECK(missing.exit == 1);
    CHECK(missing.err.contains(QStringLiteral("0123-4567-89ab")));
    CHECK(program.run(QStringLiteral("check --digest xyz")).exit == 1);
}

TEST_CASE("check finds a figure that another program changed")
{
    Program program;
    const QString row = program.must(QStringLiteral("log 1.3.1 +1 --as-of 2024-01-31")).line();
    sqlite(program.database(), QStringLiteral("UPDATE journal SET amount = 2000000"));

    const Run run = program.run(QStringLiteral("check"));
    CHECK(run.exit == 1);
    CHECK(run.err.contains(row));
}

TEST_CASE("check finds that a row was removed")
{
    Program program;
    program.must(QStringLiteral("log 1.3.1 +1 --as-of 2024-01-31"));
    program.must(QStringLiteral("log 1.3.1 +1 --as-of 2024-02-29"));
    sqlite(program.database(), QStringLiteral("DELETE FROM journal WHERE seq = 1"));

    CHECK(program.run(QStringLiteral("check")).exit == 1);
}

TEST_CASE("check does not create a missing database")
{
    Program program;
    CHECK(program.runWith({QStringLiteral("check"), QStringLiteral("--db"), program.database()}).exit == 1);
    CHECK(program.runWith({QStringLiteral("check")}).exit == 1);
    CHECK_FALSE(QFile::exists(program.database()));
}

TEST_CASE("Four processes that write at once lose no row and are never refused")
{
    Program program;
    program.must(QStringLiteral("status"));
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 12; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QStringLiteral(XUSHI_PROGRAM),
                                {QStringLiteral("--db"), program.database(), QStringLiteral("log"),
                                 QStringLiteral("1.3.1"), QStringLiteral("+1"), QStringLiteral("--as-of"),
                                 QStringLiteral("2024-01-31")});
    }
    for (const auto &process : processes) {
        REQUIRE(process->waitForFinished(60'000));
        CHECK(process->exitCode() == 0);
    }

    CHECK(program.must(QStringLiteral("journal --format json")).json().size() == 12);
    program.must(QStringLiteral("check"));
}

TEST_CASE("A command fails if its output could not be written completely")
{
    Program program;
    program.must(QStringLiteral("status"));
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(XUSHI_PROGRAM),
                  {QStringLiteral("--db"), program.database(), QStringLiteral("status")});
    REQUIRE(process.waitForFinished(60'000));

    CHECK(process.exitCode() == 1);
    CHECK(process.readAllStandardError().count('\n') == 1);
}

TEST_CASE("check does not accept an emptied file as a database")
{
    Program program;
    program.write(QStringLiteral("test.db"), {});

    CHECK(program.runWith({QStringLiteral("check"), QStringLiteral("--db"), program.database()}).exit == 1);
    CHECK(program.runWith({QStringLiteral("status"), QStringLiteral("--db"), program.database()}).exit == 1);
    CHECK(Program::contentsOf(program.database()).isEmpty());
}
