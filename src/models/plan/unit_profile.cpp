#include "models/plan/unit_profile.h"

#include "models/view/view_source.h"

#include <QCoreApplication>

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

struct UnitProfileWords {
    Q_DECLARE_TR_FUNCTIONS(UnitProfile)
};

bool lacksBaseline(const ViewSource &source, const Task &task)
{
    return std::any_of(task.indicators.begin(), task.indicators.end(), [&](const Indicator &one) {
        const Assessment *now = source.assessment().indicator(one.id);
        const Schedule schedule = now ? now->indicator.terms.schedule : one.terms.schedule;
        return (schedule == Schedule::Linear || schedule == Schedule::Nodes) && now && !now->position.baseline;
    });
}

} // namespace

QString UnitProfile::summary() const
{
    QStringList parts;
    if (led > 0 || supported == 0)
        parts += UnitProfileWords::tr("Tasks led: %1").arg(led);
    if (supported > 0)
        parts += UnitProfileWords::tr("supported: %1").arg(supported);
    //: Between the names of persons
    const QString names = persons.join(UnitProfileWords::tr(", "));
    parts += persons.isEmpty() ? UnitProfileWords::tr("in charge: not named")
                               : UnitProfileWords::tr("in charge: %1").arg(names);
    return parts.join(QStringLiteral(" · "));
}

UnitProfile profileOf(const ViewSource &source, const QString &unit)
{
    const Unit *known = source.plan().unit(unit);
    UnitProfile profile;
    profile.id = unit;
    profile.name = known ? known->name : unit;
    for (const Task *task : source.plan().tasks()) {
        const TaskUnit *part = task->partOf(unit);
        if (!part)
            continue;
        ++(part->answers() ? profile.led : profile.supported);
        profile.lacksBaselines = profile.lacksBaselines || lacksBaseline(source, *task);
        const TaskProgress *progress = source.progressOf(task->id);
        const Assignment *assignment = progress ? progress->assignmentOf(unit) : nullptr;
        if (assignment && !profile.persons.contains(assignment->person))
            profile.persons += assignment->person;
    }
    return profile;
}

} // namespace xushi::models
