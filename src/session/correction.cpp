#include "session/correction.h"

#include "session/figure_draft.h"
#include "session/void_entry.h"

namespace xushi::session {

using namespace domain;

namespace {

struct Drafting {
    const Plan &plan;
    QDate today;

    Result<RowDraft> operator()(const FigureEntry &entry) const { return figureDraft(plan, entry, today); }
    Result<RowDraft> operator()(const BaselineEntry &entry) const { return baselineDraft(plan, entry, today); }
};

} // namespace

bool isCorrectable(RowKind kind)
{
    return kind == RowKind::Reading || kind == RowKind::Increment || kind == RowKind::Baseline;
}

BatchResult correct(Workspace &workspace, const Correction &correction)
{
    const auto voided = plannedVoid(workspace, correction.row, correction.reason);
    const MakeDraft makeEntry = [&](const Plan &plan) {
        return std::visit(Drafting{plan, workspace.clock().today()}, correction.entry);
    };
    return writeRows(workspace, {voided, PlannedRow{voided ? voided->plan : QString(), makeEntry}});
}

} // namespace xushi::session
