// Compares the shipped plan with the notice that it is taken from.
#include "printing.h"

#include "exchange/plan/builtin_plan.h"
#include "exchange/plan/plan_reader.h"
#include "support/plan_maker.h"

#include <map>

using namespace xushi;
using namespace xushi::domain;
using xushi::exchange::builtInPlan;
using xushi::support::day;
using xushi::support::q;

namespace {

struct Expected {
    const char *id;
    const char *target;
    const char *unitOfMeasure;
    Accumulation accumulation;
    Schedule schedule;
    const char *wording;
    Direction direction = Direction::AtLeast;
    Commitment commitment = Commitment::Firm;
};

constexpr auto flow = Accumulation::Flow;
constexpr auto level = Accumulation::Level;
constexpr auto ratio = Accumulation::Ratio;
constexpr auto linear = Schedule::Linear;
constexpr auto constant = Schedule::Constant;
constexpr auto yearEnd = Schedule::YearEnd;
constexpr auto atLeast = Direction::AtLeast;
constexpr auto strive = Commitment::Strive;

const std::vector<Expected> notice{
    {"1.1.1", "4", "个", flow, linear, "力争4个", atLeast, strive},
    {"1.1.2", "100", "名", flow, linear, "力争100名", atLeast, strive},
    {"1.1.3", "820", "名", flow, linear, "力争820名以上", atLeast, strive},
    {"1.3.1", "35", "项", flow, linear, "35项以上"},
    {"2.1.1", "155", "家", level, linear, "达到155家"},
    {"2.1.2", "160", "家", level, linear, "达到160家"},
    {"2.2.1", "299.8", "人/万人", ratio, yearEnd, "达到299.8人/万人"},
    {"2.2.2", "16.1", "亿元", flow, yearEnd, "达到16.1亿元"},
    {"2.2.3", "3.2", "%", ratio, yearEnd, "达到3.2%"},
    {"2.3.1", "1", "家", flow, yearEnd, "新增1家"},
    {"2.3.2", "52", "家", level, linear, "累计达52家"},
    {"3.1.1", "50", "%", ratio, constant, "达到50%"},
    {"3.4.1", "262", "人", level, linear, "达到262人"},
    {"4.3.1", "14", "个", level, linear, "达到14个"},
    {"4.3.2", "80", "个", level, linear, "达到80个"},
    {"5.2.1", "0.1891", "吨标准煤/万元", ratio, yearEnd, "降至0.1891吨标准煤/万元", Direction::AtMost},
    {"5.3.1", "8", "%", ratio, constant, "不低于8%"},
    {"5.3.2", "4.52", "%", ratio, yearEnd, "达到4.52%"},
    {"5.4.1", "13710", "万元", flow, linear, "达到13710万元"},
    {"5.5.1", "2700", "家", flow, linear, "达到2700家"},
    {"5.5.2", "20", "件", level, linear, "达到20件"},
    {"5.6.1", "1500", "万元", flow, linear, "达到1500万元"},
};

// clang-format off
/// Each task's units in the order of the notice. The first one leads.
const std::map<std::string, std::string> unitsOfTasks{
    {"1.1", "zuzhibu gongxin renshe"}, {"1.2", "kaifaqu"}, {"1.3", "gongxin"}, {"1.4", "caizheng"},
    {"2.1", "gongxin"}, {"2.2", "gongxin tongji shuiwu"}, {"2.3", "gongxin"}, {"2.4", "gongxin"},
    {"3.1", "gongxin"}, {"3.2", "shuju kaifaqu gongxin"}, {"3.3", "nongye"}, {"3.4", "gongxin"}, {"3.5", "fagai"},
    {"4.1", "gongxin"}, {"4.2", "gongxin"}, {"4.3", "kaifaqu gongxin"},
    {"5.1", "shuju"}, {"5.2", "fagai"}, {"5.3", "caizheng"}, {"5.4", "shuiwu"}, {"5.5", "shijian"}, {"5.6", "kexie"},
};
// clang-format on

} // namespace

TEST_CASE("The shipped plan has no fault")
{
    const auto reading = exchange::readPlan(exchange::builtInPlanJson());
    CHECK(reading.faults.empty());
    CHECK(reading.plan.has_value());
}

TEST_CASE("The shipped plan is the one that the notice issued")
{
    const Plan plan = builtInPlan();
    CHECK(plan.id == QStringLiteral("wuwei-2024"));
    CHECK(plan.title == QStringLiteral("无为市国家创新型县(市)建设2024年工作计划"));
    CHECK(plan.issuer == QStringLiteral("无为市人民政府办公室"));
    CHECK(plan.issuedOn == day("2024-08-12"));
    CHECK(plan.period == support::year2024());
    CHECK(plan.tolerance == q("0.1"));
    CHECK(plan.projects.size() == 5);
    CHECK(plan.tasks().size() == 22);
    CHECK(plan.indicators().size() == 22);
}

TEST_CASE("The shipped plan names the notice's twelve units")
{
    const Plan plan = builtInPlan();
    QStringList names;
    for (const Unit &unit : plan.units)
        names += unit.name;
    CHECK(names.join(u' ')
          == QStringLiteral(
              "市委组织部(人才办) 工信局(科技局) 人社局 无为经济开发区 财政局 统计局 税务局 数据局 农业农村局 "
              "发改委 市监局 科协"));
    CHECK(plan.findUnit(u"科技局").value()->id == QStringLiteral("gongxin"));
    CHECK(plan.findUnit(u"人才办").value()->id == QStringLiteral("zuzhibu"));
    CHECK(plan.findUnit(u"工信局（科技局）").value()->id == QStringLiteral("gongxin"));
}

TEST_CASE("Each indicator of the shipped plan is the notice's")
{
    const Plan plan = builtInPlan();
    const auto indicators = plan.indicators();
    REQUIRE(indicators.size() == notice.size());
    for (std::size_t i = 0; i < notice.size(); ++i) {
        const Expected &expected = notice[i];
        const Indicator &indicator = *indicators[i].indicator;
        CAPTURE(expected.id);
        CHECK(indicator.id == QString::fromUtf8(expected.id));
        CHECK(indicator.id.section(u'.', 0, 1) == indicators[i].task->id);
        CHECK(indicator.terms.target == q(expected.target));
        CHECK(indicator.unitOfMeasure == QString::fromUtf8(expected.unitOfMeasure));
        CHECK(indicator.accumulation == expected.accumulation);
        CHECK(indicator.terms.schedule == expected.schedule);
        CHECK(indicator.direction == expected.direction);
        CHECK(indicator.commitment == expected.commitment);
        CHECK(indicator.wording == QString::fromUtf8(expected.wording));
        CHECK_FALSE(indicator.baseline.has_value());
        CHECK(indicator.terms.nodes.empty());
    }
}

TEST_CASE("Each task of the shipped plan has the notice's number of indicators")
{
    const std::map<std::string, std::size_t> counts{{"1.1", 3}, {"1.3", 1}, {"2.1", 2}, {"2.2", 3}, {"2.3", 2},
                                                    {"3.1", 1}, {"3.4", 1}, {"4.3", 2}, {"5.2", 1}, {"5.3", 2},
                                                    {"5.4", 1}, {"5.5", 2}, {"5.6", 1}};
    const Plan plan = builtInPlan();
    for (const Task *task : plan.tasks()) {
        const auto expected = counts.find(task->id.toStdString());
        CAPTURE(task->id);
        CHECK(task->indicators.size() == (expected == counts.end() ? 0 : expected->second));
    }
}

TEST_CASE("Each task of the shipped plan has the notice's units: those of 1.1 share it, of the others the first leads")
{
    const Plan plan = builtInPlan();
    const auto tasks = plan.tasks();
    REQUIRE(tasks.size() == unitsOfTasks.size());
    for (const Task *task : tasks) {
        QStringList units;
        for (const TaskUnit &part : task->units) {
            const Role usual = units.isEmpty() ? Role::Lead : Role::Support;
            CHECK(part.role == (task->id == u"1.1" ? Role::Joint : usual));
            units += part.unit;
        }
        CAPTURE(task->id);
        CHECK(units.join(u' ').toStdString() == unitsOfTasks.at(task->id.toStdString()));
        CHECK(task->unitsOpenEnded == (task->id == QStringLiteral("2.2")));
    }
}

TEST_CASE("Each task of the shipped plan names its article")
{
    const QString projects = QStringLiteral("一二三四五");
    const Plan plan = builtInPlan();
    for (const Task *task : plan.tasks()) {
        const QChar project = projects[task->id.section(u'.', 0, 0).toInt() - 1];
        CHECK(task->source == QStringLiteral("二(%1)%2").arg(project).arg(task->id.section(u'.', 1, 1)));
    }
}
