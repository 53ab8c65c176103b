#include "program/open_window.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QThread>

using namespace xushi;
using support::OpenWindow;
using support::Program;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList on(const QString &database)
{
    return {s("--db"), database, s("--new"), s("--unit"),
            s("科技局")}; // so that the program does not ask who works here
}

bool says(const OpenWindow &window, const char *part)
{
    return !window.log().filter(s(part)).isEmpty();
}

QStringList stateFiles(const Program &program)
{
    return QDir(program.path(s("state/xushi"))).entryList(QDir::Files);
}

} // namespace

TEST_CASE("A second start on a file, by any path, raises its window and ends")
{
    Program program;
    OpenWindow first(program, on(program.database()));
    first.waitUntilUp();
    REQUIRE(QFile::link(program.database(), program.path(s("link.db"))));
    for (const QString &path : {program.database(), s("test.db"), program.path(s("link.db"))}) {
        OpenWindow second(program, on(path));
        CHECK(second.waitForEnd() == 0);
    }
    first.wait([&] { return first.log().filter(s("called forward")).size() == 3; });
    CHECK_FALSE(first.isOver());
}

TEST_CASE("Another file has a window of its own")
{
    Program program;
    OpenWindow first(program, on(program.database()));
    OpenWindow other(program, on(program.path(s("other.db"))));
    first.waitUntilUp();
    other.waitUntilUp();
    CHECK_FALSE(first.isOver());
    CHECK_FALSE(other.isOver());
}

TEST_CASE("Of several starts at once one window stays, and all others raised it")
{
    constexpr int all = 5;
    Program program;
    std::vector<std::unique_ptr<OpenWindow>> windows;
    for (int i = 0; i < all; ++i)
        windows.push_back(std::make_unique<OpenWindow>(program, on(program.database())));
    const auto open = [&] {
        return std::count_if(windows.begin(), windows.end(), [](const auto &window) { return !window->isOver(); });
    };
    windows.front()->wait([&] { return open() == 1; });
    for (const auto &window : windows) {
        if (window->isOver()) {
            CHECK(window->waitForEnd() == 0);
            continue;
        }
        window->waitUntilUp();
        window->wait([&] { return window->log().filter(s("called forward")).size() == all - 1; });
    }
    CHECK(open() == 1);
}

TEST_CASE("After a kill the next start reports it, finds the file intact, and has every confirmed row")
{
    Program program;
    program.must(s("status"));
    {
        OpenWindow window(program, on(program.database()));
        window.waitUntilUp();
        CHECK_FALSE(says(window, "never came to its end"));
        program.must(s("log 1.3.1 +7 --as-of 2024-03-31"));
        window.kill();
    }
    {
        OpenWindow window(program, on(program.database()));
        window.waitUntilUp();
        CHECK(says(window, "never came to its end"));
        window.askToEnd();
        CHECK(window.waitForEnd() == 0);
    }
    OpenWindow window(program, on(program.database()));
    window.waitUntilUp();
    CHECK_FALSE(says(window, "never came to its end")); // reported once, and the last exit was clean
    program.must(s("check"));
    CHECK(support::indicatorIn(program.must(s("status --format json")).json(), "1.3.1")["actual"] == "7");
}

TEST_CASE("A window that is asked to end does so and leaves only its log")
{
    Program program;
    OpenWindow window(program, on(program.database()));
    window.waitUntilUp();
    CHECK(stateFiles(program).size() == 3); // with the marker and the lock
    window.askToEnd();
    CHECK(window.waitForEnd() == 0);
    CHECK(says(window, "info: end"));
    CHECK(stateFiles(program) == QStringList{s("xushi.log")});
}

TEST_CASE("The log names version and file, but contains neither figures nor notes")
{
    Program program;
    program.must(s("log 1.3.1 +7531 --as-of 2024-03-31 --note 绝不外传"));
    OpenWindow window(program, on(program.database()));
    window.waitUntilUp();
    window.wait([&] { return says(window, "backup of the day") || says(window, "quick check"); });
    window.askToEnd();
    window.waitForEnd();
    CHECK(says(window, "info: start of "));
    CHECK(says(window, "test.db"));
    const QString log = QString::fromUtf8(Program::contentsOf(program.path(s("state/xushi/xushi.log"))));
    CHECK_FALSE(log.contains(s("7531")));
    CHECK_FALSE(log.contains(s("绝不外传")));
}

TEST_CASE("A window over whose file another one is moved stops within a second or two, and still ends as it should")
{
    Program program;
    program.must(s("log 1.3.1 +7 --as-of 2024-03-31"));
    program.must(s("backup other.db"));
    OpenWindow window(program, on(program.database()));
    window.waitUntilUp();
    CHECK_FALSE(says(window, "stopped"));
    REQUIRE(std::rename(qPrintable(program.path(s("other.db"))), qPrintable(program.database())) == 0);
    window.wait([&] { return says(window, "stopped, as the file was replaced"); });
    window.askToEnd();
    CHECK(window.waitForEnd() == 0);
    program.must(s("check"));
}

TEST_CASE("If nothing can be stored, the window still opens")
{
    Program program;
    program.setEnvironment(s("XDG_STATE_HOME"), s("/proc/no/such"));
    OpenWindow window(program, on(program.database()));
    window.wait([&] { return QFile::exists(program.database()); });
    window.askToEnd();
    CHECK(window.waitForEnd() == 0);
}

TEST_CASE("Measuring the start and running commands leave no trace of a window, and ignore such traces")
{
    Program program;
    OpenWindow window(program, on(program.database()));
    window.waitUntilUp();
    const QStringList before = stateFiles(program);
    program.must(s("status"));
    OpenWindow measured(program, on(program.database()) + QStringList{s("--measure-start")});
    CHECK(measured.waitForEnd() == 0);
    CHECK(measured.log().isEmpty());
    CHECK(stateFiles(program) == before);
}

TEST_CASE("A database that is named as an argument opens as with --db")
{
    Program program;
    program.must(s("status"));
    OpenWindow window(program, {program.database(), s("--unit"), s("科技局")});
    window.waitUntilUp();
    CHECK(says(window, "test.db"));
    CHECK_FALSE(QFile::exists(program.path(s("share/xushi/xushi.db"))));
}

TEST_CASE("A plan that is named as an argument is loaded into the user's database, also into its open window")
{
    Program program;
    QFile::copy(s(XUSHI_DATA_DIR "/plan_2024.json"), program.path(s("plan.json")));
    OpenWindow window(program, {s("--unit"), s("科技局"), s("plan.json")});
    window.waitUntilUp();
    CHECK(QFile::exists(program.path(s("share/xushi/xushi.db"))));
    window.wait([&] { return says(window, "opens a plan"); });
    OpenWindow second(program, {s("plan.json")});
    CHECK(second.waitForEnd() == 0);
    window.wait([&] { return window.log().filter(s("opens a plan")).size() == 2; });
}

TEST_CASE("An unknown file is refused, with a message about what is accepted")
{
    Program program;
    program.write(s("letter.docx"), "PK");
    OpenWindow window(program, {s("letter.docx")});
    const QString word = window.waitForWord();
    INFO(word.toStdString());
    CHECK(word.contains(s("letter.docx is nothing that Xushi opens: neither a database of its own, nor a plan")));
    window.askToEnd(); // closes the box with the same message
    CHECK(window.waitForEnd() == 1);
    CHECK(says(window, "told UnknownFile"));
    CHECK(Program::contentsOf(program.path(s("letter.docx"))) == "PK");
}

TEST_CASE("A database that is named beside --db is refused")
{
    Program program;
    program.must(s("status"));
    OpenWindow window(program, {s("--db"), program.path(s("other.db")), s("test.db")});
    CHECK(window.waitForWord().contains(s("2 files at once")));
    window.askToEnd();
    CHECK(window.waitForEnd() == 1);
    CHECK_FALSE(QFile::exists(program.path(s("other.db"))));
}

TEST_CASE("A command keeps its meaning even if a file has its name, and an unknown word is wrong usage")
{
    Program program;
    program.write(s("status"), "not a database");
    CHECK(program.run(s("status")).exit == 0);
    const auto unknown = program.run(s("stauts"));
    CHECK(unknown.exit == 2);
    CHECK(unknown.err.contains(s("there is no command “stauts”")));
    program.write(s("plan.json"), "{}");
    const auto second = program.runWith({s("plan.json"), s("again.json")});
    CHECK(second.exit == 2);
    CHECK(second.err.contains(s("“again.json” is one word too many")));
}

TEST_CASE("A window on a database that --db names and that is missing makes none unasked, and one with --new does")
{
    Program program;
    {
        OpenWindow window(program, {s("--db"), program.path(s("slip.db")), s("--unit"), s("科技局")});
        CHECK_FALSE(window.isOver()); // it asks
        QThread::msleep(1'500);
        CHECK_FALSE(QFile::exists(program.path(s("slip.db"))));
    }
    OpenWindow window(program, on(program.path(s("made.db"))));
    window.waitUntilUp();
    CHECK(QFile::exists(program.path(s("made.db"))));
}
