#include "program/program.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace xushi;
using support::Program;
using support::Run;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void sqlite(const QString &database, const char *sql)
{
    QProcess process;
    process.start(s("sqlite3"), {database, s(sql)});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
}

QString lineWith(const QString &text, const char *start)
{
    for (const QString &line : text.split(u'\n'))
        if (line.startsWith(s(start)))
            return line;
    return {};
}

/// The files in the database's own backup folder.
QStringList backupsOf(const Program &program)
{
    return QDir(program.path(s("test-backups"))).entryList({s("*.db")}, QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("A backup is written to the given place, and a restore brings its contents back and keeps the replaced ones")
{
    Program program;
    program.must(s("log 1.3.1 +4 --as-of 2024-02-20"));
    const QString copy = program.path(s("usb.db"));
    const Run backup = program.must(s("backup ") + copy);
    CHECK(backup.out.startsWith(copy));
    CHECK(backup.out.contains(s("Rows: 1")));
    program.must(s("log 1.3.1 +5 --as-of 2024-03-20"));

    const Run restored = program.must(s("restore ") + copy);
    CHECK(lineWith(restored.out, "Digest: ") == lineWith(backup.out, "Digest: "));
    CHECK(program.must(s("journal --format json")).json().size() == 1);
    const auto kept = QRegularExpression(s("lies in (\\S+before-restore\\.db)")).match(restored.out);
    REQUIRE(kept.hasMatch());
    const Run merged = program.must(s("merge ") + kept.captured(1));
    CHECK(merged.out.contains(s("New rows: 1")));
    CHECK(merged.out.contains(s("Known rows: 1")));
    CHECK(program.must(s("journal --format json")).json().size() == 2);
}

TEST_CASE("A backup into a folder gets a name of its own, and a missing place is wrong usage")
{
    Program program;
    program.must(s("log 1.3.1 +4 --as-of 2024-02-20"));
    REQUIRE(QDir().mkpath(program.path(s("usb"))));
    program.must(s("backup ") + program.path(s("usb")));
    CHECK(QDir(program.path(s("usb"))).entryList({s("test_*_by-hand.db")}).size() == 1);
    CHECK(program.run(s("backup")).exit == 2);
    CHECK(program.run(s("restore")).exit == 2);
    CHECK(program.run(s("merge")).exit == 2);
    CHECK(program.run(s("restore ") + program.path(s("none.db"))).exit == 1);
}

TEST_CASE("The first write of a day takes a backup automatically, reading takes none")
{
    Program program;
    program.must(s("status"));
    program.must(s("log 1.3.1 +4 --as-of 2024-02-20"));
    CHECK(backupsOf(program).isEmpty()); // there was nothing to back up yet
    program.must(s("log 1.3.1 +5 --as-of 2024-02-21"));
    program.must(s("log 1.3.1 +6 --as-of 2024-02-22"));
    const QStringList taken = backupsOf(program);
    REQUIRE(taken.size() == 1);
    CHECK(taken[0].endsWith(s("_daily.db")));
    const Run journal = program.runWith(
        {s("--db"), program.path(s("test-backups/") + taken[0]), s("journal"), s("--format"), s("json")});
    CHECK(journal.json().size() == 1);
}

TEST_CASE("A failed backup is reported and does not prevent writing")
{
    Program program;
    program.must(s("log 1.3.1 +4 --as-of 2024-02-20"));
    program.write(s("test-backups"), "a file stands where the folder ought to be");
    const Run run = program.run(s("log 1.3.1 +5 --as-of 2024-02-21"));
    CHECK(run.exit == 0);
    CHECK(run.err.contains(s("backup was not taken")));
    CHECK(program.must(s("journal --format json")).json().size() == 2);
}

TEST_CASE("A table of figures is logged completely, with a row id a line, or not at all, with every fault and its line")
{
    Program program;
    const QString table = program.write(s("f.csv"), "indicator,amount,as_of,unit,note\n"
                                                    "1.3.1,+2,2024/2/3,科技局,\"two\nlines\"\n"
                                                    "2.1.1,=141,2024-03-31,,\n");
    const Run run = program.must(s("log --from ") + table);
    CHECK(run.out.count(u'\n') == 2);
    const auto rows = program.must(s("journal --format json")).json();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0]["unit"] == "gongxin");
    CHECK(rows[0]["as_of"] == "2024-02-03");
    CHECK(rows[1]["kind"] == "reading");

    const QString faulty = program.write(s("g.csv"), "indicator,amount,as_of\n1.3.1,+1,2024-02-03\n9.9,+1,2024-02-03\n"
                                                     "\"5.3.1\",+1,2024-02-03\n1.3.1,+1,2023-02-03\n");
    const Run refused = program.run(s("log --from ") + faulty);
    CHECK(refused.exit == 1);
    CHECK(refused.out.isEmpty());
    for (const char *line : {"line 3: ", "line 4: ", "line 5: ", "Faults in "})
        CHECK(refused.err.contains(s(line)));
    CHECK(program.must(s("journal --format json")).json().size() == 2);
}

TEST_CASE("Day and unit of a table's figures may be given once for all of them")
{
    Program program;
    const QString table = program.write(s("f.csv"), "indicator,amount\n1.3.1,+2\n2.1.1,=141\n");
    CHECK(program.run(s("log --from ") + table).err.contains(s("line 2: ")));
    program.must(s("log --from ") + table + s(" --as-of 2024-03-31 --unit 科技局"));
    CHECK(program.must(s("journal --format json")).json().size() == 2);
    CHECK(program.run(s("log 1.3.1 +1 --from ") + table).exit == 2);
    CHECK(program.run(s("log --from ") + program.path(s("none.csv"))).exit == 1);
}

TEST_CASE("A restore over another database is refused until it is asked for, and keeps what that held")
{
    Program program;
    program.must(s("log 1.3.1 +1 --as-of 2024-02-20"));
    const QString other = program.path(s("other.db"));
    const QStringList onOther{s("--db"), other, s("--new")};
    REQUIRE(program.runWith(onOther + s("log 1.3.1 +2 --as-of 2024-02-20").split(u' ')).exit == 0);
    const QString before = lineWith(program.must(s("check")).out, "Digest: ");

    const Run refused = program.run(s("restore ") + other);
    CHECK(refused.exit == 1);
    CHECK(refused.err.contains(s("--replace")));
    CHECK(lineWith(program.must(s("check")).out, "Digest: ") == before);

    const Run restored = program.must(s("restore --replace ") + other);
    CHECK(restored.out.contains(s("before-restore")));
    CHECK(lineWith(program.must(s("check")).out, "Digest: ") != before);
}

TEST_CASE("Two databases of one name in a folder each have backups of their own")
{
    Program program;
    const auto on = [&](const char *file, const QString &words) {
        return program.runWith(QStringList{s("--db"), program.path(s(file)), s("--new")} + words.split(u' '));
    };
    for (const char *file : {"year.db", "year.xushi"})
        for (const char *amount : {"+1", "+2"}) // the backup of the day is taken before the second one
            REQUIRE(on(file, s("log 1.3.1 ") + s(amount) + s(" --as-of 2024-02-20")).exit == 0);
    CHECK(QDir(program.path(s("year-backups"))).entryList({s("*_daily.db")}).size() == 2);

    sqlite(program.path(s("year.xushi")), "UPDATE journal SET author = 'x' WHERE seq = 1");
    const Run repaired = on("year.xushi", s("check --repair"));
    CHECK(repaired.exit == 0);
    CHECK(on("year.xushi", s("check")).exit == 0);
    CHECK(on("year.db", s("check")).exit == 0);
}

TEST_CASE("The check finds a damaged row, and the repair restores it from a backup")
{
    Program program;
    for (const char *amount : {"+1", "+2", "+3"})
        program.must(s("log 1.3.1 ") + s(amount) + s(" --as-of 2024-02-20"));
    program.must(s("backup ") + program.path(s("test-backups")));
    const QString sound = lineWith(program.must(s("check")).out, "Digest: ");
    sqlite(program.database(), "UPDATE journal SET amount = 99 WHERE seq = 2");
    const Run found = program.run(s("check"));
    CHECK(found.exit == 1);
    CHECK(found.err.contains(s("--repair")));
    const Run repaired = program.run(s("check --repair"));
    CHECK(repaired.exit == 0);
    CHECK(repaired.out.contains(s("Damaged rows taken from a backup: 1")));
    CHECK(repaired.out.contains(s("before-repair")));
    CHECK(lineWith(program.must(s("check")).out, "Digest: ") == sound);
    CHECK(program.run(s("check --repair --digest 7f3a91c2")).exit == 2);
}

TEST_CASE("A merge takes a second void of a row without a word, and refuses a damaged file by its row")
{
    Program program;
    program.must(s("log 1.3.1 +1 --as-of 2024-02-20"));
    const QString copy = program.path(s("copy.db"));
    program.must(s("backup ") + copy);
    const auto rows = program.must(s("journal --format json")).json();
    const QString row = QString::fromStdString(rows[0]["id"].get<std::string>());
    program.must(s("void ") + row + s(" --reason twice"));
    REQUIRE(program.runWith({s("--db"), copy, s("void"), row, s("--reason"), s("wrong")}).exit == 0);
    const Run merged = program.run(s("merge ") + copy);
    CHECK(merged.exit == 0);
    CHECK(merged.out.contains(s("“xushi held”): 0")));
    CHECK_FALSE(merged.err.contains(s("does not count")));

    sqlite(copy, "UPDATE journal SET author = 'x' WHERE seq = 1");
    const Run refused = program.run(s("merge ") + copy);
    CHECK(refused.exit == 1);
    CHECK(refused.err.contains(s("Row ") + row));
    CHECK(refused.err.contains(s("its hash does not fit its contents")));
    CHECK(program.must(s("journal --format json")).json().size() == 3);
}

TEST_CASE("merge --dry-run says what several files would bring and writes nothing, and merge takes them all or none")
{
    Program program;
    program.must(s("log 1.3.1 +1 --as-of 2024-02-20"));
    QStringList files;
    for (const char *name : {"a.db", "b.db"}) {
        const QString file = program.path(QString::fromLatin1(name));
        program.must(s("backup ") + file);
        const auto log = [&](const char *indicator, const char *figure) {
            REQUIRE(program
                        .runWith({s("--db"), file, s("log"), QString::fromLatin1(indicator),
                                  QString::fromLatin1(figure), s("--as-of"), s("2024-03-20")})
                        .exit
                    == 0);
        };
        log("1.3.1", "+6"); // in both files
        log("2.1.1", files.isEmpty() ? "=141" : "=142");
        files += file;
    }
    program.must(s("log 1.3.1 +2 --as-of 2024-03-20"));
    const QByteArray before = Program::contentsOf(program.database());
    const auto backups = [&] { return backupsOf(program).filter(s("before-merge")).size(); };

    const Run outlook = program.run(s("merge --dry-run ") + files.join(u' '));
    CHECK(outlook.exit == 0);
    CHECK(outlook.out.contains(s("New rows: 4\n")));
    CHECK(outlook.out.contains(s("Increment 2")));
    CHECK(outlook.out.contains(s("Reading 2")));
    CHECK(outlook.out.contains(s("Known rows: 1\n")));
    CHECK(outlook.out.contains(s("on both sides: 1\n")));
    CHECK(outlook.out.contains(s(", 2024-03-20, +6 项: here ")));
    CHECK(outlook.err.contains(s("Nothing was written")));
    CHECK(Program::contentsOf(program.database()) == before);
    CHECK(backups() == 0);

    const Run refused = program.run(s("merge ") + files.join(u' ') + s(" ") + program.write(s("letter.db"), "dear"));
    CHECK(refused.exit == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.count(u'\n') == 1);
    CHECK(refused.err.contains(s("letter.db")));
    CHECK(Program::contentsOf(program.database()) == before);

    const Run merged = program.must(s("merge ") + files.join(u' '));
    CHECK(merged.out.contains(s("New rows: 4\n")));
    CHECK(merged.out.contains(s("before-merge.db")));
    CHECK(lineWith(merged.out, "Digest: ") == lineWith(outlook.out, "Digest: "));
    CHECK(backups() == 1);
    CHECK(program.must(s("merge ") + files.join(u' ')).out.contains(s("New rows: 0\n")));
    CHECK(backups() == 1);
}
