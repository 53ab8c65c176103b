#pragma once

#include "domain/plan_assessment.h"
#include "domain/task_progress.h"
#include "session/workspace/workspace.h"

namespace xushi::session {

/// Where the plan is seen from: everything shown is a function of this and the database; see docs/semantics.md,
/// Known-at and plan versions.
struct Viewpoint {
    QString plan = {};         ///< empty: the default plan
    std::optional<QDate> asOf; ///< absent: today, or the period's last day once it is over
    qint64 knownAt = knownNow; ///< ms since 1970; rows received later are not visible
};

/// The plan with its assessment.
struct View {
    PlanHandle loaded;
    domain::PlanAssessment assessment;
    std::shared_ptr<const std::vector<domain::TaskProgress>> progress; ///< of each task, in the plan's order
    qint64 knownAt = knownNow;

    [[nodiscard]] const domain::Plan &plan() const { return loaded->plan; }
    [[nodiscard]] QDate asOf() const { return assessment.asOf; }
};

/// Errors: UnknownPlan, NoPlan, SumOutOfRange and those of the database.
domain::Result<View> look(Workspace &workspace, const Viewpoint &viewpoint);

/// Only the judgement, without what units reported about tasks: for comparison with an earlier quarter.
domain::Result<domain::PlanAssessment> judgedAt(Workspace &workspace, const View &view, QDate asOf);

/// The digest of the journal as known in the view.
domain::Result<QString> journalDigest(Workspace &workspace, qint64 knownAt);

/// A value of an indicator at the end of a day.
struct TrendPoint {
    QDate day;
    std::optional<domain::Quantity> actual;
    std::optional<domain::Quantity> expected;
};

/// The values of an indicator at the ends of the period's months up to the view's day, and on that day.
domain::Result<std::vector<TrendPoint>> trendOf(Workspace &workspace, const View &view, const QString &indicator);

/// The courses of several indicators, by id.
using Trends = std::map<QString, std::vector<TrendPoint>>;
domain::Result<Trends> trendsOf(Workspace &workspace, const View &view, const QStringList &indicators);

} // namespace xushi::session
