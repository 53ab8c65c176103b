#include "models/task_profile.h"

#include "models/view_source.h"

#include "wording/figure_words.h"
#include "wording/plan_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaskProfile)
};

QString nameOf(const ViewSource &source, const QString &unit)
{
    const Unit *known = source.plan().unit(unit);
    return known ? known->name : unit;
}

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

NoteLine lineOf(const ViewSource &source, const TaskNote &note)
{
    const QString state = note.state ? wording::word(*note.state) : QString();
    return {joined({wording::shortDay(note.asOf), nameOf(source, note.unit), state}), note.progress, note.problem,
            note.next};
}

MeasureLine lineOf(const ViewSource &source, const Measure &measure)
{
    const bool isOverdue = !measure.done && measure.due && *measure.due < source.asOf();
    QString due;
    if (measure.done)
        due = Words::tr("done");
    else if (measure.due)
        due = isOverdue ? Words::tr("was due %1").arg(wording::shortDay(*measure.due))
                        : Words::tr("due %1").arg(wording::shortDay(*measure.due));
    return {measure.title, joined({nameOf(source, measure.unit), measure.person, due}), measure.done, isOverdue};
}

const Project *projectOf(const Plan &plan, const Task &task)
{
    for (const Project &project : plan.projects)
        for (const Task &one : project.tasks)
            if (&one == &task)
                return &project;
    return nullptr;
}

} // namespace

std::optional<TaskProfile> taskProfile(const ViewSource &source, const QString &id)
{
    const Task *task = source.task(id);
    if (!task)
        return std::nullopt;
    TaskProfile profile{task->id + u' ' + task->title, {}, {}, {}, {}};
    if (const Project *project = projectOf(source.plan(), *task))
        profile.facts.push_back({Words::tr("Project"), {{project->id + u' ' + project->title}}});
    if (!task->source.isEmpty())
        profile.facts.push_back({Words::tr("Source"), {{Words::tr("article %1").arg(task->source)}}});
    profile.facts.push_back(unitsFact(source, *task));
    if (!task->deliverables.isEmpty()) {
        Fact deliverables{Words::tr("Deliverables"), {}};
        for (const QString &one : task->deliverables)
            deliverables.parts.push_back({one});
        profile.facts.push_back(std::move(deliverables));
    }
    const TaskProgress *progress = source.progressOf(id);
    if (task->indicators.empty())
        profile.state = progress ? progress->state() : TaskState::NotStarted;
    if (!progress)
        return profile;
    for (const Measure &measure : progress->measures)
        profile.measures.push_back(lineOf(source, measure));
    for (auto note = progress->notes.rbegin(); note != progress->notes.rend(); ++note)
        profile.notes.push_back(lineOf(source, *note));
    return profile;
}

} // namespace xushi::models
