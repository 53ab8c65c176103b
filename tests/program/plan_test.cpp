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
    const Run run = program.run(QStringLiteral("plan load ") + program.write(QStringLiteral("newer.json"), plan));

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

TEST_CASE("The newest of several plans that hold a quarter is found, by a single common day as well")
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
    CHECK(planOf("2024Q2") == "half");
    CHECK(planOf("2024Q4") == "half");
    CHECK(planOf("2025Q2") == "half");
}
