#include "program/program.h"

#include "support/catch.h"

#include <QFile>
#include <QProcess>

using namespace xushi;
using support::indicatorIn;
using support::Program;
using support::Run;

namespace {

/// Checks a refusal: exit code 1, one line on standard error, nothing on standard output, and an unchanged file.
void checkRefused(Program &program, const QString &words, const QString &saying)
{
    INFO(words.toStdString());
    const QByteArray before = Program::contentsOf(program.database());
    const Run run = program.run(words);
    CHECK(run.exit == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.err.count(u'\n') == 1);
    INFO(run.err.toStdString());
    CHECK(run.err.contains(saying));
    CHECK(Program::contentsOf(program.database()) == before);
}

} // namespace

TEST_CASE("log prints the row's id, and the journal has the row with all its fields")
{
    Program program;
    const QString id =
        program.must(QStringLiteral("log 1.3.1 +6 --as-of 2024-09-12 --unit 科技局 --note 签约%20六项 --author 张三"))
            .line();

    const auto rows = program.must(QStringLiteral("journal --format json")).json();

    REQUIRE(rows.size() == 1);
    const auto &row = rows[0];
    CHECK(row["id"] == id.toStdString());
    CHECK(row["plan"] == "wuwei-2024");
    CHECK(row["kind"] == "increment");
    CHECK(row["subject"] == "1.3.1");
    CHECK(row["unit"] == "gongxin");
    CHECK(row["as_of"] == "2024-09-12");
    CHECK(row["author"] == "张三");
    CHECK(row["amount"] == "6");
    CHECK(row["payload"]["note"] == "签约 六项");
    CHECK(row["parents"].empty());
    CHECK(row["hash"].get<std::string>().size() == 64);
    CHECK(row["recorded_at"].get<std::string>().back() == 'Z');
}

TEST_CASE("log accepts increments of either sign and readings")
{
    Program program;
    const auto actual = [&] {
        return indicatorIn(program.must(QStringLiteral("status --format json")).json(), "1.3.1")["actual"]
            .get<std::string>();
    };

    program.must(QStringLiteral("log 1.3.1 =10 --as-of 2024-03-31"));
    program.must(QStringLiteral("log 1.3.1 +0.1 --as-of 2024-04-30"));
    program.must(QStringLiteral("log 1.3.1 -2.5 --as-of 2024-05-31"));
    CHECK(actual() == "7.6");
    program.must(QStringLiteral("log 1.3.1 =-1 --as-of 2024-06-30"));
    CHECK(actual() == "-1");
}

TEST_CASE("A tenth logged ten times is one")
{
    Program program;
    for (int i = 0; i < 10; ++i)
        program.must(QStringLiteral("log 5.4.1 +0.1 --as-of 2024-03-31"));
    CHECK(indicatorIn(program.must(QStringLiteral("status --format json")).json(), "5.4.1")["actual"] == "1");
}

TEST_CASE("An impossible entry is refused with a line that says what would be accepted, and nothing is written")
{
    Program program;
    program.must(QStringLiteral("status"));

    checkRefused(program, QStringLiteral("log 9.9.9 +1 --as-of 2024-09-30"), QStringLiteral("9.9.9"));
    checkRefused(program, QStringLiteral("log 1.3.1 +1 --as-of 2023-12-31"), QStringLiteral("2024-01-01"));
    checkRefused(program, QStringLiteral("log 1.3.1 +1 --as-of 2025-01-01"), QStringLiteral("2024-12-31"));
    checkRefused(program, QStringLiteral("log 3.1.1 +1 --as-of 2024-09-30"), QStringLiteral("=N"));
    checkRefused(program, QStringLiteral("log 1.3.1 +1 --as-of 2024-09-30 --unit 科协"), QStringLiteral("工信局"));
    checkRefused(program, QStringLiteral("log 1.3.1 +1 --as-of 2024-09-30 --unit nobody"), QStringLiteral("科协"));
    checkRefused(program, QStringLiteral("log 1.3.1 +abc --as-of 2024-09-30"), QStringLiteral("abc"));
    checkRefused(program, QStringLiteral("log 1.3.1 +0.0000001 --as-of 2024-09-30"),
                 QStringLiteral("6 decimal places"));
    checkRefused(program, QStringLiteral("log 1.3.1 =9200000000001 --as-of 2024-09-30"),
                 QStringLiteral("9200000000000"));
    checkRefused(program, QStringLiteral("baseline 1.3.1 5"), QStringLiteral("1.3.1"));
    checkRefused(program, QStringLiteral("baseline 2.1.1 x"), QStringLiteral("decimal"));
    checkRefused(program, QStringLiteral("note 1.2 --as-of 2024-09-30"), QStringLiteral("1.2"));
    checkRefused(program, QStringLiteral("note 1.2 --as-of 2024-09-30 --state x"), QStringLiteral("In progress"));
    checkRefused(program, QStringLiteral("note 9.9 --as-of 2024-09-30 --progress x"), QStringLiteral("9.9"));
    checkRefused(program, QStringLiteral("void nonsense --reason x"), QStringLiteral("nonsense"));
    checkRefused(program, QStringLiteral("status --plan other"), QStringLiteral("wuwei-2024"));
}

TEST_CASE("A day in the future is refused, in a plan that runs now")
{
    Program program;
    QString plan = QString::fromUtf8(Program::contentsOf(QStringLiteral(XUSHI_DATA_DIR "/plan_2024.json")));
    plan.replace(QStringLiteral("wuwei-2024"), QStringLiteral("long"))
        .replace(QStringLiteral("2024-12-31"), QStringLiteral("2123-12-31"));
    program.must(QStringLiteral("plan load ") + program.write(QStringLiteral("long.json"), plan.toUtf8()));

    checkRefused(program, QStringLiteral("log 1.3.1 +1 --as-of 2123-01-01"), QStringLiteral("still to come"));
}

TEST_CASE("void voids a row once, with a reason, and never a void")
{
    Program program;
    const QString row = program.must(QStringLiteral("log 1.3.1 +6 --as-of 2024-09-12")).line();

    checkRefused(program, QStringLiteral("void ") + row, row);
    const QString taken = program.must(QStringLiteral("void %1 --reason 录错").arg(row)).line();
    checkRefused(program, QStringLiteral("void %1 --reason again").arg(row), QStringLiteral("录错"));
    checkRefused(program, QStringLiteral("void %1 --reason back").arg(taken), taken);
    const auto rows = program.must(QStringLiteral("journal --format json")).json();
    CHECK(rows.size() == 2);
    CHECK(rows[1]["subject"] == row.toStdString());
    CHECK(rows[1]["payload"]["reason"] == "录错");
    CHECK(rows[1]["parents"][0] == rows[0]["hash"]);
}

TEST_CASE("A baseline gives a level its expected value")
{
    Program program;
    program.must(QStringLiteral("log 2.1.1 =151 --as-of 2024-09-28"));
    const auto one = [&] {
        return indicatorIn(program.must(QStringLiteral("status --quarter 2024Q3 --format json")).json(), "2.1.1");
    };
    CHECK(one()["status"] == "needs_baseline");
    CHECK(one()["completion_basis"] == "of_target");

    program.must(QStringLiteral("baseline 2.1.1 140"));

    CHECK(one()["baseline"] == "140");
    CHECK(one()["expected"] == "151.25");
    CHECK(one()["completion"] == "0.7333");
    CHECK(one()["lag"] == "0.0167");
    CHECK(one()["expected_shown"] == "151");
    CHECK(one()["status"] == "on_track"); // 151 is reached as it is shown
}

TEST_CASE("note enters a task's state and texts")
{
    Program program;
    program.must(
        QStringLiteral("note 1.2 --as-of 2024-09-20 --state in_progress --progress 完成申报 --problem 无 --next 评审"));

    const auto rows = program.must(QStringLiteral("journal --format json --subject 1.2")).json();

    REQUIRE(rows.size() == 1);
    CHECK(rows[0]["kind"] == "note");
    CHECK(rows[0]["unit"] == "kaifaqu");
    CHECK(rows[0]["amount"].is_null());
    CHECK(rows[0]["payload"]
          == nlohmann::json{{"state", "in_progress"}, {"progress", "完成申报"}, {"problem", "无"}, {"next", "评审"}});
}

TEST_CASE("journal filters by subject and unit, as a table, JSON and CSV")
{
    Program program;
    program.must(QStringLiteral("log 1.3.1 +6 --as-of 2024-09-12"));
    program.must(QStringLiteral("log 5.6.1 +100 --as-of 2024-09-12"));

    CHECK(program.must(QStringLiteral("journal --format json --subject 5.6.1")).json().size() == 1);
    CHECK(program.must(QStringLiteral("journal --format json --unit 科协")).json().size() == 1);
    CHECK(program.must(QStringLiteral("journal --format csv")).out.count(QStringLiteral("\r\n")) == 3);
    const QString table = program.must(QStringLiteral("journal")).out;
    CHECK(table.count(u'\n') == 4);
    CHECK(table.contains(QStringLiteral("Increment")));
    CHECK_FALSE(table.contains(QStringLiteral("increment"))); // people read words, programs read codes
    program.must(QStringLiteral("note 1.2 --as-of 2024-09-12 --state in_progress"));
    CHECK(program.must(QStringLiteral("journal --subject 1.2 --lang zh")).out.contains(QString::fromUtf8("推进中")));
}

TEST_CASE("Wrong arguments end with exit code 2 and the usage")
{
    Program program;
    for (const char *words :
         {"frobnicate", "log", "log 1.3.1", "log 1.3.1 +1", "log 1.3.1 5 --as-of 2024-09-30",
          "log 1.3.1 +1 --as-of 2024-09-30 more", "status --bogus", "status --format xml", "status extra", "plan",
          "plan paint", "plan load", "plan show x", "void", "note", "baseline 2.1.1",
          "status --as-of 2024-09-30 --quarter 2024Q3", "sheet", "sheet --quarter 2024Q3"}) {
        INFO(words);
        const Run run = program.run(QString::fromLatin1(words));
        CHECK(run.exit == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains(QStringLiteral("xushi")));
    }
    CHECK_FALSE(QFile::exists(program.database()));
}

TEST_CASE("The usage of a command is printed with --help")
{
    Program program;
    CHECK(program.must(QStringLiteral("log --help")).out.contains(QStringLiteral("+N|-N|=N")));
}

TEST_CASE("An empty option is wrong usage and does not stand for the leading unit")
{
    Program program;
    program.must(QStringLiteral("status"));
    const Run run = program.runWith({QStringLiteral("--db"), program.database(), QStringLiteral("log"),
                                     QStringLiteral("1.3.1"), QStringLiteral("+5"), QStringLiteral("--as-of"),
                                     QStringLiteral("2024-09-01"), QStringLiteral("--unit"), QString()});

    CHECK(run.exit == 2);
    CHECK(program.must(QStringLiteral("journal --format json")).json().empty());
}

TEST_CASE("A note in the character set of the terminal is stored correctly, or refused")
{
    Program program;
    program.must(QStringLiteral("status"));
    const auto logWith = [&](const QByteArray &note) {
        const QByteArray command = "exec " XUSHI_PROGRAM " --db " + program.database().toLocal8Bit()
                                   + " log 1.3.1 +1 --as-of 2024-09-01 --note \"$(printf '" + note + "')\"";
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromLatin1(command)});
        REQUIRE(shell.waitForFinished(60'000));
        return shell.exitCode();
    };

    CHECK(logWith("\\344\\270\\255") == 0); // 中 in UTF-8
    CHECK(logWith("caf\\377") == 2);

    const auto rows = program.must(QStringLiteral("journal --format json")).json();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0]["payload"]["note"] == "中");
}

TEST_CASE("note --state takes the words of Chinese and English and the tokens, whichever language is spoken")
{
    Program program;
    const auto stateOf = [&](const QString &lang, const QString &state) {
        const Run run =
            program.run(QStringLiteral("--lang %1 note 1.1 --as-of 2024-01-31 --state %2").arg(lang, state));
        INFO(run.err.toStdString());
        CHECK(run.exit == 0);
        return program.must(QStringLiteral("journal --format json"))
            .json()
            .back()["payload"]["state"]
            .get<std::string>();
    };
    for (const char *lang : {"zh", "en"}) {
        const auto of = [&](const char *state) { return stateOf(QLatin1StringView(lang), QString::fromUtf8(state)); };
        CHECK(of("blocked") == "blocked");
        CHECK(of("受阻") == "blocked");
        CHECK(of("Blocked") == "blocked");
        CHECK(of("in_progress") == "in_progress");
        CHECK(of("In%20progress") == "in_progress");
        CHECK(of("已办结") == "done");
        CHECK(of("已完成") == "done");
        CHECK(of("未启动") == "not_started");
    }
    const Run run = program.run(QStringLiteral("--lang zh note 1.1 --as-of 2024-01-31 --state half"));
    CHECK(run.exit == 1);
    for (const char *word : {"未启动", "推进中", "已办结", "受阻"})
        CHECK(run.err.contains(QString::fromUtf8(word)));
    CHECK_FALSE(run.err.contains(QStringLiteral("not_started")));
}

TEST_CASE("CSV on standard output has no byte order mark, and no cell that a spreadsheet runs")
{
    Program program;
    program.must(QStringLiteral("log 1.3.1 -2 --as-of 2024-01-31 --author =cmd|x --note @y"));
    for (const char *words : {"journal --format csv", "status --format csv --quarter 2024Q1"}) {
        const QString csv = program.must(QLatin1StringView(words)).out;
        CHECK_FALSE(csv.startsWith(QChar::ByteOrderMark));
        CHECK_FALSE(csv.contains(QStringLiteral(",=")));
    }
    const QString journal = program.must(QStringLiteral("journal --format csv")).out;
    CHECK(journal.contains(QStringLiteral(",'=cmd|x,-2,")));
    const QString file = program.path(QStringLiteral("sheet.csv"));
    program.must(QStringLiteral("sheet --quarter 2024Q1 --out ") + file);
    CHECK(Program::contentsOf(file).startsWith("\xEF\xBB\xBF"));
}
