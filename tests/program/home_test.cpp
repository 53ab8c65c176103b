// A user without a home: everything that needs a place there is refused, and nothing is written anywhere else.
#include "program/open_window.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>

using namespace xushi;
using support::OpenWindow;
using support::Program;
using support::Run;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Everything under the program's folder, and what would lie in the root folder if that were taken for the home.
QStringList filesOf(const Program &program)
{
    QStringList all = QDir(program.path({})).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const char *folder : {"/.local", "/.config"})
        if (QDir(s(folder)).exists())
            all += s(folder);
    return all;
}

/// Runs the program with this HOME, a null one for none, and no other folder of its own.
void setHome(Program &program, const QString &home)
{
    program.setEnvironment(s("HOME"), home);
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        program.setEnvironment(s(variable), {});
}

QStringList wordsOf(const char *words)
{
    return s(words).split(u' ', Qt::SkipEmptyParts);
}

constexpr std::array needDatabase{"status",
                                  "log 1.3.1 +1 --as-of 2024-01-31",
                                  "baseline 2.1.1 3",
                                  "note 1.1 --as-of 2024-01-31 --progress x",
                                  "void 1 --reason x",
                                  "journal",
                                  "sheet --quarter 2024Q1 --out a.csv",
                                  "bulletin --quarter 2024Q1 --out a.txt",
                                  "plan show",
                                  "plan load " XUSHI_DATA_DIR "/plan_2024.json",
                                  "check",
                                  "check --repair",
                                  "backup copy.db",
                                  "restore " XUSHI_DATA_DIR "/plan_2024.json",
                                  "merge " XUSHI_DATA_DIR "/plan_2024.json",
                                  "merge --dry-run " XUSHI_DATA_DIR "/plan_2024.json",
                                  "status --new"};

} // namespace

TEST_CASE("Without a home every command that names no database is refused, and nothing is written")
{
    const QStringList before = filesOf(Program());
    REQUIRE(before.isEmpty()); // nothing of this kind lies in the root folder of this machine
    for (const QString &home : {QString(), s(""), s("relative"), s("/proc/no/such/home"), s("/proc/version")}) {
        INFO("HOME=" << home.toStdString());
        Program program;
        setHome(program, home);
        for (const char *words : needDatabase) {
            INFO(words);
            const Run run = program.runWith(wordsOf(words));
            INFO(run.err.toStdString());
            CHECK(run.exit == 1);
            CHECK(run.out.isEmpty());
            CHECK(run.err.startsWith(s("xushi: There is no home folder (HOME names none)")));
            CHECK(run.err.contains(s("--db FILE")));
            CHECK(run.err.count(u'\n') == 1);
            CHECK(filesOf(program) == before);
        }
    }
}

TEST_CASE("Without a home a command works on the database that it names, and keeps nothing elsewhere")
{
    Program program;
    setHome(program, {});
    program.must(s("log 1.3.1 +1 --as-of 2024-01-31"));
    CHECK(program.must(s("journal --format json")).json().size() == 1);
    program.must(s("sheet --quarter 2024Q1 --out a.csv"));
    program.must(s("backup copy.db"));
    CHECK(program.runWith({s("plan"), s("check"), s(XUSHI_DATA_DIR "/plan_2024.json")}).exit == 0);
    CHECK(program.runWith({s("--version")}).exit == 0);
    for (const QString &file : filesOf(program)) {
        INFO(file.toStdString());
        CHECK((file.startsWith(s("test.db")) || file.startsWith(s("xushi-backups")) || file == s("a.csv")
               || file == s("copy.db")));
    }
}

TEST_CASE("Without a home the window is refused, and one on a database that is named keeps nothing elsewhere")
{
    Program program;
    setHome(program, {});
    {
        OpenWindow window(program, {});
        const QString word = window.waitForWord();
        INFO(word.toStdString());
        CHECK(word.contains(s("There is no home folder")));
        window.askToEnd(); // closes the box with the same message
        CHECK(window.waitForEnd() == 1);
        CHECK(filesOf(program).isEmpty());
    }
    OpenWindow window(program, {s("--db"), program.database(), s("--new"), s("--unit"), s("科技局")});
    window.wait([&] { return QFile::exists(program.database()); });
    window.askToEnd();
    CHECK(window.waitForEnd() == 0);
    for (const QString &file : filesOf(program)) {
        INFO(file.toStdString());
        CHECK((file.startsWith(s("test.db")) || file.startsWith(s("xushi-backups"))));
    }
}

TEST_CASE("A home that takes no files is named with the cause")
{
    Program program;
    setHome(program, s("/proc"));
    for (const char *words : {"status", "log 1.3.1 +1 --as-of 2024-01-31", "restore a.db"}) {
        const Run run = program.runWith(wordsOf(words));
        INFO(run.err.toStdString());
        CHECK(run.exit == 1);
        CHECK(run.err.contains(s("/proc/.local/share/xushi cannot be written")));
        CHECK(run.err.count(u'\n') == 1);
        CHECK(filesOf(program).isEmpty());
    }
}

TEST_CASE("A relative folder in XDG_DATA_HOME counts for none")
{
    Program program;
    program.setEnvironment(s("XDG_DATA_HOME"), s("data"));
    REQUIRE(program.runWith({s("log"), s("1.3.1"), s("+1"), s("--as-of"), s("2024-01-31")}).exit == 0);
    CHECK_FALSE(QDir(program.path(s("data"))).exists());
    CHECK(QFile::exists(program.path(s(".local/share/xushi/xushi.db"))));
}
