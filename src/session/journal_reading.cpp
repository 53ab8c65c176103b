#include "session/journal_reading.h"

#include "storage/journal_store.h"

namespace xushi::session {

using namespace domain;

Result<JournalReading> readJournal(Workspace &workspace, const JournalSelection &selection)
{
    const auto loaded = workspace.plan(selection.plan);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    const Plan &plan = (*loaded)->plan;
    QString unit;
    if (!selection.unit.isEmpty()) {
        const auto found = plan.findUnit(selection.unit);
        if (!found)
            return tl::unexpected<Error>(found.error());
        unit = (*found)->id;
    }
    storage::JournalStore store(workspace.database());
    auto rows = store.rows({plan.id, selection.subject, unit, selection.knownAt});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    const auto voids = store.voids(plan.id, selection.knownAt);
    if (!voids)
        return tl::unexpected<Error>(voids.error());
    JournalReading reading{std::move(*rows), {}};
    for (const JournalRow &row : *voids)
        reading.voidReasons.insert(row.subject, row.details()[QLatin1StringView(payload::reason)].toString());
    return reading;
}

} // namespace xushi::session
