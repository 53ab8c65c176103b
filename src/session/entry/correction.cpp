#include "session/entry/correction.h"

#include "domain/entry/order_rule.h"
#include "session/entry/figure_draft.h"
#include "session/entry/void_entry.h"
#include "storage/stores/journal_store.h"

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

BatchResult correct(Workspace &workspace, const Correction &correction)
{
    const auto voided = plannedVoid(workspace, correction.row, correction.reason);
    const MakeDraft makeEntry = [&](const Plan &plan) -> Result<RowDraft> {
        auto draft = std::visit(Drafting{plan, workspace.clock().today()}, correction.entry);
        if (!draft)
            return draft;
        const auto rows = storage::JournalStore(workspace.database()).about(plan.id, draft->subject, knownNow);
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        const auto about = plan.indicator(draft->subject);
        const bool isShare = about && about->indicator->isSplit();
        const LateRow late{correction.row, draft->kind, draft->asOf, {}, isShare ? draft->unit : QString()};
        const auto inOrder = requireOrder(*rows, late, {}, [](const QString &id) { return id; });
        return inOrder ? std::move(draft) : Result<RowDraft>(tl::unexpected<Error>(inOrder.error()));
    };
    return writeRows(workspace, {voided, PlannedRow{voided ? voided->plan : QString(), makeEntry}});
}

} // namespace xushi::session
