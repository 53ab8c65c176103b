#include "models/entry/plan_work.h"

#include "models/text/plan_names.h"

namespace xushi::models {

EntryWork PlanWork::chooses(const QString &plan)
{
    return [plan](session::Workspace &workspace) -> EntryOutcome {
        const auto loaded = workspace.plan(plan);
        if (!loaded)
            return tl::unexpected(failureOf(loaded.error()));
        if (const auto chosen = workspace.choosePlan(plan); !chosen)
            return tl::unexpected(failureOf(chosen.error()));
        const domain::Plan &shown = (*loaded)->plan;
        //: the plan that the user chose
        return Entered{tr("Shown from now on: %1").arg(planName(shown.title, shown.period))};
    };
}

} // namespace xushi::models
