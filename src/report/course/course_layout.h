#pragma once

#include "domain/course.h"
#include "report/course/axis_scale.h"
#include "report/course/chart_labels.h"

namespace xushi::report {

/// The line and the target of some terms, placed.
struct CourseWay {
    ChartLine line;  ///< of the schedule; fewer than two points where there is none
    double left = 0; ///< where the terms begin to hold, and their target's line with them
    double targetY = 0;
    bool isFormer = false; ///< replaced by a retarget since
    bool isLevel = false;  ///< the schedule is the target itself: one line stands for both
};

/// Where everything of a course's chart stands, in the units of the text size given; see
/// docs/semantics.md, The window. Days are placed by months gone, so that months are equally wide and a linear schedule
/// is straight; a day stands for its end.
struct CourseLayout {
    domain::Period period;
    QRectF plot;
    AxisScale scale;
    std::vector<double> gridLines;  ///< y of each tick of the scale
    std::vector<double> monthTicks; ///< x of the ends of months inside the period
    std::vector<CourseWay> ways;    ///< oldest first; the last one is in force
    std::vector<ChartLine> actual;  ///< steps, with gaps where nothing was known
    std::optional<QPointF> now;     ///< the actual at the as-of day
    std::optional<double> baselineY;
    std::optional<double> asOfX;   ///< absent outside the period
    std::vector<double> retargetX; ///< the days from which new terms hold
    std::vector<ChartLabel> labels;

    [[nodiscard]] double xOf(QDate day) const;
    [[nodiscard]] double yOf(domain::Quantity value) const;

    /// The day of the period that ends nearest to `x`.
    [[nodiscard]] QDate dayAt(double x) const;
};

/// Lays a course out in `size`. Labels cover neither one another nor leave the frame; those for which there is no
/// place are left out, the as-of day's last. The words are in the user's language.
CourseLayout layOutCourse(const domain::Course &course, QSizeF size, const TextSize &text);

} // namespace xushi::report
