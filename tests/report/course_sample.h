#pragma once

#include "domain/assessment.h"
#include "report/course/course_layout.h"

#include "support/journal_maker.h"
#include "support/plan_maker.h"

/// Courses as the charts' tests tell them.
namespace xushi::report {

/// Each character counts one width, Chinese ones two: layouts come out the same on every machine.
TextSize evenText();

domain::Course courseFrom(const domain::Indicator &indicator, const support::JournalMaker &journal,
                          const char *asOf = "2024-09-30");

/// Every kind of course that a chart has to cope with, by a name for its picture.
struct NamedCourse {
    const char *name;
    domain::Course course;
    domain::Status status;
};
std::vector<NamedCourse> manyCourses();

} // namespace xushi::report
