#include "session/entry/figure_entry.h"

#include "domain/entry/entry_rules.h"
#include "session/entry/figure_draft.h"

namespace xushi::session {

using namespace domain;

Result<Change> logFigure(Workspace &workspace, const FigureEntry &entry)
{
    return writeRow(workspace, {entry.plan, entry.indicator},
                    [&](const Plan &plan) { return figureDraft(plan, entry, workspace.clock().today()); });
}

BatchResult logFigures(Workspace &workspace, const QString &plan, const std::vector<FigureEntry> &entries)
{
    std::optional<PlanIndex> index; // of the plan that all entries are checked against
    QDate today;                    // after the waiting for other programs
    std::vector<MakeDraft> drafts;
    drafts.reserve(entries.size());
    for (const FigureEntry &entry : entries)
        drafts.emplace_back([&](const Plan &current) {
            if (!index) {
                index.emplace(current);
                today = workspace.clock().today();
            }
            return figureDraft(current, requireIndicator(*index, entry.indicator), entry, today);
        });
    return writeRows(workspace, plan, drafts);
}

Result<Change> enterBaseline(Workspace &workspace, const BaselineEntry &entry)
{
    return writeRow(workspace, {entry.plan, entry.indicator},
                    [&](const Plan &plan) { return baselineDraft(plan, entry, workspace.clock().today()); });
}

Result<Change> retarget(Workspace &workspace, const RetargetEntry &entry)
{
    return writeRow(workspace, {entry.plan, entry.indicator}, [&](const Plan &plan) -> Result<RowDraft> {
        auto draft = retargetDraft(plan, entry, workspace.clock().today());
        if (!draft)
            return draft;
        if (const auto reason = requireRetargetReason(draft->subject, entry.reason); !reason)
            return tl::unexpected<Error>(reason.error());
        return draft;
    });
}

} // namespace xushi::session
