#include "program/program.h"

#include "support/catch.h"

#include <QDate>

using namespace xushi;
using support::indicatorIn;
using support::Program;
using support::unitIn;

namespace {

nlohmann::json status(Program &program, const QString &words)
{
    return program.must(QStringLiteral("status --format json ") + words).json();
}

} // namespace

TEST_CASE("A new database holds the built-in plan, and nothing is reported")
{
    Program program;
    const auto all = status(program, QStringLiteral("--quarter 2024Q3"));

    CHECK(all["plan"] == "wuwei-2024");
    CHECK(all["as_of"] == "2024-09-30");
    CHECK(all["schedule"] == "0.75");
    CHECK(all["indicators"].size() == 22);
    CHECK(all["units"].size() == 12);
    CHECK(indicatorIn(all, "1.3.1")["status"] == "no_data");
    CHECK(indicatorIn(all, "1.3.1")["actual"].is_null());
    CHECK(indicatorIn(all, "2.2.1")["status"] == "year_end");
}

TEST_CASE("Twenty of thirty-five projects by the end of September is behind, with every figure printed")
{
    Program program;
    program.must(QStringLiteral("log 1.3.1 +20 --as-of 2024-09-12"));
    const auto all = status(program, QStringLiteral("--quarter 2024Q3"));
    const auto one = indicatorIn(all, "1.3.1");

    CHECK(one["task"] == "1.3");
    CHECK(one["units"] == nlohmann::json::array({"gongxin"}));
    CHECK(one["accumulation"] == "flow");
    CHECK(one["direction"] == "at_least");
    CHECK(one["schedule"] == "linear");
    CHECK(one["baseline"] == "0");
    CHECK(one["target"] == "35");
    CHECK(one["actual"] == "20");
    CHECK(one["expected"] == "26.25");
    CHECK(one["expected_shown"] == "26");
    CHECK(one["stale"] == false);
    CHECK(one["completion"] == "0.5714");
    CHECK(one["completion_basis"] == "from_baseline");
    CHECK(one["lag"] == "0.1786");
    CHECK(one["status"] == "behind");
    CHECK(one["last_as_of"] == "2024-09-12");
    CHECK(one["why"]
          == "By 30 Sep: 26 项 due, 20 项 done, 57.1% of the year's target (35 项), 17.9 percentage points below the "
             "schedule; 15 项 to the target, 5 项 a month in the 3 months that remain.");
    const auto unit = unitIn(all, "gongxin");
    CHECK(unit["indicators"] == 15);
    CHECK(unit["behind"] == 1);
    CHECK(unit["no_data"] == 10);
    CHECK(unit["year_end"] == 4);
    CHECK(unit["stale"] == 0);
    CHECK(unit["to_report"] == 12); // six indicators that it leads and that are not year-end, three tasks
    CHECK(unit["reported"] == 1);
    CHECK(unit["reporting_rate"] == "0.0833");
    CHECK(unit["rank"] == 1);
    CHECK(unit["rank_shared"] == true); // nobody else has reported anything
    CHECK(unitIn(all, "kexie")["rank"].is_null());
    CHECK(unitIn(all, "nongye")["reporting_rate"] == "0"); // it leads a task without indicators
}

TEST_CASE("JSON is indented by two spaces a level, whatever it contains")
{
    Program program;
    program.must(QStringLiteral("log 1.3.1 +20 --as-of 2024-09-12"));
    for (const char *words :
         {"status --format json --quarter 2024Q3", "status --format json --quarter 2024Q3 --unit kexie"}) {
        const QString out = program.must(QLatin1StringView(words)).out;

        const auto read = nlohmann::ordered_json::parse(out.toStdString());

        CHECK(QString::fromStdString(read.dump(2)) + u'\n' == out);
    }
}

TEST_CASE("The members have the order of docs/semantics.md, The command line")
{
    Program program;
    const QString out = program.must(QStringLiteral("status --format json --quarter 2024Q3")).out;
    qsizetype at = 0;
    for (const char *key : {"plan",     "as_of",  "schedule",        "indicators",   "id",         "task",
                            "name",     "units",  "unit_of_measure", "accumulation", "direction",  "schedule",
                            "baseline", "target", "actual",          "expected",     "completion", "completion_basis",
                            "lag",      "status", "last_as_of",      "why"}) {
        INFO(key);
        at = out.indexOf(QStringLiteral("\"%1\":").arg(QLatin1StringView(key)), at);
        REQUIRE(at >= 0);
        ++at;
    }
}

TEST_CASE("One unit's status contains only its indicators and itself, by id, name or alias")
{
    Program program;
    for (const char *name : {"shuiwu", "税务局"}) {
        const auto one = status(program, QStringLiteral("--unit ") + QString::fromUtf8(name));
        CHECK(one["units"].size() == 1);
        CHECK(one["indicators"].size() == 4);
    }
    const auto refused = program.run(QStringLiteral("status --unit nobody"));
    CHECK(refused.exit == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains(QStringLiteral("税务局")));
}

TEST_CASE("As known before a correction, the old figure still counts")
{
    Program program;
    const QString row = program.must(QStringLiteral("log 1.3.1 +40 --as-of 2024-06-28")).line();
    const auto journal = program.must(QStringLiteral("journal --format json")).json();
    const QString then = QString::fromStdString(journal[0]["received_at"].get<std::string>());
    program.must(QStringLiteral("void %1 --reason typo").arg(row));

    CHECK(indicatorIn(status(program, QStringLiteral("--quarter 2024Q2 --known-at ") + then), "1.3.1")["actual"]
          == "40");
    CHECK(indicatorIn(status(program, QStringLiteral("--quarter 2024Q2")), "1.3.1")["actual"].is_null());
}

TEST_CASE("After the plan period, the last day is shown by default")
{
    Program program;
    CHECK(status(program, {})["as_of"] == "2024-12-31");
}

TEST_CASE("The table and the CSV contain the same figures")
{
    Program program;
    program.must(QStringLiteral("log 1.3.1 +20 --as-of 2024-09-12"));

    const QString table = program.must(QStringLiteral("status --quarter 2024Q3")).out;
    CHECK(table.contains(QStringLiteral("57.1%")));
    CHECK(table.contains(QStringLiteral("17.9 percentage points below the schedule")));
    const QString csv = program.must(QStringLiteral("status --quarter 2024Q3 --format csv")).out;
    CHECK(csv.startsWith(QStringLiteral("id,task,name,units,unit_of_measure,")));
    CHECK(csv.contains(QStringLiteral(",20,26.25,26,false,0.5714,from_baseline,0.1786,behind,2024-09-12,")));
    CHECK(csv.count(u'\n') == 23);
}

TEST_CASE("The program speaks Chinese unless the system or an option says English")
{
    Program program;
    program.setEnvironment(QStringLiteral("LANG"), QStringLiteral("C"));
    CHECK(program.must(QStringLiteral("status --quarter 2024Q3")).out.contains(QStringLiteral("未报送")));
    CHECK(
        program.must(QStringLiteral("status --quarter 2024Q3 --lang en")).out.contains(QStringLiteral("Not reported")));
    program.setEnvironment(QStringLiteral("LANG"), QStringLiteral("en_GB.UTF-8"));
    CHECK(program.must(QStringLiteral("status --quarter 2024Q3")).out.contains(QStringLiteral("Not reported")));
    CHECK(program.must(QStringLiteral("status --quarter 2024Q3 --lang zh")).out.contains(QStringLiteral("未报送")));
}

TEST_CASE("A plan whose period is still to come is looked at from today, and nothing of it is judged")
{
    Program program;
    QByteArray plan = program.must(QStringLiteral("plan show --format json")).out.toUtf8();
    plan.replace("wuwei-2024", "wuwei-2090").replace("2024-01-01", "2090-01-01").replace("2024-12-31", "2090-12-31");
    program.must(QStringLiteral("plan load ") + program.write(QStringLiteral("later.json"), plan));
    const auto all = status(program, QStringLiteral("--plan wuwei-2090"));
    CHECK(all["as_of"] == QDate::currentDate().toString(Qt::ISODate).toStdString());
    CHECK(all["schedule"] == "0");
    CHECK(indicatorIn(all, "1.3.1")["why"] == "The plan's period begins on 1 January 2090; nothing is judged yet.");
    CHECK(unitIn(all, "gongxin")["to_report"] == 0);
    CHECK(unitIn(all, "gongxin")["reporting_rate"].is_null());
    CHECK(unitIn(all, "gongxin")["rank"].is_null());
    const QString table = program.must(QStringLiteral("status --plan wuwei-2090")).out;
    CHECK(table.contains(QStringLiteral("nothing is judged yet")));
    CHECK(table.contains(QStringLiteral("Not begun")));
    CHECK_FALSE(table.contains(QStringLiteral("Not reported")));
    CHECK(program.must(QStringLiteral("status --plan wuwei-2090 --lang zh"))
              .out.contains(QString::fromUtf8("计划期自2090年1月1日起，尚未开始，不作评定。")));
}
