#include "models/plan/plain_task_model.h"

#include "models/model_text.h"
#include "models/office.h"
#include "models/tables/roles.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::models;
using domain::TaskState;
using support::anIndicator;
using support::aPlan;
using support::day;
using M = PlainTaskModel;

namespace {

const QStringList both{QStringLiteral("alpha"), QStringLiteral("beta")};
constexpr std::initializer_list<int> columns{M::Title, M::State, M::Measures, M::Progress, M::Person};

domain::Plan twoPlainTasks()
{
    return aPlan().with(anIndicator("1.1.1")).withTask("1.2", both).withTask("1.3", {QStringLiteral("beta")});
}

} // namespace

TEST_CASE("tasks without numbers are listed with state, measures, latest progress and person")
{
    Office office(twoPlainTasks());
    M model(office.source());
    ModelWatch watch(model);
    model.setUnit(QStringLiteral("alpha"));
    CHECK(textOf(model, columns) == QStringLiteral("1.2  任务1.2 | Not reported | — | — | not named"));

    const QString done = office.measure("1.2", QStringLiteral("编制方案"), "2024-09-15");
    office.finish("1.2", done);
    office.measure("1.2", QStringLiteral("验收"), "2024-12-01");
    office.measure("1.2", QStringLiteral("评审"), "2024-10-15");
    office.measure("1.2", QStringLiteral("乙局的事"), "2024-10-01", "beta");
    office.note("1.2", "2024-09-01", TaskState::InProgress, QStringLiteral("已启动"));
    office.note("1.2", "2024-09-20", TaskState::InProgress, QStringLiteral("完成申报材料"));
    office.note("1.2", "2024-09-25", TaskState::Blocked, QStringLiteral("等候甲局"), "beta");
    office.assign("1.2", QStringLiteral("王建国"));
    CHECK(textOf(model, columns)
          == QStringLiteral("1.2  任务1.2 | Blocked | 3, done 1, next 15 Oct | 20 Sep: 完成申报材料 | 王建国"));
    CHECK(model.index(0, M::State).data(TaskStandingRole).value<domain::TaskStanding>()
          == domain::TaskStanding::Blocked);
    CHECK(model.index(0, M::Person).data(Qt::AccessibleTextRole).toString() == QStringLiteral("in charge: 王建国"));
    CHECK(watch.resets == 1);

    model.setUnit(QStringLiteral("beta"));
    CHECK(textOf(model, {M::Title, M::Progress, M::Person})
          == QStringLiteral("1.2  任务1.2 | 25 Sep: 等候甲局 | not named\n1.3  任务1.3 | — | not named"));
    CHECK(watch.resets == 2);
}

TEST_CASE("a task is shown as it stood on the as-of day")
{
    Office office(twoPlainTasks());
    office.note("1.2", "2024-05-01", TaskState::InProgress, QStringLiteral("已启动"));
    const QString last = office.note("1.2", "2024-09-20", TaskState::Done, QStringLiteral("已完成"));
    M model(office.source());
    const ModelWatch watch(model);
    model.setUnit(QStringLiteral("alpha"));
    CHECK(textOf(model, {M::State, M::Progress}) == QStringLiteral("Done | 20 Sep: 已完成"));
    office.source().setAsOf(day("2024-06-30"));
    CHECK(textOf(model, {M::State, M::Progress}) == QStringLiteral("In progress | 1 May: 已启动"));
    office.source().setAsOf(day("2024-09-30"));
    office.takeBack(last);
    CHECK(textOf(model, {M::State, M::Progress}) == QStringLiteral("In progress | 1 May: 已启动"));
}
