#pragma once

#include "domain/values/calendar.h"
#include "domain/values/quantity.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace xushi::domain {

/// How an indicator's figures add up over the year; docs/semantics.md, Indicators.
enum class Accumulation {
    Flow,  ///< adds up over the year (累加), from 0
    Level, ///< a stock at a moment (存量)
    Ratio, ///< a share or rate (比率); takes readings only
};

enum class Direction { AtLeast, AtMost };

/// What an actual must be to meet its target; docs/semantics.md, Comparisons.
enum class Comparison {
    AtLeast,
    AtMost,
    MoreThan, ///< at_least, but the target itself does not meet it
    LessThan, ///< at_most, but the target itself does not meet it
    About,    ///< within a band around the target (左右)
    Range,    ///< from the target up to another value
    Rank,     ///< a place from the top, at most the target (全省前三)
};

enum class Commitment { Firm, Strive };

/// How the expected value grows over the period (序时).
enum class Schedule { Linear, Constant, YearEnd, Nodes };

/// A unit leads a task, shares it with others of equal standing, or supports it.
enum class Role { Lead, Joint, Support };

/// A dated value of a schedule of nodes (节点).
struct Node {
    QDate by;
    Quantity value;

    friend bool operator==(const Node &, const Node &) = default;
};

/// The target and the schedule that leads to it: what a retarget replaces.
struct Terms {
    Quantity target;
    Schedule schedule = Schedule::Linear;
    std::vector<Node> nodes = {};  ///< rising by day; used by Schedule::Nodes only
    std::optional<QDate> due = {}; ///< the last day; absent: the period's last

    friend bool operator==(const Terms &, const Terms &) = default;
};

/// A stretch of a document's text, in code points.
struct TextPlace {
    qint64 offset = 0;
    qint64 length = 0;

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// What the notice says of a task or an indicator.
struct Passage {
    QString quote;                    ///< the sentence; empty where the plan has none
    std::optional<TextPlace> at = {}; ///< where it stands in the plan's document
    QString printedNumber = {};       ///< the number as printed, where it is not the id

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// The notice that a plan was read from.
struct PlanDocument {
    QString name;
    QString sha256 = {}; ///< of the file, in hex
    QString text = {};   ///< all that it says

    friend bool operator==(const PlanDocument &, const PlanDocument &) = default;
};

/// A unit's share of a split indicator (分解任务).
struct UnitShare {
    QString unit;
    Quantity target;
    std::optional<Quantity> baseline = {};

    friend bool operator==(const UnitShare &, const UnitShare &) = default;
};

/// The target of a year in a plan of several years: the total for a level or ratio, the year's own amount for a flow.
struct YearTarget {
    int year = 0;
    Quantity target;

    friend bool operator==(const YearTarget &, const YearTarget &) = default;
};

/// The two figures that a ratio is made of.
struct RatioParts {
    QString numerator;
    QString denominator;

    friend bool operator==(const RatioParts &, const RatioParts &) = default;
};

/// The same indicator in an earlier plan.
struct EarlierIndicator {
    QString plan;
    QString id;

    friend bool operator==(const EarlierIndicator &, const EarlierIndicator &) = default;
};

/// A numeric target of a task (指标).
struct Indicator {
    QString id;
    QString name;
    QString unitOfMeasure;
    Terms terms;
    Accumulation accumulation = Accumulation::Flow;
    Direction direction = Direction::AtLeast;
    Commitment commitment = Commitment::Firm;
    QString wording;                  ///< as the notice puts it: 35项以上
    std::optional<Quantity> baseline; ///< value at the end of the year before (上年基数); a flow's is 0
    QString definition = {};          ///< what is counted (口径)
    QString dataSource = {};          ///< who certifies the figure
    Passage passage = {};
    std::optional<Comparison> comparison = {}; ///< absent where the direction says it all
    std::optional<Quantity> band = {};         ///< of about: how far from the target still meets it
    std::optional<Quantity> targetTo = {};     ///< of range: its upper end
    QString dueWording = {};                   ///< as the notice puts it: 年底前
    QStringList units = {};                    ///< ids of those of the task's units that it belongs to; empty: all
    QStringList namedUnits = {};               ///< the same as the file has it, where that names groups
    std::vector<UnitShare> shares = {};        ///< of a split indicator
    std::vector<YearTarget> yearly = {};       ///< rising; the terms hold the nodes that follow from it
    std::optional<QDate> availableOn = {};     ///< the day on which the figure is published
    int dataLagMonths = 0;                     ///< so many months after the day a figure is known
    std::optional<RatioParts> parts = {};
    std::optional<EarlierIndicator> continues = {};

    [[nodiscard]] bool isSplit() const { return !shares.empty(); }
    [[nodiscard]] const UnitShare *shareOf(QStringView unit) const;

    friend bool operator==(const Indicator &, const Indicator &) = default;
};

/// A unit's part in a task (责任单位).
struct TaskUnit {
    QString unit;
    Role role = Role::Lead;

    /// Whether the unit answers for the task, rather than supports it.
    [[nodiscard]] bool answers() const { return role != Role::Support; }

    friend bool operator==(const TaskUnit &, const TaskUnit &) = default;
};

/// Something to bring about that no figure measures (预期成果, 目标), ticked off through the journal by its id.
struct Deliverable {
    QString text;
    QString id = {}; ///< unique in the plan; empty where it cannot be ticked off
    std::optional<QDate> due = {};

    friend bool operator==(const Deliverable &, const Deliverable &) = default;
};

/// A numbered task (任务).
struct Task {
    QString id;
    QString title;
    QString source;              ///< article of the notice
    std::vector<TaskUnit> units; ///< the members in the place of a group; may be empty (责任单位未明确)
    bool unitsOpenEnded = false; ///< the notice ends its list of units with 等
    std::vector<Deliverable> deliverables;
    std::vector<Indicator> indicators;
    QString leader = {}; ///< the vice-mayor in charge (分管领导)
    Passage passage = {};
    std::vector<TaskUnit> namedUnits = {}; ///< as the file has them, where it names groups
    std::vector<Deliverable> goals = {};
    std::optional<QDate> due = {}; ///< of the task, and of its indicators that have none of their own
    QString dueWording = {};       ///< as the notice puts it: 年底前, 长期实施

    [[nodiscard]] const TaskUnit *partOf(QStringView unit) const;

    /// The unit's part in one of the task's indicators.
    [[nodiscard]] const TaskUnit *partOf(QStringView unit, const Indicator &indicator) const;

    /// The parts in one of the task's indicators, in the task's order.
    [[nodiscard]] std::vector<TaskUnit> partsOf(const Indicator &indicator) const;

    /// The deliverables, then the goals.
    [[nodiscard]] std::vector<const Deliverable *> toBringAbout() const;

    /// The id of the unit that leads the task; of the first unit where none leads; empty without units.
    [[nodiscard]] QString lead() const;

    /// The same of the units that one of the task's indicators belongs to; of a share its unit.
    [[nodiscard]] QString lead(const Indicator &indicator) const;

    friend bool operator==(const Task &, const Task &) = default;
};

/// A project (工程).
struct Project {
    QString id;
    QString title;
    std::vector<Task> tasks;

    friend bool operator==(const Project &, const Project &) = default;
};

/// A responsible unit (责任单位).
struct Unit {
    QString id;
    QString name;
    QStringList aliases;
    QStringList members = {}; ///< ids of the units of a group (各镇)

    friend bool operator==(const Unit &, const Unit &) = default;
};

/// An indicator with the task it belongs to; pointers into the plan, valid as long as it lives unmoved.
struct IndicatorInTask {
    const Task *task;
    const Indicator *indicator;
};

/// What a plan means that does not say it.
inline constexpr int rankedFrom = 3;
inline constexpr int reportedBy = 10;

/// A year's work plan (工作计划): data, never code; see docs/plan-format.md.
struct Plan {
    QString id;
    QString title;
    QString issuer;
    QDate issuedOn;
    Period period;
    Quantity tolerance; ///< largest lag that still counts as lagging, 0.10 by default
    std::vector<Unit> units;
    std::vector<Project> projects;
    QString office = {}; ///< who publishes the bulletin; the issuer where it is empty
    std::optional<PlanDocument> document = {};
    std::vector<Unit> groups = {};   ///< names for several units; they report nothing themselves
    int rankFrom = rankedFrom;       ///< judged indicators from which on a unit is ranked
    int reportDay = reportedBy;      ///< days after a quarter's end by which reports are due
    bool isReviewed = false;         ///< what units send counts once the office accepts it
    bool isEvidenceRequired = false; ///< figures need a document

    [[nodiscard]] const Unit *unit(QStringView id) const;
    [[nodiscard]] const Task *task(QStringView id) const;
    [[nodiscard]] std::optional<IndicatorInTask> indicator(QStringView id) const;

    /// All tasks in the plan's order.
    [[nodiscard]] std::vector<const Task *> tasks() const;

    /// All indicators in the plan's order.
    [[nodiscard]] std::vector<IndicatorInTask> indicators() const;

    /// A unit by id, name or alias, case and width of letters aside. Error: UnknownUnit.
    [[nodiscard]] Result<const Unit *> findUnit(QStringView name) const;

    friend bool operator==(const Plan &, const Plan &) = default;
};

/// How names are compared: case, width of letters and outer spaces aside.
QString foldedName(QStringView name);

} // namespace xushi::domain
