#include "session/view/quarter_view.h"

namespace xushi::session {

using namespace domain;

namespace {

Result<QuarterView> readQuarter(Workspace &workspace, const QString &plan, const Quarter &quarter, qint64 knownAt)
{
    const auto loaded = workspace.plan(plan, knownAt);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    const Period &period = (*loaded)->plan.period;
    if (quarter.lastDay() < period.first() || quarter.firstDay() > period.last())
        return failure(ErrorCode::AsOfOutsidePeriod,
                       {quarter.toString(), period.first().toString(Qt::ISODate), period.last().toString(Qt::ISODate)});
    auto view = look(workspace, {(*loaded)->plan.id, period.clamp(quarter.lastDay()), knownAt});
    if (!view)
        return tl::unexpected<Error>(view.error());
    std::optional<PlanAssessment> previous;
    if (const QDate before = quarter.firstDay().addDays(-1); before >= period.first()) {
        auto then = judgedAt(workspace, *view, before);
        if (!then)
            return tl::unexpected<Error>(then.error());
        previous = std::move(*then);
    }
    auto digest = journalDigest(workspace, knownAt);
    if (!digest)
        return tl::unexpected<Error>(digest.error());
    return QuarterView{quarter, std::move(*view), std::move(previous), std::move(*digest)};
}

} // namespace

/// Reads in one snapshot: the digest on a sheet must stand for exactly the rows behind its figures.
Result<QuarterView> lookAtQuarter(Workspace &workspace, const QString &plan, const Quarter &quarter, qint64 knownAt)
{
    return workspace.inOneSnapshot([&] { return readQuarter(workspace, plan, quarter, knownAt); });
}

} // namespace xushi::session
