#include "session/view/viewpoint.h"

#include "domain/schedule.h"
#include "session/view/task_rows.h"
#include "storage/stores/held_rows.h"
#include "storage/stores/journal_store.h"
#include "storage/stores/position_store.h"

#include <QDateTime>

#include <algorithm>
#include <unordered_map>

namespace xushi::session {

using namespace domain;

namespace {

/// The last days of the months from the period's first month up to before `asOf`, then `asOf` itself.
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

Result<Positions> positionsOf(Workspace &workspace, const LoadedPlan &loaded, QDate asOf, qint64 knownAt)
{
    return storage::positionsAt(workspace.database(), {loaded.plan, loaded.version, asOf, knownAt});
}

/// The progress of each task, in the plan's order.
Result<std::vector<TaskProgress>> progressAt(Workspace &workspace, const LoadedPlan &loaded, QDate asOf, qint64 knownAt)
{
    storage::HeldRows held(workspace.database(), loaded.plan, loaded.version, knownAt);
    auto rows = storage::JournalStore(workspace.database()).ofTasks(held);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    return progressOfAll(loaded.plan, byTask(std::move(*rows)), asOf);
}

/// The day on which it is looked at: today, or the day of the time that it was known at.
QDate seenOn(const Workspace &workspace, qint64 knownAt)
{
    return knownAt == knownNow ? workspace.clock().today() : QDateTime::fromMSecsSinceEpoch(knownAt).date();
}

Result<View> readView(Workspace &workspace, const Viewpoint &viewpoint)
{
    const auto loaded = workspace.plan(viewpoint.plan, viewpoint.knownAt);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    const Plan &plan = (*loaded)->plan;
    const QDate asOf = viewpoint.asOf.value_or(plan.period.usualDay(workspace.clock().today()));
    const auto positions = positionsOf(workspace, **loaded, asOf, viewpoint.knownAt);
    if (!positions)
        return tl::unexpected<Error>(positions.error());
    auto progress = progressAt(workspace, **loaded, asOf, viewpoint.knownAt);
    if (!progress)
        return tl::unexpected<Error>(progress.error());
    auto assessment = assessPlan(plan, *positions, *progress, asOf, seenOn(workspace, viewpoint.knownAt));
    return View{*loaded, std::move(assessment), std::make_shared<const std::vector<TaskProgress>>(std::move(*progress)),
                viewpoint.knownAt};
}

} // namespace

Result<View> look(Workspace &workspace, const Viewpoint &viewpoint)
{
    return workspace.inOneSnapshot([&] { return readView(workspace, viewpoint); });
}

Result<PlanAssessment> judgedAt(Workspace &workspace, const View &view, QDate asOf)
{
    const auto positions = positionsOf(workspace, *view.loaded, asOf, view.knownAt);
    if (!positions)
        return tl::unexpected<Error>(positions.error());
    return assessPlan(view.plan(), *positions, {}, asOf, seenOn(workspace, view.knownAt));
}

Result<QString> journalDigest(Workspace &workspace, qint64 knownAt)
{
    const auto heads = storage::JournalStore(workspace.database()).headsAt(knownAt);
    if (!heads)
        return tl::unexpected<Error>(heads.error());
    return digestOf(*heads);
}

namespace {

/// One store for all indicators: it runs the same query for each.
struct FigureSource {
    FigureSource(Workspace &workspace, const View &view)
        : journal(workspace.database()),
          held(workspace.database(), view.loaded->plan, view.loaded->version, view.knownAt)
    {
    }

    storage::JournalStore journal;
    storage::HeldRows held;
};

Result<Figures> figuresIn(FigureSource &source, const View &view, const QString &indicator)
{
    if (view.knownAt == knownNow)
        return source.journal.figures(source.held, indicator);
    const auto rows = source.journal.about(view.plan().id, indicator, view.knownAt);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    return figuresOf(indicator, *rows);
}

Result<std::vector<TrendPoint>> trendIn(FigureSource &source, const View &view, const QString &indicator)
{
    const auto found = view.loaded->index().indicator(indicator);
    if (!found)
        return failure(ErrorCode::UnknownIndicator, {indicator});
    const auto figures = figuresIn(source, view, indicator);
    if (!figures)
        return tl::unexpected<Error>(figures.error());
    const Period &period = view.plan().period;
    std::vector<TrendPoint> points;
    for (const QDate day : trendDays(period, view.asOf())) {
        const auto position = positionOf(*found->indicator, *figures, day);
        if (!position)
            return tl::unexpected<Error>(position.error());
        const Indicator current = inForce(*found->indicator, *position);
        points.push_back({day, position->actual, expectedAt(current, position->baseline, period, day)});
    }
    return points;
}

} // namespace

Result<std::vector<TrendPoint>> trendOf(Workspace &workspace, const View &view, const QString &indicator)
{
    FigureSource source(workspace, view);
    return trendIn(source, view, indicator);
}

Result<Trends> trendsOf(Workspace &workspace, const View &view, const QStringList &indicators)
{
    FigureSource source(workspace, view);
    Trends trends;
    for (const QString &indicator : indicators) {
        auto trend = trendIn(source, view, indicator);
        if (!trend)
            return tl::unexpected<Error>(trend.error());
        trends.emplace(indicator, std::move(*trend));
    }
    return trends;
}

} // namespace xushi::session
