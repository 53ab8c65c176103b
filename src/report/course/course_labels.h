#pragma once

#include "report/course/course_layout.h"

namespace xushi::report {

/// Space between what stands beside one another on a chart.
inline constexpr double chartGap = 6;

/// Adds to a layout whose axes and lines stand the labels that explain them: the as-of day, targets, baseline,
/// days of change and schedule.
void placeCourseLabels(const domain::Course &course, QSizeF size, const TextSize &text, CourseLayout &layout);

} // namespace xushi::report
