#pragma once

#include "domain/position.h"
#include "domain/share.h"

namespace xushi::domain {

/// How an indicator is doing (状态), in the order in which counts are shown; docs/semantics.md, Status.
enum class Status { Met, OnTrack, Lagging, Behind, Missed, NoData, NeedsBaseline, YearEnd };
inline constexpr int statusCount = 8;

/// What completion was measured against.
enum class CompletionBasis { FromBaseline, OfTarget };

/// The whole judgement of one indicator at the end of a day: every figure that is shown, printed or exported about it.
struct Assessment {
    Indicator indicator; ///< with the terms in force
    QString task;
    QDate asOf;
    Position position;
    std::optional<Quantity> expected; ///< 应达
    std::optional<Share> completion;  ///< 完成率, never clamped
    std::optional<CompletionBasis> completionBasis;
    std::optional<Share> lag; ///< how far short of expected; below 0 when ahead
    Status status = Status::NoData;
};

/// Judges a position by the rules of docs/semantics.md, Status, first rule first.
Assessment assess(const Indicator &indicator, const QString &task, const Position &position, const Period &period,
                  Quantity tolerance, QDate asOf);

/// Whether `value` meets `target` in the direction.
bool meets(Quantity value, Quantity target, Direction direction);

} // namespace xushi::domain
