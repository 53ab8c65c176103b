#include "models/plan/indicator_profile.h"
#include "models/plan/project_task_model.h"
#include "models/plan/task_profile.h"

#include "models/model_text.h"
#include "models/office.h"
#include "models/tables/roles.h"
#include "session/entry/figure_entry.h"
#include "session/view/course.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;

namespace {

const QString subject = QStringLiteral("1.1.1");

domain::Plan plan()
{
    domain::Indicator indicator =
        anIndicator("1.1.1").to("35").named(QStringLiteral("产学研项目"), QStringLiteral("项"));
    indicator.wording = QStringLiteral("35项以上");
    domain::Plan plan = aPlan().with(indicator, {QStringLiteral("alpha"), QStringLiteral("beta")}).withTask("1.2");
    domain::Task &task = plan.projects.front().tasks.front();
    task.source = QStringLiteral("二(一)3");
    task.unitsOpenEnded = true;
    task.deliverables = {{QStringLiteral("需求目录")}, {QStringLiteral("工作方案")}};
    return plan;
}

/// "Target: 35 项 [Flow · At least]": a line for each fact, its parts with " | " between them.
QString factsText(const std::vector<Fact> &facts)
{
    QStringList lines;
    for (const Fact &fact : facts) {
        QStringList parts;
        for (const FactPart &part : fact.parts)
            parts += part.aside.isEmpty() ? part.text : QStringLiteral("%1 [%2]").arg(part.text, part.aside);
        lines += fact.label + QStringLiteral(": ") + parts.join(QStringLiteral(" | "));
    }
    return lines.join(u'\n');
}

domain::Course course(Office &office)
{
    return session::courseOf(office.workspace(), office.source().view(), subject).value();
}

void retarget(Office &office, const char *target, const char *from)
{
    REQUIRE(session::retarget(
        office.workspace(),
        {{}, subject, {q(target), domain::Schedule::Constant, {}}, day(from), QStringLiteral("上级调整")}));
    office.source().refresh();
}

} // namespace

TEST_CASE("an indicator's facts are put into words, with the notice's target and its units' persons in charge")
{
    Office office(plan());
    office.plus("1.1.1", "20", "2024-09-12");
    office.assign("1.1", QStringLiteral("李梅"));
    const auto profile = indicatorProfile(office.source(), course(office)).value();
    CHECK(profile.title == QStringLiteral("1.1.1 产学研项目"));
    CHECK(factsText(profile.facts)
          == QStringLiteral("Task: 1.1 任务1.1 [part 二 (一), item 3]\n"
                            "Target: 35 项 [35项以上 · Flow · At least · By the month · Firm]\n"
                            "Units: 甲局 [Lead · 李梅] | 乙局 [Support · in charge: not named] | and others [the "
                            "notice leaves the list open]\n"
                            "Actual: 20 项 [completion 57.1% · last report 12 Sep]"));
    CHECK(profile.why.startsWith(QStringLiteral("By 30 Sep: 26 项 due")));
}

TEST_CASE("after a retarget the old target and its wording are still listed, with the reason")
{
    Office office(plan());
    retarget(office, "40", "2024-08-01");
    const auto profile = indicatorProfile(office.source(), course(office)).value();
    CHECK(factsText(profile.facts)
              .contains(QStringLiteral(
                  "Target: 40 项 [Flow · At least · All year · Firm]\n"
                  "Former target: 35 项, By the month · 35项以上 [until 31 Jul; replaced because: 上级调整]\n")));
}

TEST_CASE("a course is put into words for users who do not see the chart")
{
    Office office(plan());
    office.plus("1.1.1", "5", "2024-02-28");
    office.plus("1.1.1", "15", "2024-09-12");
    retarget(office, "40", "2024-09-01");
    const domain::Course told = course(office);
    CHECK(courseText(told)
          == QStringLiteral("Target 40 项, All year; 30 Sep: actual 20 项, expected 40 项; steps: 28 Feb 5, 12 Sep 20; "
                            "changed on 1 Sep"));
    CHECK(courseTextAt(told, day("2024-01-31")) == QStringLiteral("31 Jan: nothing reported, expected 2 项"));
    CHECK(courseTextAt(told, day("2024-12-31")) == QStringLiteral("31 Dec: expected 40 项"));
}

TEST_CASE("what the second form of a plan says of a task and an indicator stands among their facts")
{
    domain::Plan said = plan();
    domain::Task &task = said.projects.front().tasks.front();
    task.leader = QStringLiteral("甲副市长");
    task.passage = {QStringLiteral("培育企业梯队。"), {}, QStringLiteral("（一）")};
    for (domain::TaskUnit &part : task.units)
        part.role = domain::Role::Joint;
    domain::Indicator &indicator = task.indicators.front();
    indicator.definition = QStringLiteral("签订合同的项目");
    indicator.dataSource = QStringLiteral("统计局");
    indicator.passage.quote = QStringLiteral("新增项目35项以上");
    Office office(said);
    const QString ofTask = factsText(taskProfile(office.source(), task.id).value().facts);
    CHECK(ofTask.contains(QStringLiteral("Leader: 甲副市长\n")));
    CHECK(ofTask.endsWith(QStringLiteral("Notice: 培育企业梯队。 [（一）]")));
    CHECK(ofTask.contains(QStringLiteral("Joint")));
    const QString ofIndicator = factsText(indicatorProfile(office.source(), course(office)).value().facts);
    CHECK(ofIndicator.contains(QStringLiteral("Definition: 签订合同的项目\n")));
    CHECK(ofIndicator.contains(QStringLiteral("Data source: 统计局\n")));
    CHECK(ofIndicator.endsWith(QStringLiteral("Notice: 新增项目35项以上")));
}

TEST_CASE("a task's facts are put into words, with its state if it has no numbers")
{
    Office office(plan());
    CHECK(taskProfile(office.source(), QStringLiteral("1.2")).value().standing == domain::TaskStanding::NotReported);
    office.note("1.2", "2024-09-20", domain::TaskState::InProgress, QStringLiteral("推进"));
    CHECK(taskProfile(office.source(), QStringLiteral("1.2")).value().standing == domain::TaskStanding::InProgress);

    const auto numbered = taskProfile(office.source(), QStringLiteral("1.1")).value();
    CHECK_FALSE(numbered.standing);
    CHECK(factsText(numbered.facts).contains(QStringLiteral("Source: part 二 (一), item 3\n")));
    CHECK(factsText(numbered.facts).endsWith(QStringLiteral("Deliverables: 需求目录 | 工作方案")));
    CHECK_FALSE(taskProfile(office.source(), QStringLiteral("9.9")));
}

TEST_CASE("a project's tasks are listed with the status of their indicators, or their state")
{
    using M = ProjectTaskModel;
    Office office(plan());
    M model(office.source());
    ModelWatch watch(model);
    model.setProject(QStringLiteral("1"));
    office.plus("1.1.1", "35", "2024-09-12");
    CHECK(textOf(model, {M::Title, M::State, M::Lead})
          == QStringLiteral("1.1 任务1.1 |  | 甲局\n"
                            "1.2 任务1.2 | Not reported | 甲局"));
    CHECK(textOf(model, {M::Composition}, Qt::AccessibleTextRole) == QStringLiteral("Met 1\nno indicators"));
    CHECK(model.summary() == QStringLiteral("Tasks 2 · Indicators 1 · Met 1"));
    CHECK(model.index(1, 0).data(TaskRole).toString() == QStringLiteral("1.2"));
    model.setProject(QStringLiteral("9"));
    CHECK(model.rowCount() == 0);
}
