#include "session/maintenance/held.h"

#include "domain/entry/arrived_rows.h"
#include "domain/entry/entry_rules.h"
#include "domain/entry/entry_text.h"
#include "session/entry/review_draft.h"
#include "storage/stores/journal_store.h"

#include <map>

namespace xushi::session {

using namespace domain;

namespace {

Result<void> addHeldOf(Workspace &workspace, const QString &plan, std::vector<HeldEntry> &entries)
{
    const auto loaded = workspace.plan(plan);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    auto held = storage::HeldRows(workspace.database(), (*loaded)->plan, (*loaded)->version).list();
    if (!held)
        return tl::unexpected<Error>(held.error());
    for (storage::HeldRow &one : *held) {
        const auto rule = requireRules((*loaded)->plan, (*loaded)->index(), one.row);
        entries.push_back({std::move(one), *loaded, rule ? Error{ErrorCode::UnknownSubject, {}} : rule.error()});
    }
    return {};
}

Result<JournalRow> requireJudgedRow(Workspace &workspace, const QString &text)
{
    const auto id = RowId::parse(text.trimmed());
    if (!id)
        return failure(ErrorCode::UnknownRow, {text});
    auto row = storage::JournalStore(workspace.database()).row(id->toString());
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!*row)
        return failure(ErrorCode::UnknownRow, {text});
    auto held = storage::HeldRows::about(workspace.database(), (*row)->plan,
                                         (*row)->subject.section(u'/', 0, 0)); // the task in "task/unit"
    if (!held)
        return tl::unexpected<Error>(held.error());
    const auto allowed = held->allows(**row);
    if (!allowed)
        return tl::unexpected<Error>(allowed.error());
    if (*allowed)
        return failure(ErrorCode::RowNotHeld, {text});
    return std::move(**row);
}

MakeDraft draftOf(Workspace &workspace, const JournalRow &row, const HeldDecision &decision)
{
    return [&workspace, row, decision](const Plan &plan) -> Result<RowDraft> {
        return reviewDraft(plan, row, workspace.clock().today(),
                           ReviewPayload{decision.accepted, entryText(decision.reason)}.text());
    };
}

} // namespace

Result<std::vector<HeldEntry>> heldRows(Workspace &workspace)
{
    return workspace.inOneSnapshot([&]() -> Result<std::vector<HeldEntry>> {
        const auto plans = workspace.plans();
        if (!plans)
            return tl::unexpected<Error>(plans.error());
        std::vector<HeldEntry> entries;
        for (const PlanEntry &plan : *plans)
            if (const auto added = addHeldOf(workspace, plan.id, entries); !added)
                return tl::unexpected<Error>(added.error());
        return entries;
    });
}

Result<std::vector<Change>> decideHeld(Workspace &workspace, const QStringList &rows, const HeldDecision &decision)
{
    std::map<QString, std::vector<MakeDraft>> drafts; // by plan
    for (const QString &text : rows) {
        const auto row = requireJudgedRow(workspace, text);
        if (!row)
            return tl::unexpected<Error>(row.error());
        if (!decision.accepted && entryText(decision.reason).isEmpty())
            return failure(ErrorCode::ReviewWithoutReason, {text});
        drafts[row->plan].push_back(draftOf(workspace, *row, decision));
    }
    auto written = writeRows(workspace, drafts);
    if (!written)
        return tl::unexpected<Error>(written.error().front().error);
    return std::move(*written);
}

} // namespace xushi::session
