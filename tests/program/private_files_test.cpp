// What the program makes is its user's alone, whatever the user's umask is; what is there keeps its mode.
#include "program/open_window.h"

#include "support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <sys/stat.h>

using namespace xushi;
using support::OpenWindow;
using support::Program;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

int modeOf(const QString &path)
{
    struct stat found = {};
    REQUIRE(::lstat(QFile::encodeName(path).constData(), &found) == 0);
    return static_cast<int>(found.st_mode & 0777);
}

/// What in the folder, and how deep ever, another user may read, write or enter.
QStringList openToOthers(const QString &folder)
{
    QStringList open;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if ((modeOf(path) & 077) != 0)
            open += QStringLiteral("%1 %2").arg(modeOf(path), 0, 8).arg(QDir(folder).relativeFilePath(path));
    }
    return open;
}

/// Every paper of a quarter, in the program's folder.
const QStringList papers{s("sheet --quarter 2024Q1 --out p.pdf"),    s("sheet --quarter 2024Q1 --out p.xlsx"),
                         s("sheet --quarter 2024Q1 --out p.csv"),    s("bulletin --quarter 2024Q1 --out b.odt"),
                         s("bulletin --quarter 2024Q1 --out b.pdf"), s("bulletin --quarter 2024Q1 --out b.txt")};

QString outOf(const QString &paper)
{
    return paper.section(u' ', -1);
}

} // namespace

TEST_CASE("Databases, backups, papers, settings and logs are made for their user alone")
{
    const auto umaskBefore = ::umask(0); // the most open one, which the program inherits
    Program program;
    program.must(s("log 1.3.1 +1 --as-of 2024-01-31"));
    program.must(s("log 1.3.1 +1 --as-of 2024-02-29")); // the second takes the day's backup
    for (const QString &paper : papers)
        program.must(paper);
    program.must(s("sheet --quarter 2024Q1 --each-unit --out ") + program.path(s("units")));
    program.must(s("backup copy.db"));
    program.must(s("merge copy.db"));
    program.must(s("restore copy.db"));
    {
        OpenWindow window(program, {s("--unit"), s("科技局"), s("--new")});
        window.waitUntilUp();
        CHECK(openToOthers(program.path({})) == QStringList()); // with lock, marker and socket
        window.askToEnd();
        CHECK(window.waitForEnd() == 0);
    }
    ::umask(umaskBefore);
    CHECK(openToOthers(program.path({})) == QStringList());
    CHECK(modeOf(program.database()) == 0600);
    CHECK(modeOf(program.path(s("units"))) == 0700);
    for (const char *made :
         {"test.db", "copy.db", "p.pdf", "state/xushi/xushi.log", "config/xushi/window.ini", "share/xushi/xushi.db"}) {
        INFO(made);
        CHECK(QFile::exists(program.path(s(made))));
    }
    CHECK(QDir(program.path({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > 4); // backups, kept papers
}

TEST_CASE("A file that is written anew keeps its mode")
{
    Program program;
    program.must(s("log 1.3.1 +1 --as-of 2024-01-31"));
    for (const QString &paper : papers) {
        INFO(paper.toStdString());
        REQUIRE(::chmod(QFile::encodeName(program.write(outOf(paper), "old")).constData(), 0640) == 0);
        program.must(paper);
        CHECK(Program::contentsOf(program.path(outOf(paper))) != "old");
        CHECK(modeOf(program.path(outOf(paper))) == 0640);
    }
    REQUIRE(::chmod(QFile::encodeName(program.database()).constData(), 0640) == 0);
    program.must(s("log 1.3.1 +1 --as-of 2024-02-29"));
    CHECK(modeOf(program.database()) == 0640);
}
