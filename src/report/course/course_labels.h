#pragma once

#include "report/course/course_layout.h"

namespace xushi::report {

/// The space between neighbouring items on a chart.
inline constexpr double chartGap = 6;

/// Adds the labels to a layout that has its axes and lines already: the as-of day, targets, baseline, days of change
/// and schedule.
void placeCourseLabels(const domain::Course &course, QSizeF size, const TextSize &text, CourseLayout &layout);

} // namespace xushi::report
