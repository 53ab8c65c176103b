// Six real plans of other places, loaded, logged and printed by the built program.
#include "program/program.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>

using namespace xushi;
using support::indicatorIn;
using support::Program;
using support::Run;
using Json = nlohmann::json;

namespace {

struct RealPlan {
    const char *name;
    int year;
    int tasks;
    int units; ///< groups aside
    int indicators;
};

constexpr std::array realPlans{
    RealPlan{"eldercare_2023_2025", 2023, 17, 27, 17}, RealPlan{"services_2023", 2023, 45, 28, 24},
    RealPlan{"business_env_2023", 2023, 50, 58, 15},   RealPlan{"responsibility_table_2023", 2023, 129, 60, 22},
    RealPlan{"task_list_2023", 2023, 50, 45, 45},      RealPlan{"open_government_2023", 2023, 24, 15, 1},
};

QString pathOf(const RealPlan &plan)
{
    return QStringLiteral(XUSHI_ROOT "/tests/plans/%1.json").arg(QLatin1String(plan.name));
}

Json contentsOf(const RealPlan &plan)
{
    return Json::parse(Program::contentsOf(pathOf(plan)).toStdString());
}

} // namespace

TEST_CASE("A real plan is accepted whole, and says where it stands")
{
    for (const RealPlan &plan : realPlans) {
        INFO(plan.name);
        Program program;
        const Run checked = program.must(QStringLiteral("plan check ") + pathOf(plan));
        CHECK(checked.out.contains(
            QStringLiteral("%1 tasks, %2 units, %3 indicators").arg(plan.tasks).arg(plan.units).arg(plan.indicators)));
        program.must(QStringLiteral("plan load ") + pathOf(plan));
        const Json status = program.must(QStringLiteral("status --quarter %1Q3 --format json").arg(plan.year)).json();
        CHECK(status["indicators"].size() == std::size_t(plan.indicators));
        CHECK(status["units"].size() == std::size_t(plan.units));
        for (const Json &one : status["indicators"])
            CHECK(one.contains("due"));
    }
}

TEST_CASE("A real plan comes back as it was written: sentences, days, units and shares")
{
    for (const RealPlan &plan : realPlans) {
        INFO(plan.name);
        Program program;
        program.must(QStringLiteral("plan load ") + pathOf(plan));
        const Run shown = program.must(QStringLiteral("plan show --format json"));
        const QString again = program.write(QStringLiteral("again.json"), shown.out.toUtf8());
        CHECK(program.must(QStringLiteral("plan diff %1 %2").arg(pathOf(plan), again)).line()
              == QStringLiteral("Both say the same."));
        CHECK(program.must(QStringLiteral("plan load ") + again).out.contains(QStringLiteral("nothing was changed")));
    }
}

TEST_CASE("Every target of a real plan takes its target as a figure, and is met by it or says why not")
{
    for (const RealPlan &plan : realPlans) {
        INFO(plan.name);
        Program program;
        program.must(QStringLiteral("plan load ") + pathOf(plan));
        QByteArray table("indicator,unit,as_of,kind,amount\n");
        const Json contents = contentsOf(plan);
        for (const Json &project : contents["projects"])
            for (const Json &task : project["tasks"])
                for (const Json &indicator : task.value("indicators", Json::array())) {
                    const std::string id = indicator["id"];
                    const std::string last = std::to_string(plan.year) + "-12-31";
                    if (!indicator.contains("shares"))
                        table += (id + ",," + last + ",reading," + indicator["target"].dump() + "\n").c_str();
                    for (const Json &share : indicator.value("shares", Json::array()))
                        table += (id + "," + share["unit"].get<std::string>() + "," + last + ",reading,"
                                  + share["target"].dump() + "\n")
                                     .c_str();
                }
        const QString file = program.write(QStringLiteral("figures.csv"), table);
        const Run logged = program.run(QStringLiteral("log --from ") + file);
        INFO(logged.err.toStdString());
        REQUIRE(logged.exit == 0);
        const Json status = program.must(QStringLiteral("status --as-of %1-12-31 --format json").arg(plan.year)).json();
        for (const Json &one : status["indicators"]) {
            CAPTURE(one.dump());
            const std::string word = one["status"];
            const bool isStrict = word == "missed" && one["actual"] == one["target"]; // more than, less than
            CHECK((word == "met" || word == "on_track" || word == "needs_baseline" || word == "year_end" || isStrict));
        }
    }
}

TEST_CASE("Each unit of a real plan gets its sheet, and the whole is printed as a workbook and a bulletin")
{
    for (const RealPlan &plan : {realPlans[0], realPlans[4]}) {
        INFO(plan.name);
        Program program;
        program.must(QStringLiteral("plan load ") + pathOf(plan));
        const QString quarter = QStringLiteral("%1Q3").arg(plan.year);
        program.must(QStringLiteral("sheet --quarter %1 --each-unit --out %2")
                         .arg(quarter, program.path(QStringLiteral("sheets"))));
        CHECK(QDir(program.path(QStringLiteral("sheets"))).entryList({QStringLiteral("*.pdf")}).size() == plan.units);
        program.must(
            QStringLiteral("sheet --quarter %1 --out %2").arg(quarter, program.path(QStringLiteral("all.xlsx"))));
        program.must(QStringLiteral("bulletin --quarter %1 --out %2")
                         .arg(quarter, program.path(QStringLiteral("bulletin.txt"))));
        CHECK(QFile::exists(program.path(QStringLiteral("all.xlsx"))));
    }
}

TEST_CASE("A share is logged, retargeted and judged by its own unit, and the whole once all have reported")
{
    Program program;
    program.must(QStringLiteral("plan load ") + pathOf(realPlans[4]));
    Json split;
    const Json all = program.must(QStringLiteral("status --as-of 2023-09-30 --format json")).json();
    for (const Json &one : all["indicators"])
        if (one.contains("shares"))
            split = one;
    REQUIRE(split["shares"].size() == 2);
    const QString id = QString::fromStdString(split["id"]);
    const QString first = QString::fromStdString(split["shares"][0]["unit"]);
    const QString second = QString::fromStdString(split["shares"][1]["unit"]);

    CHECK(program.run(QStringLiteral("log %1 +1 --as-of 2023-09-30").arg(id))
              .err.contains(QStringLiteral("name the unit whose share it is")));
    program.must(QStringLiteral("log %1 =4 --as-of 2023-09-30 --unit %2").arg(id, first));
    Json now = indicatorIn(program.must(QStringLiteral("status --as-of 2023-09-30 --format json")).json(),
                           split["id"].get<std::string>().c_str());
    CHECK(now["status"] == "no_data");
    CHECK(now["shares"][0]["actual"] == "4");
    CHECK(now["why"].get<std::string>().find("1 of 2 units have reported") != std::string::npos);

    program.must(QStringLiteral("log %1 +2 --as-of 2023-09-30 --unit %2").arg(id, second));
    program.must(
        QStringLiteral("retarget %1 2 --as-of 2023-09-01 --reason fewer --unit %2 --due 2023-11-30").arg(id, second));
    now = indicatorIn(program.must(QStringLiteral("status --as-of 2023-09-30 --format json")).json(),
                      split["id"].get<std::string>().c_str());
    CHECK(now["actual"] == "6");
    CHECK(now["shares"][1]["target"] == "2");
    CHECK(now["shares"][1]["status"] == "met");
    CHECK(program
              .run(QStringLiteral("retarget %1 2 --as-of 2023-09-01 --reason later --unit %2 --due 2024-01-01")
                       .arg(id, second))
              .err.contains(QStringLiteral("outside the plan period")));
}

TEST_CASE("A deliverable of the plan is ticked off by its id, and by nobody who only supports the task")
{
    Program program;
    program.must(QStringLiteral("plan load ") + pathOf(realPlans[5]));
    const Json task = contentsOf(realPlans[5])["projects"][0]["tasks"][0];
    Json listed = task.contains("deliverables") ? task["deliverables"][0] : task["goals"][0];
    const QString id = QString::fromStdString(listed["id"]);
    const Run ticked = program.must(QStringLiteral("measure %1 --as-of 2023-06-30 --done").arg(id));
    CHECK(ticked.line().size() == 36);
    CHECK(program.run(QStringLiteral("measure %1 --as-of 2023-06-30").arg(id)).exit == 1);
    CHECK(program.run(QStringLiteral("measure none.d9 --as-of 2023-06-30 --done")).exit == 1);
    program.must(QStringLiteral("measure %1 --as-of 2023-07-01 --not-done").arg(id));
}

TEST_CASE("Two plans are compared part by part, and a load says what is new, gone and changed")
{
    Program program;
    program.must(QStringLiteral("status"));
    QByteArray changed = Program::contentsOf(QStringLiteral(XUSHI_DATA_DIR "/plan_2024.json"));
    changed.replace("\"target\": 35,", "\"target\": 40,");
    const QString file = program.write(QStringLiteral("changed.json"), changed);

    const Run compared = program.must(QStringLiteral("plan diff wuwei-2024 ") + file);
    CHECK(compared.out.contains(QStringLiteral("Changed: indicator 1.3.1")));
    CHECK(compared.out.contains(QStringLiteral("target: 35 → 40")));
    CHECK(compared.out.endsWith(QStringLiteral("0 new, 0 gone, 1 changed.\n")));
    CHECK(program.must(QStringLiteral("plan load ") + file).out.contains(QStringLiteral("target: 35 → 40")));
    CHECK(program.run(QStringLiteral("plan diff wuwei-2024")).exit == 2);
    CHECK(program.run(QStringLiteral("plan diff wuwei-2024 nothing-2024")).exit == 1);
}
