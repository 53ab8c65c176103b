#include "program/program.h"

#include "support/catch.h"

#include <QFile>

using namespace xushi;
using support::indicatorIn;
using support::Program;
using support::Run;

namespace {

QByteArray realPlan()
{
    return Program::contentsOf(QStringLiteral(XUSHI_DATA_DIR "/plan_2024.json"));
}

/// The real plan with one text replaced by another.
QByteArray changedPlan(const char *from, const char *to)
{
    QByteArray plan = realPlan();
    REQUIRE(plan.contains(from));
    return plan.replace(from, to);
}

} // namespace

TEST_CASE("plan check accepts the real plan and counts its contents")
{
    Program program;
    const Run run = program.must(QStringLiteral("plan check " XUSHI_DATA_DIR "/plan_2024.json"));

    CHECK(run.out.contains(QStringLiteral("5 projects, 22 tasks, 12 units, 22 indicators")));
    CHECK_FALSE(QFile::exists(program.database()));
}

TEST_CASE("plan check lists every fault with its pointer")
{
    Program program;
    QByteArray plan = changedPlan("\"unit\": \"kexie\"", "\"unit\": \"nobody\"");
    plan.replace("\"target\": 35", "\"target\": \"viele\"");
    const Run run = program.run(QStringLiteral("plan check ") + program.write(QStringLiteral("bad.json"), plan));

    CHECK(run.exit == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.err.contains(QStringLiteral("/projects/0/tasks/2/indicators/0/target")));
    CHECK(run.err.contains(QStringLiteral("viele")));
    CHECK(run.err.contains(QStringLiteral("/projects/4/tasks/5/units/0/unit")));
    CHECK(run.err.count(u'\n') == 2);
}

TEST_CASE("A syntax error is reported with its line and column")
{
    Program program;
    const Run run =
        program.run(QStringLiteral("plan check ") + program.write(QStringLiteral("bad.json"), "{\n  \"id\": ,\n}"));

    CHECK(run.exit == 1);
    CHECK(run.err.contains(QStringLiteral("line 2, column 9")));
    CHECK(run.err.count(u'\n') == 1);
}

TEST_CASE("A file that is no plan is reported in one clear line, and the database is not changed")
{
    Program program;
    program.must(QStringLiteral("status"));
    const QByteArray before = Program::contentsOf(program.database());
    const auto check = [&](const QString &file, const QString &saying) {
        INFO(file.toStdString());
        const Run run = program.run(QStringLiteral("plan load ") + file);
        CHECK(run.exit == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.count(u'\n') == 1);
        CHECK(run.err.contains(file));
        CHECK(run.err.contains(saying));
        CHECK(Program::contentsOf(program.database()) == before);
    };

    check(program.write(QStringLiteral("empty.json"), {}), QStringLiteral("JSON"));
    check(program.write(QStringLiteral("letter.json"), "Dear all"), QStringLiteral("JSON"));
    check(program.write(QStringLiteral("huge.json"), QByteArray(50'000'000, ' ')), QStringLiteral("40 MiB"));
    check(program.write(QStringLiteral("deep.json"), QByteArray(1'000'000, '[')), QStringLiteral("64"));
    check(program.path(QStringLiteral("missing.json")), {});
    check(program.path(QString()), {});
}

TEST_CASE("plan show --format json prints the plan as it was loaded")
{
    Program program;
    const QByteArray shown = program.must(QStringLiteral("plan show --format json")).out.toUtf8();

    program.must(QStringLiteral("plan check ") + program.write(QStringLiteral("shown.json"), shown));
    CHECK(nlohmann::json::parse(shown.toStdString())["projects"].size() == 5);
    const Run again = program.must(QStringLiteral("plan load ") + program.path(QStringLiteral("shown.json")));
    CHECK(again.out.contains(QStringLiteral("nothing was changed")));
    CHECK(program.must(QStringLiteral("plan show --format json")).out.toUtf8() == shown);
}

TEST_CASE("A newer file of the same plan keeps the journal and reports what is missing")
{
    Program program;
    program.must(QStringLiteral("log 1.3.1 +6 --as-of 2024-09-12"));
    QByteArray plan = changedPlan("\"id\": \"1.3.1\"", "\"id\": \"1.3.9\"");
    const Run run =
        program.run(QStringLiteral("plan load --confirm 1.3.1 ") + program.write(QStringLiteral("newer.json"), plan));

    CHECK(run.exit == 0);
    CHECK(run.err.contains(QStringLiteral("1.3.1")));
    CHECK(program.must(QStringLiteral("journal --format json")).json().size() == 1);
    const Run check = program.run(QStringLiteral("check"));
    CHECK(check.exit == 1);
    CHECK(check.err.contains(QStringLiteral("1.3.1")));
}

TEST_CASE("Next year's plan is stored beside this year's, and --plan chooses")
{
    Program program;
    program.must(QStringLiteral("log 1.3.1 +6 --as-of 2024-09-12"));
    QByteArray plan = changedPlan("wuwei-2024", "wuwei-2025");
    plan.replace("2024-01-01", "2025-01-01").replace("2024-12-31", "2025-12-31");
    program.must(QStringLiteral("plan load ") + program.write(QStringLiteral("next.json"), plan));

    const auto actual = [&](const QString &words) {
        return indicatorIn(program.must(QStringLiteral("status --format json ") + words).json(), "1.3.1")["actual"];
    };
    CHECK(actual(QStringLiteral("--plan wuwei-2024")) == "6");
    CHECK(actual(QStringLiteral("--plan wuwei-2025")).is_null());
    CHECK(program.must(QStringLiteral("status --format json")).json()["plan"] == "wuwei-2025");
}

TEST_CASE(
    "Without --plan, a quarter finds the plan whose period holds it, and papers of one that none holds are refused")
{
    Program program;
    QByteArray plan = changedPlan("wuwei-2024", "wuwei-2025");
    plan.replace("2024-01-01", "2025-01-01").replace("2024-12-31", "2025-12-31");
    program.must(QStringLiteral("plan load ") + program.write(QStringLiteral("next.json"), plan));
    const auto planOf = [&](const char *words) {
        return program.must(QStringLiteral("status --format json ") + QLatin1StringView(words)).json()["plan"];
    };
    CHECK(planOf("--quarter 2024Q3") == "wuwei-2024");
    CHECK(planOf("--quarter 2025Q1") == "wuwei-2025");
    CHECK(planOf("--as-of 2024-05-31") == planOf(""));
    CHECK(planOf("--quarter 2024Q3 --plan wuwei-2025") == "wuwei-2025");
    CHECK(planOf("--quarter 2031Q1") == planOf(""));

    for (const char *words : {"sheet --quarter 2024Q3 --out ", "bulletin --quarter 2024Q3 --out "}) {
        const QString file =
            program.path(QStringLiteral("paper.txt"))
                .replace(QStringLiteral("txt"), words[0] == 's' ? QStringLiteral("csv") : QStringLiteral("txt"));
        program.must(QLatin1StringView(words) + file);
        CHECK(QFile::exists(file));
    }
    for (const char *words : {"sheet --out a.pdf", "bulletin --out a.txt"}) {
        const Run run = program.run(QLatin1StringView(words) + QStringLiteral(" --quarter 2023Q4"));
        INFO(run.err.toStdString());
        CHECK(run.exit == 1);
        CHECK(run.err.contains(QStringLiteral("wuwei-2024 (2024-01-01 to 2024-12-31)")));
        CHECK(run.err.contains(QStringLiteral("wuwei-2025 (2025-01-01 to 2025-12-31)")));
        CHECK(run.err.contains(QStringLiteral("2023Q4")));
    }
}

TEST_CASE("The newest of the plans that hold a whole quarter is found, else the one that has a day of it")
{
    Program program;
    QByteArray plan = changedPlan("wuwei-2024", "half");
    plan.replace("2024-01-01", "2024-06-15").replace("2024-12-31", "2025-06-14").replace("2024-02-20", "2024-06-20");
    program.must(QStringLiteral("plan load ") + program.write(QStringLiteral("half.json"), plan));
    const auto planOf = [&](const char *quarter) {
        return program.must(QStringLiteral("status --format json --quarter ") + QLatin1StringView(quarter))
            .json()["plan"];
    };
    CHECK(planOf("2024Q1") == "wuwei-2024");
    CHECK(planOf("2024Q2") == "wuwei-2024");
    CHECK(planOf("2024Q4") == "half");
    CHECK(planOf("2025Q2") == "half");
}

TEST_CASE("plan load names what changes about indicators with rows, and loads it once each is confirmed")
{
    Program program;
    program.must(QStringLiteral("log 1.3.1 +6 --as-of 2024-09-12"));
    program.must(QStringLiteral("log 1.3.1 +1 --as-of 2024-09-13"));
    program.must(QStringLiteral("log 2.3.2 =50 --as-of 2024-09-13"));
    QByteArray plan = changedPlan("\"id\": \"1.3.1\"", "\"id\": \"1.3.9\"");
    auto document = nlohmann::json::parse(plan.toStdString());
    for (auto &task : document["projects"][1]["tasks"])
        for (auto &indicator : task["indicators"])
            if (indicator["id"] == "2.3.2")
                indicator["unit_of_measure"] = "亿元";
    const QString file = program.write(QStringLiteral("newer.json"), QByteArray::fromStdString(document.dump()));
    const QByteArray before = Program::contentsOf(program.database());

    const Run refused = program.run(QStringLiteral("plan load ") + file);
    CHECK(refused.exit == 1);
    CHECK(refused.out.isEmpty());
    REQUIRE(refused.err.count(u'\n') == 3);
    const QStringList lines = refused.err.split(u'\n');
    CHECK(lines[0].contains(QStringLiteral("1.3.1 ")));
    CHECK(lines[0].contains(QStringLiteral("rows of the journal: 2: is gone")));
    CHECK(lines[1].contains(QStringLiteral("2.3.2 ")));
    CHECK(lines[1].contains(QStringLiteral("rows of the journal: 1: unit of measure: ")));
    CHECK(lines[1].endsWith(QStringLiteral("→ 亿元")));
    CHECK(lines[2].endsWith(QStringLiteral("--confirm 1.3.1,2.3.2")));
    CHECK(Program::contentsOf(program.database()) == before);

    const Run half = program.run(QStringLiteral("plan load --confirm 2.3.2 ") + file);
    CHECK(half.exit == 1);
    CHECK(half.err.trimmed().endsWith(QStringLiteral("--confirm 2.3.2,1.3.1")));
    const Run unknown = program.run(QStringLiteral("plan load --confirm 1.3.1,9.9.9,2.3.2 ") + file);
    CHECK(unknown.exit == 1);
    CHECK(unknown.err.contains(QStringLiteral("“9.9.9”")));
    CHECK(Program::contentsOf(program.database()) == before);

    const Run loaded = program.run(QStringLiteral("plan load --confirm 1.3.1 --confirm 2.3.2,1.1.1 ") + file);
    CHECK(loaded.exit == 0);
    CHECK(loaded.err.count(QStringLiteral("which this plan does not have; the row is kept")) == 2);
    CHECK(program.run(QStringLiteral("plan check --confirm 1.3.1 ") + file).exit == 2);
}

TEST_CASE("plan load refuses a period that leaves rows out, and says which days they are of")
{
    Program program;
    program.must(QStringLiteral("log 1.3.1 +6 --as-of 2024-09-12"));
    program.must(QStringLiteral("log 1.3.1 +6 --as-of 2024-02-01"));
    const QString file = program.write(QStringLiteral("short.json"),
                                       changedPlan("\"from\": \"2024-01-01\"", "\"from\": \"2024-09-13\""));
    const QByteArray before = Program::contentsOf(program.database());

    const Run run = program.run(QStringLiteral("plan load ") + file);
    CHECK(run.exit == 1);
    CHECK(run.err.count(u'\n') == 1);
    CHECK(run.err.contains(QStringLiteral("2, dated 2024-02-01 to 2024-09-12")));
    CHECK(Program::contentsOf(program.database()) == before);
}

TEST_CASE("plan check warns of a target below its baseline without refusing it")
{
    Program program;
    const Run sound = program.must(QStringLiteral("plan check " XUSHI_DATA_DIR "/plan_2024.json"));
    CHECK(sound.err.isEmpty());

    auto document = nlohmann::json::parse(realPlan().toStdString());
    for (auto &task : document["projects"][1]["tasks"])
        for (auto &indicator : task["indicators"])
            if (indicator["accumulation"] != "flow") {
                indicator["direction"] = "at_least";
                indicator["baseline"] = 99'999'999;
            }
    const QString file = program.write(QStringLiteral("odd.json"), QByteArray::fromStdString(document.dump()));
    const Run run = program.run(QStringLiteral("plan check ") + file);
    CHECK(run.exit == 0);
    CHECK(run.out.contains(QStringLiteral("has no fault")));
    CHECK(run.err.contains(QStringLiteral("below the baseline 99999999")));
}
