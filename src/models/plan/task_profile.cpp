#include "models/plan/task_profile.h"

#include "models/view/view_source.h"

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
    TaskProfile profile{task->id + u' ' + task->title, {}, {}};
    if (const Project *project = projectOf(source.plan(), *task))
        profile.facts.push_back({Words::tr("Project"), {{project->id + u' ' + project->title}}});
    if (!task->source.isEmpty())
        profile.facts.push_back({Words::tr("Source"), {{wording::sourceWords(task->source)}}});
    profile.facts.push_back(unitsFact(source, *task));
    if (!task->leader.isEmpty())
        profile.facts.push_back({Words::tr("Leader"), {{task->leader.simplified()}}});
    if (!task->deliverables.empty()) {
        Fact deliverables{Words::tr("Deliverables"), {}};
        for (const domain::Deliverable &one : task->deliverables)
            deliverables.parts.push_back({one.text});
        profile.facts.push_back(std::move(deliverables));
    }
    if (auto quote = quoteFact(task->passage))
        profile.facts.push_back(std::move(*quote));
    if (task->indicators.empty())
        profile.standing = source.standingOf(*task);
    return profile;
}

} // namespace xushi::models
