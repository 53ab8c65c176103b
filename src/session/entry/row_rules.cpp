#include "session/entry/row_rules.h"

#include "domain/task_progress.h"
#include "session/entry/entry_rules.h"
#include "storage/stores/journal_store.h"

namespace xushi::session {

using namespace domain;

namespace {

using Broken = std::optional<Error>;

Broken brokenBy(const Result<QString> &checked)
{
    return checked ? Broken() : Broken(checked.error());
}

Broken unitRule(const Plan &plan, const Task &task, const JournalRow &row)
{
    return row.unit.isEmpty() ? Broken() : brokenBy(reportingUnit(plan, task, row.unit));
}

/// A day of the period; a baseline's is the one before it.
Broken dayRule(const Plan &plan, const JournalRow &row)
{
    const Period &period = plan.period;
    if (row.kind == RowKind::Baseline || period.contains(row.asOf))
        return {};
    return Error{
        ErrorCode::AsOfOutsidePeriod,
        {row.asOf.toString(Qt::ISODate), period.first().toString(Qt::ISODate), period.last().toString(Qt::ISODate)}};
}

Broken figureRule(const Plan &plan, const JournalRow &row)
{
    const auto found = requireIndicator(plan, row.subject);
    if (!found)
        return found.error();
    const Indicator &indicator = *found->indicator;
    if (row.kind == RowKind::Increment && indicator.accumulation == Accumulation::Ratio)
        return Error{ErrorCode::IncrementOnRatio, {indicator.id}};
    if (row.kind == RowKind::Baseline && indicator.accumulation == Accumulation::Flow)
        return Error{ErrorCode::BaselineOfFlow, {indicator.id}};
    return unitRule(plan, *found->task, row);
}

Broken taskRule(const Plan &plan, const JournalRow &row)
{
    const QString task = row.kind == RowKind::Assign ? row.subject.section(u'/', 0, 0) : row.subject;
    const auto found = requireTask(plan, task);
    if (!found)
        return found.error();
    return unitRule(plan, **found, row);
}

Result<Broken> voidRule(storage::JournalStore &journal, const JournalRow &row)
{
    const auto target = journal.row(row.subject);
    if (!target)
        return tl::unexpected<Error>(target.error());
    if (!*target)
        return Broken(Error{ErrorCode::UnknownRow, {row.subject}});
    if ((*target)->kind == RowKind::Void)
        return Broken(Error{ErrorCode::VoidOfVoid, {row.subject}});
    const QString reason = row.details()[QLatin1StringView(payload::reason)].toString();
    if (reason.trimmed().isEmpty())
        return Broken(Error{ErrorCode::VoidWithoutReason, {row.subject}});
    const auto first = journal.voidOf(row.subject);
    if (!first)
        return tl::unexpected<Error>(first.error());
    if (*first && (*first)->id != row.id)
        return Broken(Error{ErrorCode::RowAlreadyVoided,
                            {row.subject, (*first)->details()[QLatin1StringView(payload::reason)].toString()}});
    return Broken();
}

} // namespace

Result<Broken> brokenRule(storage::JournalStore &journal, const Plan &plan, const JournalRow &row)
{
    if (row.kind == RowKind::Void)
        return voidRule(journal, row);
    if (const Broken day = dayRule(plan, row))
        return day;
    switch (row.kind) {
    case RowKind::Note:
    case RowKind::Measure:
    case RowKind::Assign:
        return taskRule(plan, row);
    default:
        return figureRule(plan, row);
    }
}

} // namespace xushi::session
