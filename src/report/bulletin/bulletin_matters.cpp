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
    if (assessment.isStale)
        return false;
    return assessment.status == Status::Met
           || (assessment.status == Status::OnTrack && assessment.lag && *assessment.lag < Share());
}

bool answers(const Unit &unit, const Task *task)
{
    const TaskUnit *part = task ? task->partOf(unit.id) : nullptr;
    return part && part->answers();
}

/// " (甲局)", or nothing where no unit is to be named.
QString bracket(const SheetRequest &request, const QString &unit, const BulletinNaming &naming)
{
    if (unit.isEmpty() || naming.isStruck(unit))
        return {};
    //: a unit behind the name of its task
    return Bulletin::tr(" (%1)").arg(nameOf(request.plan, unit));
}

QString closed(QString said)
{
    said = said.simplified();
    while (!said.isEmpty() && said.back().isPunct() && said.back() != QChar(0x201d) && said.back() != QChar(0xff09))
        said.chop(1);
    return said;
}

struct Obstacle {
    QString unit; ///< that said so; the lead unit where the office did
    QString problem;
};

/// Who said that the task is blocked, and by what. The task must be blocked.
Obstacle blockedBy(const Task &task, const TaskProgress &progress)
{
    const auto note = std::find_if(progress.notes.rbegin(), progress.notes.rend(),
                                   [](const TaskNote &one) { return one.state.has_value(); });
    return {note->unit.isEmpty() ? task.lead() : note->unit, closed(note->problem)};
}

QString blocked(const SheetRequest &request, const Task &task, const TaskProgress &progress,
                const BulletinNaming &naming)
{
    const auto [unit, problem] = blockedBy(task, progress);
    const QString name = task.id + u' ' + task.title + bracket(request, unit, naming);
    //: a task and its unit
    return problem.isEmpty() ? Bulletin::tr("%1 is blocked; no reason given.").arg(name)
                             //: a task and its unit, what it is blocked by
                             : Bulletin::tr("%1 is blocked: %2.").arg(name, problem);
}

QString overdue(const SheetRequest &request, const Task &task, const Measure &measure, const BulletinNaming &naming)
{
    const QString name = task.id + u' ' + task.title + bracket(request, measure.unit, naming);
    //: a task and its unit, its measure, the day it was due
    return Bulletin::tr("%1: the measure “%2” was due on %3 and is not done.")
        .arg(name, closed(measure.title), wording::longDay(*measure.due));
}

} // namespace

std::vector<const Assessment *> withStatus(const SheetRequest &request, Status status)
{
    std::vector<const Assessment *> indicators;
    for (const Assessment &one : request.assessment.indicators)
        if (one.status == status)
            indicators.push_back(&one);
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
    return assessment.indicator.id + u' ' + assessment.indicator.name;
}

QString nameOf(const Plan &plan, const QString &unit)
{
    const Unit *found = plan.unit(unit);
    return found ? found->name : unit;
}

QStringList notReported(const SheetRequest &request, const Unit &unit)
{
    QStringList names;
    for (const Assessment &one : request.assessment.indicators)
        if (one.isDue && !isReportedThisQuarter(one) && answers(unit, request.plan.task(one.task)))
            names += nameOf(one);
    const std::vector<const Task *> tasks = request.plan.tasks();
    for (std::size_t i = 0; i < request.progress.size(); ++i) {
        const TaskProgress &progress = request.progress[i];
        if (answers(unit, tasks[i]) && hasToReport(*tasks[i], progress, request.plan.period, request.assessment.asOf)
            && !hasReported(*tasks[i], progress, request.assessment.asOf))
            names += tasks[i]->id + u' ' + tasks[i]->title;
    }
    return names;
}

QStringList namedUnits(const SheetRequest &request, BulletinOptions options)
{
    options.struck.clear();
    const BulletinNaming naming(request, options);
    QStringList units;
    if (naming.isBeforeIssue())
        return units;
    for (const auto &named : {naming.doingWell(), naming.lagging()})
        for (const UnitAssessment *unit : named)
            units += unit->unit;
    for (const Assessment &one : request.assessment.indicators)
        if (const Task *task = request.plan.task(one.task); task && isTrailing(one.status))
            units += task->lead();
    for (const Unit &unit : request.plan.units)
        if (!notReported(request, unit).isEmpty())
            units += unit.id;
    const std::vector<const Task *> tasks = request.plan.tasks();
    for (std::size_t i = 0; i < request.progress.size(); ++i) {
        const TaskProgress &progress = request.progress[i];
        if (progress.state() == TaskState::Blocked)
            units += blockedBy(*tasks[i], progress).unit;
        for (const Measure &measure : progress.measures)
            if (dueAt(measure, request.assessment.asOf) == Due::Overdue)
                units += measure.unit;
    }
    units.removeDuplicates();
    return units;
}

QStringList blockedAndOverdue(const SheetRequest &request, const BulletinNaming &naming)
{
    QStringList sentences;
    const std::vector<const Task *> tasks = request.plan.tasks();
    for (std::size_t i = 0; i < request.progress.size(); ++i) {
        const TaskProgress &progress = request.progress[i];
        if (progress.state() == TaskState::Blocked)
            sentences += blocked(request, *tasks[i], progress, naming);
        for (const Measure &measure : progress.measures)
            if (dueAt(measure, request.assessment.asOf) == Due::Overdue)
                sentences += overdue(request, *tasks[i], measure, naming);
    }
    return sentences;
}

} // namespace xushi::report
