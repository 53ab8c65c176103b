#pragma once

#include "domain/course.h"
#include "report/course/axis_scale.h"
#include "report/course/chart_labels.h"

namespace xushi::report {

/// The positions of the schedule line and the target of one set of terms.
struct CourseWay {
    ChartLine line;  ///< the schedule; fewer than two points without one
    double left = 0; ///< where the terms come into force and the target's line begins
    double targetY = 0;
    bool isFormer = false; ///< replaced by a retarget since
    bool isLevel = false;  ///< the schedule is the target itself: one line stands for both
};

/// The positions of everything on a course's chart, in the units of the given text size; docs/semantics.md, The window.
/// Days are placed by elapsed months, so that months are equally wide and a linear schedule is straight. A day is
/// placed at its end.
struct CourseLayout {
    domain::Period period;
    QRectF plot;
    AxisScale scale;
    std::vector<double> gridLines;  ///< y of each tick of the scale
    std::vector<double> monthTicks; ///< x of the ends of months inside the period
    std::vector<CourseWay> ways;    ///< oldest first; the last one is in force
    std::vector<ChartLine> actual;  ///< steps, with gaps where there was no figure
    std::optional<QPointF> now;     ///< the actual at the as-of day
    std::optional<double> baselineY;
    std::optional<double> asOfX;   ///< absent outside the period
    std::vector<double> retargetX; ///< the days on which new terms come into force
    std::vector<ChartLabel> labels;

    [[nodiscard]] double xOf(QDate day) const;
    [[nodiscard]] double yOf(domain::Quantity value) const;

    /// The day of the period that ends nearest to `x`.
    [[nodiscard]] QDate dayAt(double x) const;
};

/// Lays a course out in `size`. Labels neither cover each other nor leave the frame. A label without a free place is
/// left out, that of the as-of day last. The words are in the user's language.
CourseLayout layOutCourse(const domain::Course &course, QSizeF size, const TextSize &text);

} // namespace xushi::report
