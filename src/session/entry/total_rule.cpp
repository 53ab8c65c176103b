#include "session/entry/total_rule.h"

#include "domain/position.h"
#include "storage/stores/journal_store.h"

#include <set>

namespace xushi::session {

using namespace domain;

Result<void> requireTotals(Workspace &workspace, const QString &plan, const Indicator &indicator)
{
    storage::JournalStore journal(workspace.database());
    const auto far = journal.mayLeaveRange(plan, indicator);
    if (!far)
        return tl::unexpected<Error>(far.error());
    if (!*far)
        return {};
    const auto rows = journal.about(plan, indicator.id, knownNow);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    std::set<QDate> days; // the total changes on these days only
    for (const JournalRow &row : *rows)
        days.insert(row.asOf);
    for (const QDate day : days)
        if (const auto position = positionOf(indicator, *rows, day); !position)
            return tl::unexpected<Error>(position.error());
    return {};
}

} // namespace xushi::session
