#include "wording/plan_change_words.h"

#include "domain/plan/target.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"

#include <QCoreApplication>

namespace xushi::wording {

using namespace domain;

namespace {

class PlanChanges {
    Q_DECLARE_TR_FUNCTIONS(PlanChanges)

public:
    static QString nameOf(IndicatorTrait trait);
    static QString valueOf(const PlannedIndicator &planned, IndicatorTrait trait);
    static QString warning(const PlanWarning &warning);
    static QString gone() { return tr("is gone"); }
    //: a trait of an indicator, what it was and what it becomes: "unit of measure: 项 → 个"
    static QString changed() { return tr("%1: %2 → %3"); }
    //: between the changes of an indicator
    static QString between() { return tr("; "); }

private:
    static QString schedule(const Indicator &indicator);
    static QString comparison(const Indicator &indicator);
    static QString units(const PlannedIndicator &planned);
    //: between items of a list: "甲局, 乙局"
    static QString comma() { return tr(", "); }
};

QString PlanChanges::nameOf(IndicatorTrait trait)
{
    switch (trait) {
    case IndicatorTrait::Name:
        return tr("name");
    case IndicatorTrait::UnitOfMeasure:
        return tr("unit of measure");
    case IndicatorTrait::Accumulation:
        return tr("accumulation");
    case IndicatorTrait::Comparison:
        return tr("comparison");
    case IndicatorTrait::Schedule:
        return tr("schedule");
    case IndicatorTrait::Due:
        return tr("due day");
    case IndicatorTrait::Units:
        return tr("responsible units");
    }
    return {};
}

QString PlanChanges::valueOf(const PlannedIndicator &planned, IndicatorTrait trait)
{
    const Indicator &indicator = planned.indicator;
    switch (trait) {
    case IndicatorTrait::Name:
        return indicator.name;
    case IndicatorTrait::UnitOfMeasure:
        return indicator.unitOfMeasure.isEmpty() ? nothing() : indicator.unitOfMeasure;
    case IndicatorTrait::Accumulation:
        return word(indicator.accumulation);
    case IndicatorTrait::Comparison:
        return comparison(indicator);
    case IndicatorTrait::Schedule:
        return schedule(indicator);
    case IndicatorTrait::Due:
        return indicator.terms.due ? longDay(*indicator.terms.due) : nothing();
    case IndicatorTrait::Units:
        return units(planned);
    }
    return {};
}

QString PlanChanges::schedule(const Indicator &indicator)
{
    QStringList nodes;
    for (const Node &node : indicator.terms.nodes)
        nodes += tr("%1: %2", "a day, and the value due by it")
                     .arg(longDay(node.by), withUnit(node.value, indicator.unitOfMeasure));
    const QString kind = word(indicator.terms.schedule);
    return nodes.isEmpty() ? kind : tr("%1 (%2)").arg(kind, nodes.join(comma()));
}

QString PlanChanges::comparison(const Indicator &indicator)
{
    const QString what = word(comparisonOf(indicator));
    if (indicator.band)
        return tr("%1 (%2)").arg(what, withUnit(*indicator.band, indicator.unitOfMeasure));
    if (indicator.targetTo)
        return tr("%1 (%2)").arg(what, withUnit(*indicator.targetTo, indicator.unitOfMeasure));
    return what;
}

QString PlanChanges::units(const PlannedIndicator &planned)
{
    QStringList names;
    for (const NamedPart &part : planned.units)
        names += planned.indicator.shareOf(part.unit) ? tr("%1 (%2, a share)").arg(part.name, word(part.role))
                                                      : tr("%1 (%2)").arg(part.name, word(part.role));
    return names.isEmpty() ? nothing() : names.join(comma());
}

QString PlanChanges::warning(const PlanWarning &warning)
{
    switch (warning.code) {
    case PlanWarningCode::TargetBelowBaseline:
        return tr("%1 %2: at least %3 is to be reached, which is below the baseline %4. Is it meant to fall?");
    case PlanWarningCode::TargetAboveBaseline:
        return tr("%1 %2: at most %3 is allowed, which is above the baseline %4. Is it meant to rise?");
    case PlanWarningCode::NodeFalls:
        return tr("%1 %2: the dated value of %3, %4, is below the one before it, %5.");
    case PlanWarningCode::NodeRises:
        return tr("%1 %2: the dated value of %3, %4, is above the one before it, %5, although it is meant to fall.");
    case PlanWarningCode::NodePastTarget:
        return tr("%1 %2: the dated value of %3, %4, goes beyond the target %5.");
    case PlanWarningCode::SharesDoNotAddUp:
        return tr("%1 %2: the shares come to %3, not to the target %4.");
    case PlanWarningCode::YearsDoNotAddUp:
        return tr("%1 %2: the years come to %3, not to the target %4.");
    case PlanWarningCode::GroupNotSplit:
        return tr(
            "%1 %2: %3 members of %4 answer for it together. Split it by “shares” where each has its own target.");
    case PlanWarningCode::AvailableBeforeDue:
        return tr("%1 %2: the figure is published on %3, before the due day %4.");
    case PlanWarningCode::QuoteElsewhere:
        return tr("%1 %2: the document has “%3” at the place of its sentence.");
    }
    return {};
}

} // namespace

QString word(IndicatorTrait trait)
{
    return PlanChanges::nameOf(trait);
}

QString gone()
{
    return PlanChanges::gone();
}

QString valueOf(const PlannedIndicator &planned, IndicatorTrait trait)
{
    return PlanChanges::valueOf(planned, trait);
}

QString words(const IndicatorChange &change)
{
    if (!change.after)
        return gone();
    QStringList parts;
    for (const IndicatorTrait trait : change.traits)
        parts += PlanChanges::changed().arg(word(trait), valueOf(change.before, trait), valueOf(*change.after, trait));
    return parts.join(PlanChanges::between());
}

QString sentence(const PlanWarning &warning)
{
    const QStringList &args = warning.args;
    const QString text = PlanChanges::warning(warning);
    if (args.size() < 3)
        return text.arg(warning.indicator, warning.name, args.value(0), args.value(1));
    return text.arg(warning.indicator, warning.name, args.value(0), args.value(1), args.value(2));
}

} // namespace xushi::wording
