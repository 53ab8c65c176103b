#include "ui/hostile_office.h"

#include "exchange/plan/builtin_plan.h"
#include "session/entry/figure_entry.h"
#include "session/entry/task_entry.h"
#include "session/entry/void_entry.h"
#include "support/plan_maker.h"

namespace xushi::ui {

using namespace domain;
using support::day;
using support::q;

namespace {

QString hostile(const QString &text)
{
    return hostileMark() + text;
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void spoil(Task &task)
{
    task.title = hostile(task.title);
    task.source = hostile(task.source);
    for (Deliverable &deliverable : task.deliverables)
        deliverable.text = hostile(deliverable.text);
    for (Indicator &indicator : task.indicators) {
        indicator.name = hostile(indicator.name);
        indicator.wording = hostile(indicator.wording);
        indicator.unitOfMeasure = hostile(indicator.unitOfMeasure);
    }
}

} // namespace

QString hostileMark()
{
    return QStringLiteral("<img src=\"file:///etc/passwd\"><b>x</b>");
}

Plan hostilePlan()
{
    Plan plan = exchange::builtInPlan();
    plan.title = hostile(plan.title);
    plan.issuer = hostile(plan.issuer);
    for (Unit &unit : plan.units)
        unit.name = hostile(unit.name);
    for (Project &project : plan.projects) {
        project.title = hostile(project.title);
        for (Task &task : project.tasks)
            spoil(task);
    }
    return plan;
}

void enterHostileRows(session::Workspace &workspace)
{
    workspace.setAuthor(hostile(s("陈静")));
    const auto figure = [&](const char *indicator, const char *amount, const char *on) {
        return session::logFigure(workspace,
                                  {{}, s(indicator), RowKind::Increment, q(amount), day(on), {}, hostile(s("按月报"))})
            .value()
            .row.id.toString();
    };
    figure("1.3.1", "1", "2024-09-13");
    session::voidRow(workspace, figure("1.3.1", "90", "2024-09-14"), hostile(s("录错"))).value();
    session::retarget(workspace, {{}, s("1.1.1"), {q("9")}, day("2024-09-01"), hostile(s("追加"))}).value();
    session::NoteEntry note{{}, s("1.2"), day("2024-09-25")};
    note.state = TaskState::Blocked;
    note.progress = hostile(s("进展"));
    note.problem = hostile(s("问题"));
    note.next = hostile(s("打算"));
    session::enterNote(workspace, note).value();
    session::MeasureEntry measure{{}, s("1.2"), day("2024-09-25")};
    measure.title = hostile(s("方案"));
    measure.due = day("2024-10-10");
    measure.person = hostile(s("王建国"));
    session::enterMeasure(workspace, measure).value();
    session::assign(workspace, {{}, s("1.2"), day("2024-09-25"), {}, hostile(s("李梅")), hostile(s("0553"))}).value();
}

} // namespace xushi::ui
