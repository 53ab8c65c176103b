#pragma once

#include "domain/calendar.h"
#include "domain/quantity.h"

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
    std::vector<Node> nodes = {}; ///< rising by day; used by Schedule::Nodes only

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

/// A numbered task (任务).
struct Task {
    QString id;
    QString title;
    QString source; ///< article of the notice
    std::vector<TaskUnit> units;
    bool unitsOpenEnded = false; ///< the notice ends its list of units with 等
    QStringList deliverables;
    std::vector<Indicator> indicators;
    QString leader = {}; ///< the vice-mayor in charge (分管领导)
    Passage passage = {};

    [[nodiscard]] const TaskUnit *partOf(QStringView unit) const;

    /// The id of the unit that leads the task; of the first unit where none leads; empty without units.
    [[nodiscard]] QString lead() const;

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

    friend bool operator==(const Unit &, const Unit &) = default;
};

/// An indicator with the task it belongs to; pointers into the plan, valid as long as it lives unmoved.
struct IndicatorInTask {
    const Task *task;
    const Indicator *indicator;
};

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

    /// The number of the file's form that can say all of this: xushi-plan/1 or /2.
    [[nodiscard]] int format() const;

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
