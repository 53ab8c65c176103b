#include "session/entry/row_swap.h"

#include "domain/entry/entry_rules.h"
#include "domain/entry/order_rule.h"
#include "session/entry/void_entry.h"
#include "storage/stores/journal_store.h"

namespace xushi::session {

using namespace domain;

namespace {

bool isAboutIndicator(RowKind kind)
{
    return kind == RowKind::Reading || kind == RowKind::Increment || kind == RowKind::Baseline
           || kind == RowKind::Retarget;
}

/// The row was accepted once, so only a change of the plan can make it invalid.
Result<RowDraft> draftLike(const JournalRow &row, const Plan &plan, const QString &measure)
{
    RowDraft draft{row.kind, row.subject, row.unit, row.asOf, row.amount, payloadAgain(row.payload, measure), {}, {}};
    if (isAboutIndicator(row.kind)) {
        const auto found = requireIndicator(plan, row.subject);
        if (!found)
            return tl::unexpected<Error>(found.error());
        draft.indicators = {found->indicator->id};
        draft.tasks = {found->task->id};
        return draft;
    }
    const QString task = row.subject.section(u'/', 0, 0); // the task in an assignment's "task/unit"
    if (const auto found = requireTask(plan, task); !found)
        return tl::unexpected<Error>(found.error());
    draft.tasks = {task};
    return draft;
}

Result<JournalRow> requireEarlier(storage::JournalStore &journal, const QString &id)
{
    auto found = journal.row(id);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!*found)
        return failure(ErrorCode::UnknownRow, {id});
    if (const auto first = requireNoVoid(**found); !first)
        return tl::unexpected<Error>(first.error());
    return std::move(**found);
}

/// The measure that a row changes; empty where it changes none.
QString changedMeasureOf(const JournalRow &row)
{
    return MeasurePayload::read(row.payload).measure.value_or(QString());
}

/// A row that is entered again becomes the newest row of its day, so no later row of that day may still count.
Result<void> requireOrder(storage::JournalStore &journal, const JournalRow &row, const QStringList &toVoid,
                          const RowAliases &aliases)
{
    const auto rows = journal.about(row.plan, row.subject, knownNow);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    const LateRow late{row.id.toString(), row.kind, row.asOf, changedMeasureOf(row)};
    return domain::requireOrder(*rows, late, {toVoid.begin(), toVoid.end()},
                                [&](const QString &id) { return aliases.first(id); });
}

Result<PlannedRow> plannedAgain(Workspace &workspace, const QString &id, const QStringList &toVoid,
                                const RowAliases &aliases)
{
    storage::JournalStore journal(workspace.database());
    auto row = requireEarlier(journal, id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (const auto inOrder = requireOrder(journal, *row, toVoid, aliases); !inOrder)
        return tl::unexpected<Error>(inOrder.error());
    const QString measure = aliases.newest(changedMeasureOf(*row));
    const QString plan = row->plan;
    return PlannedRow{
        plan, [row = std::move(*row), measure](const Plan &current) { return draftLike(row, current, measure); }};
}

} // namespace

void RowAliases::addAlias(const QString &before, const QString &now)
{
    const QString origin = first(before);
    m_firsts.insert(now, origin);
    m_newest.insert(origin, now);
}

QString RowAliases::newest(const QString &row) const
{
    return m_newest.value(first(row), row);
}

BatchResult swapRows(Workspace &workspace, const RowSwap &swap, const RowAliases &aliases)
{
    std::vector<Result<PlannedRow>> rows;
    for (const QString &row : swap.toVoid)
        rows.push_back(plannedVoid(workspace, row, swap.reason));
    for (const QString &row : swap.toEnterAgain)
        rows.push_back(plannedAgain(workspace, row, swap.toVoid, aliases));
    return writeRows(workspace, rows);
}

} // namespace xushi::session
