#pragma once

#include "domain/course.h"

/// The words on the chart of a course, in the user's language.
namespace xushi::report::course_words {

QString target(const domain::Terms &terms);       ///< "Target 35"
QString formerTarget(const domain::Terms &terms); ///< "Formerly 30"
QString schedule(domain::Schedule schedule);      ///< "Schedule"
QString baseline(domain::Quantity baseline);      ///< "Baseline 140"
QString retarget(QDate from);                     ///< "from 1 Aug", at the day of a change
QString nothing();                                ///< "Nothing reported yet"
QString month(QDate month, bool withYear);        ///< "Jan"

/// "As of 30 Sep: actual 20 / expected 26.25", followed by shorter versions, the shortest last.
QStringList asOf(const domain::Course &course);

} // namespace xushi::report::course_words
