#include "wording/fault_words.h"

#include "wording/error_words.h"

#include <QCoreApplication>

namespace xushi::wording {

using namespace domain;

namespace {

class Faults {
    Q_DECLARE_TR_FUNCTIONS(Faults)

public:
    static QString ofForm(const PlanFault &fault);
    static QString ofContent(const PlanFault &fault);
    static QString ofTarget(const PlanFault &fault);
    static QString ofUnits(const PlanFault &fault);
    static QString place(const PlanFault &fault);
    static QString joined(const QString &place, const QString &what) { return tr("%1: %2").arg(place, what); }

private:
    static QString syntax(const QString &expected, const QString &found);
    static QString arg(const PlanFault &fault, qsizetype index) { return fault.args.value(index); }
};

QString Faults::ofForm(const PlanFault &fault)
{
    switch (fault.code) {
    case PlanFaultCode::Syntax:
        return syntax(causeWord(arg(fault, 0)), arg(fault, 1));
    case PlanFaultCode::NotUtf8:
        return tr("the text is not UTF-8; save the file in UTF-8");
    case PlanFaultCode::TooDeep:
        return tr("nested deeper than %1 levels").arg(arg(fault, 0));
    case PlanFaultCode::DuplicateKey:
        return tr("the key “%1” stands here a second time").arg(arg(fault, 0));
    case PlanFaultCode::UnknownKey:
        return tr("the key “%1” is not known; accepted: %2").arg(arg(fault, 0), listWords(arg(fault, 1)));
    case PlanFaultCode::MissingKey:
        return tr("the key “%1” is missing").arg(arg(fault, 0));
    case PlanFaultCode::WrongType:
        return tr("%1 is wanted here, not %2").arg(causeWord(arg(fault, 0)), causeWord(arg(fault, 1)));
    case PlanFaultCode::ControlCharacter:
        return tr("the text holds the control character %1, which cannot be kept").arg(arg(fault, 0));
    case PlanFaultCode::EmptyText:
        return tr("this text must not be empty");
    case PlanFaultCode::UnknownFormat:
        return tr("“%1” is not the format of a plan; accepted: %2").arg(arg(fault, 0), listWords(arg(fault, 1)));
    case PlanFaultCode::NotADate:
        return tr("“%1” is not a day; write it like 2024-09-30").arg(arg(fault, 0));
    case PlanFaultCode::NotADecimal:
        return tr("“%1” is not a decimal number; write it like 35 or 0.1891").arg(arg(fault, 0));
    case PlanFaultCode::TooManyPlaces:
        return tr("“%1” has more than 6 decimal places").arg(arg(fault, 0));
    case PlanFaultCode::OutOfRange:
        return tr("“%1” is out of range; at most 9200000000000 either side of 0 is accepted").arg(arg(fault, 0));
    case PlanFaultCode::UnknownToken:
        return tr("“%1” is not known here; accepted: %2").arg(arg(fault, 0), listWords(arg(fault, 1)));
    default:
        return {};
    }
}

QString Faults::syntax(const QString &expected, const QString &found)
{
    if (found.isEmpty())
        return tr("this is not JSON: the file ends where %1 is expected").arg(expected);
    return tr("this is not JSON: “%1” stands where %2 is expected").arg(found, expected);
}

QString Faults::ofContent(const PlanFault &fault)
{
    switch (fault.code) {
    case PlanFaultCode::PeriodReversed:
        return tr("the period ends (%2) before it begins (%1)").arg(arg(fault, 0), arg(fault, 1));
    case PlanFaultCode::PeriodTooLong:
        return tr("the period from %1 to %2 is longer than %3 years").arg(arg(fault, 0), arg(fault, 1), arg(fault, 2));
    case PlanFaultCode::ToleranceNegative:
        return tr("the tolerance %1 is below 0; write a share such as 0.10").arg(arg(fault, 0));
    case PlanFaultCode::DuplicateId:
        return tr("the id “%1” is taken at %2").arg(arg(fault, 0), arg(fault, 1));
    case PlanFaultCode::DuplicateName:
        return tr("the name “%1” already means the unit at %2").arg(arg(fault, 0), arg(fault, 1));
    case PlanFaultCode::UnknownUnit:
        return tr("no unit “%1” in the list of units").arg(arg(fault, 0));
    case PlanFaultCode::RepeatedUnit:
        return tr("the unit “%1” is named twice in this task").arg(arg(fault, 0));
    case PlanFaultCode::IdTakesReserved:
        return tr("the id “%1” must have no slash, no control character and no blank at either end").arg(arg(fault, 0));
    case PlanFaultCode::IndicatorWithoutUnit:
        return tr("task “%1” has indicators but no unit that answers for them").arg(arg(fault, 0));
    case PlanFaultCode::BaselineOfFlow:
        return tr("a flow adds up from 0; its baseline cannot be %1").arg(arg(fault, 0));
    case PlanFaultCode::NodesMissing:
        return tr("the schedule “nodes” needs at least one dated value in “nodes”");
    case PlanFaultCode::NodesUnused:
        return tr("“nodes” goes with the schedule “nodes”, not with “%1”").arg(arg(fault, 0));
    case PlanFaultCode::NodesNotRising:
        return tr("%1 does not come after %2; order the dated values by day").arg(arg(fault, 0), arg(fault, 1));
    case PlanFaultCode::NodeOutsidePeriod:
        return tr("%1 is outside the plan period, %2 to %3").arg(arg(fault, 0), arg(fault, 1), arg(fault, 2));
    default:
        return ofTarget(fault);
    }
}

/// What is said of a target, its days and its units.
QString Faults::ofTarget(const PlanFault &fault)
{
    switch (fault.code) {
    case PlanFaultCode::NodeAfterDue:
        return tr("%1 is after the due day, %2").arg(arg(fault, 0), arg(fault, 1));
    case PlanFaultCode::NotAWholeNumber:
        return tr("“%1” is not accepted here; write a whole number from %2 to %3")
            .arg(arg(fault, 0), arg(fault, 1), arg(fault, 2));
    case PlanFaultCode::ComparisonTwice:
        return tr("“comparison” stands in the place of “direction”; give only one of them");
    case PlanFaultCode::BandMissing:
        return tr("the comparison “about” needs “band”: how far from the target still meets it");
    case PlanFaultCode::BandUnused:
        return tr("“band” goes with the comparison “about” only");
    case PlanFaultCode::BandNegative:
        return tr("the band %1 is below 0").arg(arg(fault, 0));
    case PlanFaultCode::TargetToMissing:
        return tr("the comparison “range” needs “target_to”: its upper end");
    case PlanFaultCode::TargetToUnused:
        return tr("“target_to” goes with the comparison “range” only");
    case PlanFaultCode::TargetToBelowTarget:
        return tr("the range ends at %1, below its target %2").arg(arg(fault, 0), arg(fault, 1));
    case PlanFaultCode::RankNotConstant:
        return tr("a place is wanted all year: the schedule is “constant”, not “%1”").arg(arg(fault, 0));
    case PlanFaultCode::RankOfFlow:
        return tr("a place does not add up; its accumulation is “level”");
    case PlanFaultCode::YearOutsidePeriod:
        return tr("%1 is outside the plan period, %2 to %3").arg(arg(fault, 0), arg(fault, 1), arg(fault, 2));
    case PlanFaultCode::YearsNotRising:
        return tr("%1 does not come after %2; order the years").arg(arg(fault, 0), arg(fault, 1));
    case PlanFaultCode::YearlyWithSchedule:
        return tr("“yearly” makes a schedule of its own; leave out the schedule “%1”").arg(arg(fault, 0));
    case PlanFaultCode::PlaceOutsideText:
        return tr("the place ends at %1, but the document's text has %2 characters").arg(arg(fault, 0), arg(fault, 1));
    default:
        return ofUnits(fault);
    }
}

QString Faults::ofUnits(const PlanFault &fault)
{
    switch (fault.code) {
    case PlanFaultCode::EmptyGroup:
        return tr("a group needs members; leave “members” out of a unit that is none");
    case PlanFaultCode::GroupInGroup:
        return tr("“%1” is a group itself; name its members").arg(arg(fault, 0));
    case PlanFaultCode::UnitNotOfTask:
        return tr("“%1” is no unit of task “%2”; it has: %3")
            .arg(arg(fault, 0), arg(fault, 1), listWords(arg(fault, 2)));
    case PlanFaultCode::SplitWithNodes:
        return tr("a target that is split has no dated values and no years; its shares go by the months");
    case PlanFaultCode::SplitRank:
        return tr("a place cannot be split");
    case PlanFaultCode::SplitRatio:
        return tr("a rate can be split only where “parts” says which two figures it is made of");
    default:
        return {};
    }
}

QString Faults::place(const PlanFault &fault)
{
    const QString lineAndColumn =
        tr("line %1, column %2").arg(QString::number(fault.line), QString::number(fault.column));
    if (fault.pointer.isEmpty())
        return fault.line > 0 ? lineAndColumn : tr("the document");
    return fault.line > 0 ? QStringLiteral("%1 (%2)").arg(fault.pointer, lineAndColumn) : fault.pointer;
}

} // namespace

QString sentence(const PlanFault &fault)
{
    QString what = Faults::ofForm(fault);
    if (what.isEmpty())
        what = Faults::ofContent(fault);
    return Faults::joined(Faults::place(fault), what);
}

} // namespace xushi::wording
