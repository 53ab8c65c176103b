#include "report/sheet/sheet_figures.h"

#include "report/sheet/sheet_context.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"
#include "wording/target_words.h"

namespace xushi::report {

using namespace domain;
using wording::nothing;

namespace {

QString figure(const std::optional<Quantity> &quantity)
{
    return quantity ? quantity->toString() : nothing();
}

QString completionOf(const Assessment &assessment)
{
    if (!assessment.completion)
        return nothing();
    return wording::shortPercent(*assessment.completion)
           + (isCompletionMarked(assessment) ? QStringLiteral("*") : QString());
}

/// The actual; an old one with its day below it, so that it is not taken for this quarter's.
QString actualOf(const Assessment &assessment)
{
    const QString actual = figure(assessment.position.actual);
    if (!assessment.isStale || !assessment.position.lastAsOf)
        return actual;
    const QDate day = *assessment.position.lastAsOf;
    const bool isSameYear = day.year() == assessment.asOf.year();
    //: the day of an old figure, below it
    return actual + u'\n' + Sheet::tr("(%1)").arg(isSameYear ? wording::shortDay(day) : wording::longDay(day));
}

/// Behind the target of a year: of a flow what is due since the plan began, else the target of the whole plan.
QString yearsNote(const Assessment &assessment)
{
    const Quantity target = printedTarget(assessment);
    if (assessment.indicator.accumulation == Accumulation::Flow && assessment.year->to != target)
        //: below a year's own target: what is to be done in all by the end of that year
        return Sheet::tr("(%1 since the start)").arg(assessment.year->to.toString());
    //: below a year's target: the target of the whole plan
    return Sheet::tr("(%1 in all)").arg(assessment.indicator.terms.target.toString());
}

/// The target with its direction and wording: 不超过5, 力争820, 35以上.
QString targetOf(const Assessment &assessment)
{
    const Indicator &indicator = assessment.indicator;
    QString target = printedTarget(assessment).toString();
    for (const QString &word : wordsBehindTargets())
        if (indicator.wording.contains(word)) {
            //: a target and the word behind it
            target = Sheet::tr("%1 %2").arg(target, word);
            break;
        }
    if (indicator.comparison)
        target = wording::comparedTarget(indicator, [](Quantity quantity) { return quantity.toString(); });
    else if (indicator.direction == Direction::AtMost)
        target = isToFall(assessment) ? Sheet::tr("down to %1").arg(target) : Sheet::tr("at most %1").arg(target);
    if (indicator.commitment == Commitment::Strive)
        target = Sheet::tr("striving for %1").arg(target);
    return assessment.year ? target + u'\n' + yearsNote(assessment) : target;
}

} // namespace

QStringList wordsBehindTargets()
{
    //: words behind a target in a plan's own wording, with | between them
    return Sheet::tr("or more|and above").split(u'|');
}

QString withBracket(const QString &text, const QString &bracket)
{
    //: A name and, in brackets, its unit of measure or its role
    return bracket.isEmpty() ? text : Sheet::tr("%1 (%2)").arg(text, bracket);
}

Quantity printedTarget(const Assessment &assessment)
{
    return assessment.year ? assessment.year->target(assessment.indicator.accumulation)
                           : assessment.indicator.terms.target;
}

SheetFigures figuresOf(const Assessment &assessment, int number)
{
    const Indicator &indicator = assessment.indicator;
    return {QString::number(number),
            indicator.id,
            withBracket(indicator.name, indicator.unitOfMeasure),
            targetOf(assessment),
            actualOf(assessment),
            completionOf(assessment),
            figure(assessment.expectedShown),
            wording::statusWord(assessment),
            assessment.status,
            assessment.unit};
}

} // namespace xushi::report
