#pragma once

#include "domain/assessment.h"
#include "report/course/course_layout.h"

#include "support/journal_maker.h"
#include "support/plan_maker.h"

/// Sample courses for the tests of the charts.
namespace xushi::report {

/// Counts one width for each character and two for Chinese ones, so that layouts are the same on every machine.
TextSize evenText();

domain::Course courseFrom(const domain::Indicator &indicator, const support::JournalMaker &journal,
                          const char *asOf = "2024-09-30");

/// Every kind of course that a chart must handle, by the name of its picture.
struct NamedCourse {
    const char *name;
    domain::Course course;
    domain::Status status;
};
std::vector<NamedCourse> manyCourses();

} // namespace xushi::report
