// Writes a small database with rows of every kind and two versions of a plan, with the operations of the window,
// because the command line has no command for a retarget, a measure or a person in charge. Usage: sample_database FILE
#include "exchange/plan/builtin_plan.h"
#include "session/entry/figure_entry.h"
#include "session/entry/task_entry.h"
#include "session/entry/void_entry.h"
#include "session/plans/plan_loading.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace xushi;
using namespace xushi::domain;

namespace {

/// 1 October 2024, 08:00 UTC. The clock advances by an hour each time it is read.
constexpr qint64 beginning = 1'727'769'600'000;
constexpr qint64 hour = 3'600'000;

session::Clock hourlyClock()
{
    return {[now = beginning]() mutable { return now += hour; }, [] { return QDate(2024, 12, 31); }};
}

/// Returns the value, or ends the program: an incomplete sample is useless.
template <typename T> T must(Result<T> &&result)
{
    if (!result) {
        std::fprintf(stderr, "sample_database: error %d\n", int(result.error().code));
        std::exit(1);
    }
    return *std::move(result);
}

Quantity amount(const char *text)
{
    return must(Quantity::parse(QString::fromLatin1(text)));
}

/// Enters the rows one after the other.
class Sample {
public:
    Sample(session::Workspace &workspace, const Plan &plan) : m_workspace(workspace), m_plan(plan) {}

    /// A baseline, readings or increments over the year, and new terms for the first few indicators.
    void enterFigures()
    {
        int place = 0;
        for (const auto &[task, indicator] : m_plan.indicators()) {
            const bool isFlow = indicator->accumulation == Accumulation::Flow;
            if (!isFlow)
                must(session::enterBaseline(m_workspace,
                                            {{}, indicator->id, amount("11.5"), {}, QStringLiteral("年报")}));
            m_figures += must(session::logFigure(m_workspace, {{},
                                                               indicator->id,
                                                               isFlow ? RowKind::Increment : RowKind::Reading,
                                                               amount(isFlow ? "3.25" : "12.000001"),
                                                               QDate(2024, 3 + place % 7, 28),
                                                               {},
                                                               QStringLiteral("第%1项").arg(place + 1)}))
                             .row.id.toString();
            if (place % 6 == 0)
                must(session::retarget(
                    m_workspace,
                    {{}, indicator->id, termsAt(place), QDate(2024, 7, 1), QStringLiteral("按市里要求调整")}));
            ++place;
        }
    }

    /// Enters a note with each state, a measure that is later changed and finished, and a person in charge.
    void enterTasks()
    {
        constexpr TaskState states[] = {TaskState::NotStarted, TaskState::InProgress, TaskState::Done,
                                        TaskState::Blocked};
        int place = 0;
        for (const Task *task : m_plan.tasks()) {
            const QDate day(2024, 9, 1 + place);
            must(session::enterNote(m_workspace, {{},
                                                  task->id,
                                                  day,
                                                  {},
                                                  states[place % 4],
                                                  QStringLiteral("有进展"),
                                                  QStringLiteral("缺经费"),
                                                  QStringLiteral("下月报送")}));
            must(session::assign(m_workspace,
                                 {{}, task->id, day, {}, QStringLiteral("张三"), QStringLiteral("6123456")}));
            if (place % 4 == 0)
                enterMeasure(task->id, day);
            ++place;
        }
    }

    void takeBackSome()
    {
        for (const qsizetype place : {1, 5, 9})
            must(session::voidRow(m_workspace, m_figures[place], QStringLiteral("重复填报")));
    }

private:
    static Terms termsAt(int place)
    {
        if (place % 12 == 0)
            return {amount("40"),
                    Schedule::Nodes,
                    {{QDate(2024, 6, 30), amount("10")}, {QDate(2024, 9, 30), amount("25")}}};
        return {amount("38.5"), Schedule::Linear};
    }

    void enterMeasure(const QString &task, QDate day)
    {
        const auto first = must(session::enterMeasure(m_workspace, {{},
                                                                    task,
                                                                    day,
                                                                    {},
                                                                    {},
                                                                    QStringLiteral("每月调度"),
                                                                    day.addDays(60),
                                                                    QStringLiteral("李四"),
                                                                    std::nullopt}));
        must(session::enterMeasure(m_workspace, {{},
                                                 task,
                                                 day.addDays(1),
                                                 {},
                                                 first.row.id.toString(),
                                                 std::nullopt,
                                                 day.addDays(90),
                                                 std::nullopt,
                                                 std::nullopt}));
        must(session::enterMeasure(
            m_workspace,
            {{}, task, day.addDays(2), {}, first.row.id.toString(), std::nullopt, std::nullopt, std::nullopt, true}));
    }

    session::Workspace &m_workspace;
    const Plan &m_plan;
    QStringList m_figures; ///< ids of their rows
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: sample_database FILE\n");
        return 2;
    }
    const auto workspace =
        must(session::openWithFirstPlan({QString::fromLocal8Bit(argv[1]), storage::IfMissing::Create,
                                         exchange::builtInPlan, hourlyClock(), QStringLiteral("样本")}));
    Plan plan = exchange::builtInPlan();
    Sample sample(*workspace, plan);
    sample.enterFigures();
    plan.title += QStringLiteral("(修订)");
    must(session::loadPlan(*workspace, plan));
    sample.enterTasks();
    sample.takeBackSome();
    return 0;
}
