#include "report/course/course_words.h"

#include "wording/figure_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace xushi::report::course_words {

using namespace domain;

namespace {

struct Chart {
    Q_DECLARE_TR_FUNCTIONS(CourseChart)
};

QString figures(const CourseValue &value)
{
    if (value.actual && value.expectedShown)
        return Chart::tr("actual %1 / expected %2").arg(value.actual->toString(), value.expectedShown->toString());
    if (value.actual)
        return Chart::tr("actual %1").arg(value.actual->toString());
    if (value.expectedShown)
        return Chart::tr("expected %1").arg(value.expectedShown->toString());
    return {};
}

} // namespace

QString target(const Terms &terms)
{
    return Chart::tr("Target %1").arg(terms.target.toString());
}

QString formerTarget(const Terms &terms)
{
    return Chart::tr("Formerly %1").arg(terms.target.toString());
}

QString schedule(Schedule schedule)
{
    return schedule == Schedule::Nodes ? Chart::tr("Set dates") : Chart::tr("Schedule");
}

QString baseline(Quantity baseline)
{
    return Chart::tr("Baseline %1").arg(baseline.toString());
}

QString retarget(QDate from)
{
    return Chart::tr("from %1").arg(wording::shortDay(from));
}

QString nothing()
{
    return Chart::tr("Nothing reported yet");
}

QString month(QDate month, bool withYear)
{
    //: The name of a month below an axis, as a QDate format
    return QLocale::c().toString(month, withYear ? QStringLiteral("yyyy-M") : Chart::tr("MMM"));
}

QStringList asOf(const Course &course)
{
    const QString day = wording::shortDay(course.asOf);
    const QString said = figures(course.at(course.asOf));
    if (said.isEmpty())
        return {Chart::tr("As of %1").arg(day), day};
    return {Chart::tr("As of %1: %2").arg(day, said), said, day};
}

} // namespace xushi::report::course_words
