#include "report/bulletin/bulletin_matters.h"

#include "report/bulletin/bulletin_context.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"

#include <algorithm>

namespace xushi::report {

using namespace domain;

namespace {

/// How far beyond its schedule; 0 where that is not known.
Share lead(const Assessment &assessment)
{
    return assessment.lag.value_or(Share());
}

bool isAhead(const Assessment &assessment)
{
    if (assessment.isStale || isCap(assessment.indicator))
        return false;
    return assessment.status == Status::Met
           || (assessment.status == Status::OnTrack && assessment.lag && *assessment.lag < Share());
}

/// A deliverable or goal of the plan that is overdue.
Obstacle overdueOfPlan(const Task &task, const Measure &planned)
{
    return {task.id + u' ' + task.title, planned.unit,
            //: behind a task and its unit
            Bulletin::tr(": “%1” was due on %2 and is not done.")
                .arg(clause(planned.title), wording::longDay(*planned.due))};
}

bool answersFor(const Unit &unit, const Task *task, const Assessment &assessment)
{
    const TaskUnit *part = task ? task->partOf(unit.id, assessment.indicator) : nullptr;
    return part && part->answers();
}

bool answers(const Unit &unit, const Task *task)
{
    const TaskUnit *part = task ? task->partOf(unit.id) : nullptr;
    return part && part->answers();
}

bool isWide(QChar c)
{
    return c.unicode() >= 0x2e80;
}

Obstacle blocked(const Task &task, const TaskProgress &progress)
{
    const auto note = std::find_if(progress.notes.rbegin(), progress.notes.rend(),
                                   [](const TaskNote &one) { return one.state.has_value(); });
    const QString problem = clause(note->problem);
    return {task.id + u' ' + task.title, note->unit.isEmpty() ? task.lead() : note->unit,
            problem.isEmpty() ? Bulletin::tr(" is blocked; no reason given.")
                              //: behind a task and its unit
                              : Bulletin::tr(" is blocked: %1.").arg(problem)};
}

Obstacle overdue(const Task &task, const Measure &measure)
{
    return {task.id + u' ' + task.title, measure.unit,
            //: behind a task and its unit
            Bulletin::tr(": the measure “%1” was due on %2 and is not done.")
                .arg(clause(measure.title), wording::longDay(*measure.due))};
}

} // namespace

bool isJudged(const Assessment &assessment)
{
    return assessment.status != Status::YearEnd && assessment.status != Status::NeedsBaseline;
}

std::vector<const Assessment *> withStatus(const SheetRequest &request, Status status)
{
    std::vector<const Assessment *> indicators;
    for (const Assessment *one : answeredFor(request.assessment.indicators))
        if (one->status == status)
            indicators.push_back(one);
    std::stable_sort(indicators.begin(), indicators.end(),
                     [](const Assessment *a, const Assessment *b) { return lead(*a) > lead(*b); });
    return indicators;
}

std::vector<const Assessment *> ahead(const SheetRequest &request, int most)
{
    std::vector<const Assessment *> indicators;
    for (const Assessment &one : request.assessment.indicators)
        if (isAhead(one))
            indicators.push_back(&one);
    const auto key = [](const Assessment *one) { return std::pair(one->status, lead(*one)); };
    std::stable_sort(indicators.begin(), indicators.end(),
                     [&](const Assessment *a, const Assessment *b) { return key(a) < key(b); });
    const auto room = static_cast<std::size_t>(std::max(0, most));
    while (indicators.size() > room && (room == 0 || key(indicators.back()) != key(indicators[room - 1])))
        indicators.pop_back();
    return indicators;
}

QString nameOf(const Assessment &assessment)
{
    const QString name = assessment.indicator.id + u' ' + assessment.indicator.name;
    //: an indicator, and the unit whose share of it is meant
    return assessment.unitName.isEmpty() ? name : Bulletin::tr("%1 (%2)").arg(name, assessment.unitName);
}

QString nameOf(const Plan &plan, const QString &unit)
{
    const Unit *found = plan.unit(unit);
    return found ? found->name : unit;
}

QStringList notReported(const SheetRequest &request, const Unit &unit)
{
    QStringList names;
    for (const Assessment &whole : request.assessment.indicators) {
        const Assessment &one = whole.of(unit.id);
        if (one.isDue && !isReportedThisQuarter(one) && answersFor(unit, request.plan.task(one.task), one))
            names += one.indicator.id + u' ' + one.indicator.name;
    }
    const std::vector<const Task *> tasks = request.plan.tasks();
    for (std::size_t i = 0; i < request.progress.size(); ++i) {
        const TaskProgress &progress = request.progress[i];
        if (answers(unit, tasks[i]) && hasToReport(*tasks[i], progress, request.plan.period, request.assessment.asOf)
            && !hasReported(*tasks[i], progress, request.assessment.asOf))
            names += tasks[i]->id + u' ' + tasks[i]->title;
    }
    return names;
}

std::vector<Obstacle> blockedAndOverdue(const SheetRequest &request)
{
    std::vector<Obstacle> obstacles;
    const std::vector<const Task *> tasks = request.plan.tasks();
    for (std::size_t i = 0; i < request.progress.size(); ++i) {
        const TaskProgress &progress = request.progress[i];
        if (progress.state() == TaskState::Blocked)
            obstacles.push_back(blocked(*tasks[i], progress));
        for (const Measure &measure : progress.measures)
            if (dueAt(measure, request.assessment.asOf) == Due::Overdue)
                obstacles.push_back(overdue(*tasks[i], measure));
        for (const Measure &planned : plannedMeasures(*tasks[i], progress))
            if (dueAt(planned, request.assessment.asOf) == Due::Overdue)
                obstacles.push_back(overdueOfPlan(*tasks[i], planned));
    }
    return obstacles;
}

QStringList unitsInTheWrong(const SheetRequest &request)
{
    QStringList units;
    for (const Assessment *one : answeredFor(request.assessment.indicators))
        if (const Task *task = request.plan.task(one->task); task && isTrailing(one->status))
            units += task->lead(one->indicator);
    for (const Unit &unit : request.plan.units)
        if (!notReported(request, unit).isEmpty())
            units += unit.id;
    for (const Obstacle &one : blockedAndOverdue(request))
        units += one.unit;
    units.removeAll(QString());
    units.removeDuplicates();
    return units;
}

QString clause(const QString &text)
{
    QString said;
    for (const QChar c : text.simplified()) {
        if (c == u' ' && !said.isEmpty() && isWide(said.back()))
            continue; // a line end between Chinese characters
        if (c.category() != QChar::Other_Control)
            said += c;
    }
    while (!said.isEmpty() && said.back().isPunct() && said.back() != QChar(0x201d) && said.back() != QChar(0xff09)
           && said.back() != u')')
        said.chop(1);
    return said;
}

} // namespace xushi::report
