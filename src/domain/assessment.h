#pragma once

#include "domain/plan/target.h"
#include "domain/position.h"
#include "domain/schedule.h"
#include "domain/values/share.h"

namespace xushi::domain {

/// How an indicator is doing (状态), in the order in which counts are shown; docs/semantics.md, Status.
enum class Status { Met, OnTrack, Lagging, Behind, Missed, NoData, NeedsBaseline, YearEnd };
inline constexpr int statusCount = 8;

/// What completion is measured against; docs/semantics.md, Completion.
enum class CompletionBasis {
    FromBaseline,
    OfTarget,
    OfCap, ///< of a flow that must not exceed its target (控制数)
};

/// The whole judgement of one indicator at the end of a day: every figure that is shown, printed or exported about it.
struct Assessment {
    Indicator indicator; ///< with the terms in force
    QString task;
    QDate asOf;
    Position position;
    std::optional<Quantity> expected;      ///< 应达
    std::optional<Quantity> expectedShown; ///< the same as words and paper show it, rounded in the unit's favour
    std::optional<Share> completion;       ///< 完成率, never clamped
    std::optional<CompletionBasis> completionBasis;
    std::optional<Share> lag; ///< how far short of expected; below 0 when ahead
    Status status = Status::NoData;
    bool isBegun = true;                 ///< the plan's period has begun by the day; before it nothing is judged
    bool isStale = false;                ///< its figure is from before the last quarter that has ended
    bool isDue = true;                   ///< a figure is to be reported in the day's quarter
    bool isLate = false;                 ///< met, but only after the due day (逾期完成)
    QDate expectedOn = {};               ///< the day that `expected` is of: an earlier one where the source comes late
    std::optional<YearsPart> year = {};  ///< of yearly targets: the part of the day's year
    QString unit = {};                   ///< id of the unit whose share this is; empty for a whole indicator
    QString unitName = {};               ///< its name, where the plan is known; see assessIn()
    std::vector<Assessment> shares = {}; ///< of a split indicator, in the order of its shares

    /// The judgement that is the unit's: of its share where it has one.
    [[nodiscard]] const Assessment &of(QStringView unit) const;
};

/// Judges a position by the rules of docs/semantics.md, Status, first rule first. `seenOn` is the day on which it is
/// looked at, which decides whether a figure that is published later can be known; asOf where it is not given.
Assessment assess(const Indicator &indicator, const QString &task, const Position &position, const Period &period,
                  Quantity tolerance, QDate asOf, QDate seenOn = {});

/// Whether the indicator is behind or missed.
bool isTrailing(Status status);

/// Whether what must not exceed its target is to come down to it, rather than to stay below it: not a cap, nor what is
/// the same all year, nor what began below the target.
bool isToFall(const Assessment &assessment);

/// Whether completion is measured against the target for want of a baseline that differs from it. It is marked with an
/// asterisk where it is shown.
bool isCompletionMarked(const Assessment &assessment);

} // namespace xushi::domain
