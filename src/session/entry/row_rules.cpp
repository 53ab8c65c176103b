#include "session/entry/row_rules.h"

#include "domain/entry/entry_rules.h"
#include "session/workspace/loaded_plan.h"
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
    if (!*target)
        return Broken(Error{ErrorCode::UnknownRow, {row.subject}});
    if (const auto voidable = requireNoVoid(**target); !voidable)
        return Broken(voidable.error());
    if (const auto said = requireVoidReason(row.subject, VoidPayload::read(row.payload).reason); !said)
        return Broken(said.error());
    const auto first = journal.voidOf(row.subject);
    if (!first)
        return tl::unexpected<Error>(first.error());
    const bool isItself = *first && (*first)->id == row.id;
    return isItself ? Broken() : brokenBy(requireNotVoided(row.subject, *first));
}

} // namespace

Result<Broken> brokenRule(storage::JournalStore &journal, const LoadedPlan &loaded, const JournalRow &row)
{
    if (row.kind == RowKind::Void)
        return brokenByVoid(journal, row);
    return brokenBy(requireRules(loaded.plan, loaded.index(), row));
}

} // namespace xushi::session
