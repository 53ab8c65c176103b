#pragma once

#include "report/marks/status_colours.h"

class QPainter;
class QRectF;

namespace xushi::report {

/// An indicator's way from its baseline to its target, as places on a bar: 0 its left end, 1 its right end.
/// Progress towards the target grows to the right in either direction. Places are worked out from exact
/// quantities; the doubles only place pixels. See docs/semantics.md, The window.
struct BulletBar {
    domain::Status status = domain::Status::NoData;
    double target = 1;              ///< the same on every bar, so that the marks are aligned
    std::optional<double> actual;   ///< where the bar ends; absent without an actual
    std::optional<double> expected; ///< where it should end by now (序时); absent without an expected value
    bool beyond = false;            ///< actual lies further right than the bar can show
    bool below = false;             ///< actual lies on the wrong side of the baseline

    friend bool operator==(const BulletBar &, const BulletBar &) = default;
};

/// Where the target mark stands: what lies between it and 1 shows up to 106 % of the way.
inline constexpr double targetPlace = 0.94;

/// From the baseline where there is one that does not already meet the target; else as a part of the target
/// (at_least: from 0; at_most: target ÷ value). Where neither is a proportion, all or nothing by whether it meets.
BulletBar bulletBarOf(const domain::Assessment &assessment);

struct BulletBarColours {
    QColor track;    ///< from the baseline to the target
    QColor actual;   ///< the actual
    QColor expected; ///< the tick at the expected value
    QColor target;   ///< the mark at the target
};

/// The status's colour for the actual, greys for the rest.
BulletBarColours bulletBarColours(domain::Status status, Palette palette);

/// Looks right from 16 to 32 units of height.
void drawBulletBar(QPainter &painter, const QRectF &rect, const BulletBar &bar, const BulletBarColours &colours);

} // namespace xushi::report
