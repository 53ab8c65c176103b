#include "wording/why_terms.h"

#include "domain/decimal_text.h"
#include "wording/figure_words.h"

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

WhyTerms whyTerms(const Period &period)
{
    return isOfYears(period) ? termsOfYears() : termsOfYear();
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
    const QString figure = withUnit(indicator.terms.target, indicator.unitOfMeasure);
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
        const Fraction gone = scheduleFraction(period, assessment.asOf);
        return Share::of(gone.numerator, gone.denominator);
    }
    const Wide baseline = assessment.position.baseline.value_or(Quantity()).millionths();
    if (!assessment.expected)
        return std::nullopt;
    return Share::of(assessment.expected->millionths() - baseline, indicator.terms.target.millionths() - baseline);
}

QString monthsText(const Fraction &months)
{
    return decimalText(dividedRounded(months.numerator * 10, months.denominator), 1, Zeros::Dropped);
}

} // namespace xushi::wording
