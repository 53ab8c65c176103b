#include "wording/why_terms.h"

#include "domain/plan/target.h"
#include "domain/values/decimal_text.h"
#include "wording/figure_words.h"
#include "wording/target_words.h"

#include <QCoreApplication>

#include <QStringList>

#include <algorithm>

namespace xushi::wording {

using namespace domain;

namespace {

struct WhyWords {
    Q_DECLARE_TR_FUNCTIONS(Why)
};

/// Whether the period is longer than a year.
bool isOfYears(const Period &period)
{
    return period.last() >= period.first().addYears(1);
}

WhyTerms termsOfYear()
{
    return {WhyWords::tr("the year's target (%1)"),
            WhyWords::tr("the year's target of %1"),
            WhyWords::tr("the year's cap (%1)"),
            WhyWords::tr("the year's cap of %1"),
            WhyWords::tr("the increase that the year asks for (%1)"),
            WhyWords::tr("the year"),
            WhyWords::tr("subject to the figure of the whole year"),
            WhyWords::tr("at the end of last year"),
            WhyWords::tr("the baseline at the end of last year"),
            WhyWords::tr("subject to the figure at the year's end"),
            WhyWords::tr("before the year's end"),
            WhyWords::tr("which completes the year's task"),
            WhyWords::tr("which completes the year's task early"),
            WhyWords::tr("so the year's task is not done")};
}

WhyTerms termsOfYears()
{
    return {WhyWords::tr("the plan's target (%1)"),
            WhyWords::tr("the plan's target of %1"),
            WhyWords::tr("the plan's cap (%1)"),
            WhyWords::tr("the plan's cap of %1"),
            WhyWords::tr("the increase that the plan asks for (%1)"),
            WhyWords::tr("the plan's period"),
            WhyWords::tr("subject to the figure of the whole period"),
            WhyWords::tr("at the period's start"),
            WhyWords::tr("the baseline at the period's start"),
            WhyWords::tr("subject to the figure at the period's end"),
            WhyWords::tr("before the period's end"),
            WhyWords::tr("which completes the plan's task"),
            WhyWords::tr("which completes the plan's task early"),
            WhyWords::tr("so the plan's task is not done")};
}

} // namespace

WhyTerms whyTerms(const Period &period, const Period &term)
{
    WhyTerms terms = isOfYears(period) ? termsOfYears() : termsOfYear();
    if (term.last() >= period.last())
        return terms;
    const QString day = dueDay(term.last(), period);
    terms.endCounts = WhyWords::tr("subject to the figure of %1").arg(day);
    terms.beforeEnd = WhyWords::tr("by %1", "a due day").arg(day);
    terms.done = WhyWords::tr("which completes the task");
    terms.doneEarly = WhyWords::tr("which completes the task early");
    terms.notDone = WhyWords::tr("so the task was not done by %1").arg(day);
    return terms;
}

QString whyComma()
{
    return WhyWords::tr(", ");
}

QString targetWithWording(const Indicator &indicator)
{
    //: words before a target in a plan's own wording, with | between them
    const QStringList bounds = WhyWords::tr("at least|no less than|at most|no more than").split(u'|');
    const auto bound =
        std::find_if(bounds.begin(), bounds.end(), [&](const QString &one) { return indicator.wording.contains(one); });
    const auto written = [&](Quantity quantity) { return withUnit(quantity, indicator.unitOfMeasure); };
    if (indicator.comparison)
        return comparedTarget(indicator, written);
    const QString figure = written(indicator.terms.target);
    //: a word before a target, and the target
    return bound == bounds.end() ? figure : WhyWords::tr("%1 %2").arg(*bound, figure);
}

bool isGrowth(const Indicator &indicator)
{
    //: words for growth in the name or wording of an indicator, with | between them
    const QStringList words = WhyWords::tr("growth|increase").split(u'|');
    const bool isNamedSo = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return indicator.name.contains(word) || indicator.wording.contains(word);
    });
    return indicator.accumulation == Accumulation::Ratio && isNamedSo;
}

std::optional<Quantity> yearNode(const Indicator &indicator, const Period &period, QDate asOf)
{
    const QDate yearEnd(asOf.year(), 12, 31);
    const auto &nodes = indicator.terms.nodes;
    if (indicator.terms.schedule != Schedule::Nodes || !isOfYears(period) || yearEnd >= period.last())
        return std::nullopt;
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const Node &node) { return node.by == yearEnd; });
    return found == nodes.end() ? std::nullopt : std::optional(found->value);
}

std::optional<Share> scheduleShare(const Assessment &assessment, const Period &period)
{
    const Indicator &indicator = assessment.indicator;
    if (indicator.terms.schedule == Schedule::Linear) {
        const Fraction gone = scheduleFraction(termOf(indicator.terms, period), assessment.expectedOn);
        return Share::of(gone.numerator, gone.denominator);
    }
    const Wide baseline = assessment.position.baseline.value_or(Quantity()).millionths();
    if (!assessment.expected)
        return std::nullopt;
    return Share::of(assessment.expected->millionths() - baseline, goalOf(indicator).millionths() - baseline);
}

QString monthsText(const Fraction &months)
{
    return decimalText(dividedRounded(months.numerator * 10, months.denominator), 1, Zeros::Dropped);
}

} // namespace xushi::wording
