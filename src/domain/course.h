#pragma once

#include "domain/position.h"

namespace xushi::domain {

/// The actual from the end of a day on, until the next step. Absent where the actual is not known any more.
struct CourseStep {
    QDate day;
    std::optional<Quantity> actual;

    friend bool operator==(const CourseStep &, const CourseStep &) = default;
};

/// A corner of the schedule's line: what ought to be reached by the end of a day.
struct CoursePoint {
    QDate day;
    Quantity expected;

    friend bool operator==(const CoursePoint &, const CoursePoint &) = default;
};

/// Terms that are or were in force (目标与序时), with the line that they ask for over the whole period.
struct CourseTerms {
    Terms terms;
    QDate from;                    ///< first day on which they hold; the period's first for the plan's own
    QString reason;                ///< of the retarget; empty for the plan's own
    std::vector<CoursePoint> line; ///< straight between the corners by months gone; see scheduleLine()

    friend bool operator==(const CourseTerms &, const CourseTerms &) = default;
};

/// The values of a course at the end of a day.
struct CourseValue {
    std::optional<Quantity> actual;        ///< absent after the as-of day
    std::optional<Quantity> expected;      ///< by the terms in force on that day
    std::optional<Quantity> expectedShown; ///< see shownExpected()

    friend bool operator==(const CourseValue &, const CourseValue &) = default;
};

/// The course of an indicator over the plan period (全年走势), as seen at the end of the as-of day: the exact figures
/// of the chart; docs/semantics.md, Actual.
struct Course {
    Period period;
    QDate asOf;
    Indicator indicator; ///< as the plan has it
    std::optional<Quantity> baseline;
    std::vector<CourseStep> steps;   ///< rising by day, up to the as-of day; each unlike the one before
    std::vector<CourseTerms> terms;  ///< rising by day, the plan's own first; never empty
    std::vector<Course> shares = {}; ///< of a split indicator, in the order of its shares

    [[nodiscard]] const CourseTerms &termsAt(QDate day) const;
    [[nodiscard]] const CourseTerms &termsNow() const { return terms.back(); }

    /// The same figures as positionOf() and expectedAt() give for that day. `day` lies in the period or is the day
    /// before.
    [[nodiscard]] CourseValue at(QDate day) const;
};

/// The corners of an indicator's schedule from the day before the period to its last day. Empty without a
/// baseline for a linear level or ratio; a single point for year_end; from the first node on where there is no
/// baseline.
std::vector<CoursePoint> scheduleLine(const Indicator &indicator, const std::optional<Quantity> &baseline,
                                      const Period &period);

/// The course from the rows about `indicator` (and the voids of them), in any order. Rows about other subjects are
/// ignored. Error: SumOutOfRange.
Result<Course> courseOf(const Indicator &indicator, std::span<const JournalRow> rows, const Period &period, QDate asOf);

} // namespace xushi::domain
