#include "session/viewpoint.h"

#include "domain/schedule.h"
#include "storage/journal_store.h"
#include "storage/position_store.h"

#include <algorithm>
#include <unordered_map>

namespace xushi::session {

using namespace domain;

namespace {

/// The last days of the months from the period's first up to before `asOf`, then `asOf` itself.
std::vector<QDate> trendDays(const Period &period, QDate asOf)
{
    std::vector<QDate> days;
    QDate month(period.first().year(), period.first().month(), 1);
    while (true) {
        const QDate monthEnd = month.addDays(month.daysInMonth() - 1);
        if (monthEnd >= asOf)
            break;
        days.push_back(monthEnd);
        month = monthEnd.addDays(1);
    }
    days.push_back(asOf);
    return days;
}

/// The task that a row is about, none of a void.
QString taskOf(const JournalRow &row)
{
    return row.kind == RowKind::Assign ? row.subject.chopped(std::min(row.subject.size(), row.unit.size() + 1))
                                       : row.subject;
}

using RowsByTask = std::unordered_map<QString, std::vector<JournalRow>>;

/// Each task's rows with the voids of them, so that no task looks through the rows of all.
RowsByTask byTask(std::vector<JournalRow> rows)
{
    std::unordered_map<QString, QString> tasks; // by the ids of rows
    for (const JournalRow &row : rows)
        if (row.kind != RowKind::Void)
            tasks.emplace(row.id.toString(), taskOf(row));
    RowsByTask sorted;
    for (JournalRow &row : rows) {
        const auto voided = row.kind == RowKind::Void ? tasks.find(row.subject) : tasks.end();
        if (row.kind != RowKind::Void)
            sorted[taskOf(row)].push_back(std::move(row));
        else if (voided != tasks.end())
            sorted[voided->second].push_back(std::move(row));
    }
    return sorted;
}

Result<View> readView(Workspace &workspace, const Viewpoint &viewpoint)
{
    const auto loaded = workspace.plan(viewpoint.plan, viewpoint.knownAt);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    const Plan &plan = (*loaded)->plan;
    const QDate asOf = viewpoint.asOf.value_or(plan.period.clamp(workspace.clock().today()));
    const auto positions =
        storage::positionsAt(workspace.database(), {plan, (*loaded)->version, asOf, viewpoint.knownAt});
    if (!positions)
        return tl::unexpected<Error>(positions.error());
    return View{*loaded, assessPlan(plan, *positions, asOf), viewpoint.knownAt};
}

} // namespace

Result<View> look(Workspace &workspace, const Viewpoint &viewpoint)
{
    return workspace.inOneSnapshot([&] { return readView(workspace, viewpoint); });
}

Result<PlanAssessment> assessAgain(Workspace &workspace, const LoadedPlan &loaded, const PlanAssessment &before,
                                   qint64 knownAt, const QStringList &indicators)
{
    Positions positions;
    for (const QString &id : indicators) {
        const auto found = loaded.plan.indicator(id);
        if (!found)
            continue; // a row that outlived its indicator
        const auto rows = storage::JournalStore(workspace.database()).about(loaded.plan.id, id, knownAt);
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        const auto position = positionOf(*found->indicator, *rows, before.asOf);
        if (!position)
            return tl::unexpected<Error>(position.error());
        positions.emplace(id, *position);
    }
    return domain::assessAgain(loaded.plan, before, positions);
}

Result<std::vector<TaskProgress>> taskProgress(Workspace &workspace, const View &view)
{
    auto rows = storage::JournalStore(workspace.database()).ofTasks(view.plan().id, view.knownAt);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    RowsByTask sorted = byTask(std::move(*rows));
    std::vector<TaskProgress> all;
    for (const Task *task : view.plan().tasks())
        all.push_back(progressOf(task->id, sorted[task->id], view.asOf()));
    return all;
}

Result<QString> journalDigest(Workspace &workspace, qint64 knownAt)
{
    const auto heads = storage::JournalStore(workspace.database()).headsAt(knownAt);
    if (!heads)
        return tl::unexpected<Error>(heads.error());
    return digestOf(*heads);
}

Result<std::vector<TrendPoint>> trendOf(Workspace &workspace, const View &view, const QString &indicator)
{
    const auto found = view.plan().indicator(indicator);
    if (!found)
        return failure(ErrorCode::UnknownIndicator, {indicator});
    const auto rows = storage::JournalStore(workspace.database()).about(view.plan().id, indicator, view.knownAt);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    const Period &period = view.plan().period;
    std::vector<TrendPoint> points;
    for (const QDate day : trendDays(period, view.asOf())) {
        const auto position = positionOf(*found->indicator, *rows, day);
        if (!position)
            return tl::unexpected<Error>(position.error());
        const Indicator current = inForce(*found->indicator, *position);
        points.push_back({day, position->actual, expectedAt(current, position->baseline, period, day)});
    }
    return points;
}

Result<Trends> trendsOf(Workspace &workspace, const View &view, const QStringList &indicators)
{
    Trends trends;
    for (const QString &indicator : indicators) {
        auto trend = trendOf(workspace, view, indicator);
        if (!trend)
            return tl::unexpected<Error>(trend.error());
        trends.emplace(indicator, std::move(*trend));
    }
    return trends;
}

} // namespace xushi::session
