#include "session/view/journal_reading.h"

#include "domain/row_payload.h"
#include "storage/stores/journal_store.h"

namespace xushi::session {

using namespace domain;

namespace {

/// Whether the plan or the journal itself has something with this id.
bool isKnownSubject(const Plan &plan, const QString &subject, const std::vector<JournalRow> &rows)
{
    return !rows.empty() || plan.task(subject) || plan.indicator(subject) || plan.task(subject.section(u'/', 0, 0))
           || RowId::parse(subject);
}

Result<JournalReading> readRows(Workspace &workspace, const JournalSelection &selection)
{
    const auto loaded = workspace.plan(selection.plan, selection.knownAt);
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
    if (!selection.subject.isEmpty() && !isKnownSubject(plan, selection.subject, *rows))
        return failure(ErrorCode::UnknownSubject, {selection.subject});
    const auto voids = store.voids(plan.id, selection.knownAt);
    if (!voids)
        return tl::unexpected<Error>(voids.error());
    JournalReading reading{std::move(*rows), {}};
    for (const JournalRow &row : *voids)
        reading.voidReasons.insert(row.subject, VoidPayload::read(row.payload).reason);
    return reading;
}

} // namespace

Result<JournalReading> readJournal(Workspace &workspace, const JournalSelection &selection)
{
    return workspace.inOneSnapshot([&] { return readRows(workspace, selection); });
}

} // namespace xushi::session
