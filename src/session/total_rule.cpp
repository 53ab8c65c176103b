#include "session/total_rule.h"

#include "domain/position.h"
#include "storage/journal_store.h"

namespace xushi::session {

using namespace domain;

Result<void> requireTotals(Workspace &workspace, const Plan &plan, const QString &id)
{
    const auto found = plan.indicator(id);
    if (!found)
        return {};
    storage::JournalStore journal(workspace.database());
    const auto far = journal.mayLeaveRange(plan.id, id);
    if (!far)
        return tl::unexpected<Error>(far.error());
    if (!*far && !found->indicator->baseline)
        return {};
    const auto rows = journal.about(plan.id, id, knownNow);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    for (const JournalRow &row : *rows)
        if (const auto position = positionOf(*found->indicator, *rows, row.asOf); !position)
            return tl::unexpected<Error>(position.error());
    return {};
}

} // namespace xushi::session
