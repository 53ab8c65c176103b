#pragma once

#include "report/course/course_layout.h"
#include "report/marks/status_colours.h"

#include <QFont>

class QPainter;
class QPaintDevice;

namespace xushi::report {

struct CourseColours {
    QColor text;  ///< targets and the unit of measure
    QColor faint; ///< other labels, and lines of former terms
    QColor grid;
    QColor target;
    QColor schedule;
    QColor actual; ///< the status's
    QColor asOf;
};

/// The size of text in this font on the device.
TextSize textSizeIn(const QFont &font, const QPaintDevice *device);

/// Paints the chart of a course (指标走势): the actual in steps, the schedule dashed, target and as-of day as lines;
/// replaced terms are faint. `font` is the one that the course was laid out for.
void drawCourse(QPainter &painter, const CourseLayout &layout, const QFont &font, const CourseColours &colours);

} // namespace xushi::report
