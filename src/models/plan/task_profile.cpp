#include "models/plan/task_profile.h"

#include "models/view/view_source.h"

#include "wording/figure_words.h"
#include "wording/plan_words.h"
#include "wording/target_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaskProfile)
};

const Project *projectOf(const Plan &plan, const Task &task)
{
    for (const Project &project : plan.projects)
        for (const Task &one : project.tasks)
            if (&one == &task)
                return &project;
    return nullptr;
}

/// "印发方案 (done 20 Jun)"
FactPart plannedPart(const Deliverable &one, const TaskProgress *progress, const ViewSource &source)
{
    const Period &period = source.plan().period;
    const DeliverableState state = progress ? stateOf(one, *progress) : DeliverableState{{}, one.due};
    QStringList said;
    if (state.due)
        said += Words::tr("due %1").arg(wording::dueDay(*state.due, period));
    if (state.isDone())
        said += Words::tr("done %1").arg(wording::dueDay(*state.doneOn, period));
    else if (dueAt(state.due, false, source.asOf()) == Due::Overdue)
        said += Words::tr("overdue");
    return {one.text, said.join(Words::tr(", "))};
}

void addPlanned(TaskProfile &profile, const QString &title, const std::vector<Deliverable> &list, const Task &task,
                const ViewSource &source)
{
    if (list.empty())
        return;
    Fact fact{title, {}};
    for (const Deliverable &one : list)
        fact.parts.push_back(plannedPart(one, source.progressOf(task.id), source));
    profile.facts.push_back(std::move(fact));
}

} // namespace

std::optional<TaskProfile> taskProfile(const ViewSource &source, const QString &id)
{
    const Task *task = source.task(id);
    if (!task)
        return std::nullopt;
    TaskProfile profile{task->id + u' ' + task->title, {}, {}};
    if (const Project *project = projectOf(source.plan(), *task))
        profile.facts.push_back({Words::tr("Project"), {{project->id + u' ' + project->title}}});
    if (!task->source.isEmpty())
        profile.facts.push_back({Words::tr("Source"), {{wording::sourceWords(task->source)}}});
    profile.facts.push_back(unitsFact(source, *task));
    if (!task->leader.isEmpty())
        profile.facts.push_back({Words::tr("Leader"), {{task->leader.simplified()}}});
    addPlanned(profile, Words::tr("Deliverables"), task->deliverables, *task, source);
    addPlanned(profile, Words::tr("Goals"), task->goals, *task, source);
    if (const QString due = wording::dueWords(*task, source.plan().period); !due.isEmpty())
        profile.facts.push_back({Words::tr("Due"), {{due}}});
    if (auto quote = quoteFact(task->passage))
        profile.facts.push_back(std::move(*quote));
    if (task->indicators.empty())
        profile.standing = source.standingOf(*task);
    return profile;
}

} // namespace xushi::models
