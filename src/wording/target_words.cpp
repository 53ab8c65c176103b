#include "wording/target_words.h"

#include "domain/plan/target.h"
#include "wording/figure_words.h"

#include <QCoreApplication>

namespace xushi::wording {

using namespace domain;

namespace {

struct TargetWords {
    Q_DECLARE_TR_FUNCTIONS(TargetWords)
};

} // namespace

QString comparedTarget(const Indicator &indicator, const std::function<QString(Quantity)> &written)
{
    const QString target = written(indicator.terms.target);
    switch (comparisonOf(indicator)) {
    case Comparison::MoreThan:
        return TargetWords::tr("more than %1").arg(target);
    case Comparison::LessThan:
        return TargetWords::tr("less than %1").arg(target);
    case Comparison::About:
        //: a target that is to be met roughly
        return TargetWords::tr("%1 or so").arg(target);
    case Comparison::Range:
        //: from a figure up to another, which has the unit of measure
        return TargetWords::tr("%1 to %2").arg(indicator.terms.target.toString(), written(*upperBound(indicator)));
    case Comparison::Rank:
        //: a place in a ranking
        return TargetWords::tr("the first %1").arg(indicator.terms.target.toString());
    case Comparison::AtLeast:
    case Comparison::AtMost:
        break;
    }
    return target;
}

QString targetSigns(const Indicator &indicator)
{
    const QString target = indicator.terms.target.toString();
    switch (comparisonOf(indicator)) {
    case Comparison::AtLeast:
        break;
    case Comparison::AtMost:
    case Comparison::Rank:
        return QStringLiteral("≤ ") + target;
    case Comparison::MoreThan:
        return QStringLiteral("> ") + target;
    case Comparison::LessThan:
        return QStringLiteral("< ") + target;
    case Comparison::About:
        return target + QStringLiteral(" ± ") + indicator.band.value_or(Quantity()).toString();
    case Comparison::Range:
        return target + u'–' + upperBound(indicator)->toString();
    }
    return target;
}

QString dueDay(QDate due, const Period &period)
{
    return period.first().year() == period.last().year() ? shortDay(due) : longDay(due);
}

QString dueWords(const Task &task, const Period &period)
{
    if (!task.dueWording.isEmpty())
        return task.dueWording;
    return task.due ? dueDay(*task.due, period) : QString();
}

QString dueWords(const Task &task, const Indicator &indicator, const Period &period)
{
    if (!indicator.dueWording.isEmpty())
        return indicator.dueWording;
    if (!indicator.terms.due || indicator.terms.due == task.due)
        return dueWords(task, period);
    return dueDay(*indicator.terms.due, period);
}

} // namespace xushi::wording
