#pragma once

#include "domain/journal_row.h"
#include "domain/plan/plan.h"

#include <optional>
#include <span>
#include <vector>

namespace xushi::domain {

/// The content of a note about a task (进展情况, 存在问题, 下一步打算).
struct TaskNote {
    RowId row;
    QString unit; ///< empty for the office itself
    QDate asOf;
    std::optional<TaskState> state;
    QString progress;
    QString problem;
    QString next;
};

/// A unit's concrete measure for a task (举措), in the state that its newest row gives.
struct Measure {
    QString id; ///< id of the row that first named it
    QString unit;
    QString title;
    std::optional<QDate> due;
    QString person;
    bool done = false;
    QDate since = {};  ///< the day of its first row; no change is dated earlier
    QString task = {}; ///< the subject of its newest row: a change may move it to another task
};

/// A row about a deliverable or goal of the plan: a measure by its id.
struct Tick {
    QString deliverable; ///< id
    QString unit;
    QDate day;
    std::optional<bool> done = {};
    std::optional<QDate> due = {}; ///< another due day; QDate() for none
    QString task = {};             ///< id
};

/// How near a due day is.
enum class Due {
    None, ///< it is done, or no day is set
    Later,
    Soon,    ///< today or within dueSoonDays
    Overdue, ///< its day has passed
};

constexpr int dueSoonDays = 30;

Due dueAt(const std::optional<QDate> &due, bool done, QDate asOf);
Due dueAt(const Measure &measure, QDate asOf);

/// The named person in charge of a unit's part of a task (责任人).
struct Assignment {
    QString unit;
    QString person;
    QString telephone;
    QDate since = {}; ///< the day from which the person is in charge
};

/// All that the journal says about a task without figures, up to a day.
struct TaskProgress {
    QString task;
    std::vector<TaskNote> notes;         ///< oldest first
    std::vector<Measure> measures;       ///< in the order in which they were first entered
    std::vector<Assignment> assignments; ///< the newest of each unit
    std::vector<Tick> ticks = {};        ///< oldest first

    /// The newest state that any note gives; not_started when none does.
    [[nodiscard]] TaskState state() const;

    /// The newest note of `unit`, or of anyone when `unit` is empty; absent when there is none.
    [[nodiscard]] const TaskNote *newestNote(QStringView unit = {}) const;

    [[nodiscard]] const Assignment *assignmentOf(QStringView unit) const;
};

/// How a deliverable or goal stands at the end of the progress's day.
struct DeliverableState {
    std::optional<QDate> doneOn; ///< the day on which it was ticked off; absent while it is not
    std::optional<QDate> due;
    QString unit = {}; ///< that ticked it off

    [[nodiscard]] bool isDone() const { return doneOn.has_value(); }
};

DeliverableState stateOf(const Deliverable &deliverable, const TaskProgress &progress);

/// The task's deliverables and goals that can be ticked off, as measures: of the unit that ticked one off, else of the
/// task's lead.
std::vector<Measure> plannedMeasures(const Task &task, const TaskProgress &progress);

/// How a task without indicators stands: the state that its newest note gives; NotReported where no unit that answers
/// for it has said anything (未报送).
enum class TaskStanding { NotStarted, InProgress, Done, Blocked, NotReported };

TaskStanding standing(TaskState state);
TaskStanding standingOf(const Task &task, const TaskProgress &progress);

/// Whether the task has to be reported in the quarter of `asOf`: one without indicators that was not done before that
/// quarter; none in quarters after its due day.
bool hasToReport(const Task &task, const TaskProgress &progress, const Period &period, QDate asOf);

/// Whether a unit that answers for the task has said something about it, or ticked something off, in the quarter of
/// `asOf`, up to that day.
bool hasReported(const Task &task, const TaskProgress &progress, QDate asOf);

/// The measures at the end of `asOf`, in the order in which they were first entered. Voided rows are ignored, and so
/// are changes to a measure whose first row does not count. `rows` needs all rows of a measure: a moved one has rows
/// about several tasks.
std::vector<Measure> measuresOf(std::span<const JournalRow> rows, QDate asOf);

/// The ticks at the end of `asOf`, oldest first. Voided rows are ignored.
std::vector<Tick> ticksOf(std::span<const JournalRow> rows, QDate asOf);

/// What the rows say about `task` at the end of `asOf`. Rows about other subjects and voided rows are ignored, but for
/// those of measures.
TaskProgress progressOf(const QString &task, std::span<const JournalRow> rows, QDate asOf);

/// The subject of an assignment: a task and one of its units.
QString assignmentSubject(QStringView task, QStringView unit);

} // namespace xushi::domain
