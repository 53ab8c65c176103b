#include "session/entry/row_rules.h"

#include "domain/entry/arrived_rows.h"
#include "domain/entry/entry_rules.h"
#include "session/workspace/loaded_plan.h"
#include "storage/stores/held_rows.h"
#include "storage/stores/journal_store.h"

namespace xushi::session {

using namespace domain;

namespace {

using Broken = std::optional<Error>;

Broken brokenBy(const Result<void> &checked)
{
    return checked ? Broken() : Broken(checked.error());
}

Result<Broken> brokenByVoid(storage::JournalStore &journal, const JournalRow &row)
{
    const auto target = journal.row(row.subject);
    if (!target)
        return tl::unexpected<Error>(target.error());
    if (!*target || (*target)->plan != row.plan)
        return Broken(Error{ErrorCode::UnknownRow, {row.subject}});
    if ((*target)->unit != row.unit)
        return Broken(Error{ErrorCode::UnitNotResponsible, {row.unit, row.subject, (*target)->unit}});
    if (const auto voidable = requireNoVoid(**target); !voidable)
        return Broken(voidable.error());
    return brokenBy(requireVoidReason(row.subject, VoidPayload::read(row.payload).reason));
}

} // namespace

Result<Broken> brokenRule(storage::JournalStore &journal, storage::HeldRows &held, const LoadedPlan &loaded,
                          const JournalRow &row)
{
    if (row.kind == RowKind::Void)
        return brokenByVoid(journal, row);
    const auto isHeld = held.holds(row);
    if (!isHeld)
        return tl::unexpected<Error>(isHeld.error());
    return *isHeld ? brokenBy(requireRules(loaded.plan, loaded.index(), row)) : Broken();
}

} // namespace xushi::session
