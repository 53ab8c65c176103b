#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace xushi::domain {

struct Plan;

/// A kind of fault in a plan file; the comment names what PlanFault::args holds, in order.
enum class PlanFaultCode {
    Syntax, ///< what is expected, as a text of the catalogue's context “Causes” in English; what stands there, empty at
            ///< the end
    NotUtf8,              ///<
    TooDeep,              ///< deepest nesting allowed
    DuplicateKey,         ///< key
    UnknownKey,           ///< key, accepted keys
    MissingKey,           ///< key
    WrongType,            ///< type wanted, type found
    EmptyText,            ///<
    ControlCharacter,     ///< its code, as U+0000
    UnknownFormat,        ///< given, accepted
    NotADate,             ///< given
    PeriodReversed,       ///< from, to
    PeriodTooLong,        ///< from, to, most years
    NotADecimal,          ///< given
    TooManyPlaces,        ///< given
    OutOfRange,           ///< given
    ToleranceNegative,    ///< given
    UnknownToken,         ///< given, accepted
    DuplicateId,          ///< id, pointer of the first one
    DuplicateName,        ///< name, pointer of the first one
    UnknownUnit,          ///< unit
    RepeatedUnit,         ///< unit
    IdTakesReserved,      ///< id, reserved character
    IndicatorWithoutUnit, ///< task
    BaselineOfFlow,       ///< given
    NodesMissing,         ///<
    NodesUnused,          ///< schedule
    NodesNotRising,       ///< day, day before it
    NodeOutsidePeriod,    ///< day, from, to: of a node, or of a due day
    NodeAfterDue,         ///< day, due day
    NotAWholeNumber,      ///< given, least, most
    ComparisonTwice,      ///<
    BandMissing,          ///<
    BandUnused,           ///<
    BandNegative,         ///< given
    TargetToMissing,      ///<
    TargetToUnused,       ///<
    TargetToBelowTarget,  ///< given, target
    RankNotConstant,      ///< schedule
    RankOfFlow,           ///<
    EmptyGroup,           ///<
    GroupInGroup,         ///< group
    UnitNotOfTask,        ///< unit, task, the task's units
    SplitWithNodes,       ///<
    SplitRank,            ///<
    SplitRatio,           ///<
    YearOutsidePeriod,    ///< year, first year, last year
    YearsNotRising,       ///< year, year before it
    YearlyWithSchedule,   ///< schedule
    PlaceOutsideText,     ///< end of the place, length of the document's text
};

/// One fault in a plan file and where it stands.
struct PlanFault {
    PlanFaultCode code;
    QString pointer; ///< JSON pointer (RFC 6901); empty for the whole document
    QStringList args = {};
    int line = 0;   ///< from 1; 0 where the pointer is enough
    int column = 0; ///< from 1, counted in characters

    friend bool operator==(const PlanFault &, const PlanFault &) = default;
};

/// The largest number of faults that are listed for one file.
inline constexpr int mostPlanFaults = 100;

/// What is unusual about a sound plan; the comment names what PlanWarning::args holds, in order.
enum class PlanWarningCode {
    TargetBelowBaseline, ///< target, baseline: of an indicator that is to rise
    TargetAboveBaseline, ///< target, baseline: of an indicator that is to fall
    NodeFalls,           ///< day, value, value before it: of a flow, or of an indicator that is to rise
    NodeRises,           ///< day, value, value before it: of a stock or rate that is to fall
    NodePastTarget,      ///< day, value, target
    SharesDoNotAddUp,    ///< their sum, target
    YearsDoNotAddUp,     ///< what they come to, target
    GroupNotSplit,       ///< number of the group's members that answer for it, group
    AvailableBeforeDue,  ///< day of publication, due day
    QuoteElsewhere,      ///< what stands at the place
};

/// An oddity of one indicator, most likely a slip. A warning never refuses a plan; docs/plan-format.md.
struct PlanWarning {
    PlanWarningCode code;
    QString indicator; ///< id
    QString name;
    QStringList args = {};

    friend bool operator==(const PlanWarning &, const PlanWarning &) = default;
};

/// The warnings about a plan, in its order; each kind once an indicator.
std::vector<PlanWarning> warningsOf(const Plan &plan);

} // namespace xushi::domain
