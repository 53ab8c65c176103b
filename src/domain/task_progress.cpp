#include "domain/task_progress.h"

#include "domain/row_payload.h"
#include "domain/voided_rows.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace xushi::domain {

namespace {

void addNote(TaskProgress &progress, const JournalRow &row)
{
    NotePayload said = NotePayload::read(row.payload);
    progress.notes.push_back({row.id, row.unit, row.asOf, said.state, std::move(said.progress), std::move(said.problem),
                              std::move(said.next)});
}

/// A later row of the same measure changes the members that it carries, and moves the measure to its own task.
void addMeasure(std::vector<Measure> &measures, const JournalRow &row)
{
    const auto said = MeasurePayload::read(row.payload);
    QString id = said.measure.value_or(QString());
    if (id.isEmpty())
        id = row.id.toString();
    auto it = std::find_if(measures.begin(), measures.end(), [&](const Measure &m) { return m.id == id; });
    if (it == measures.end())
        it = measures.insert(it, Measure{id, row.unit, {}, {}, {}, false, {}, {}});
    if (id == row.id.toString()) { // the measure's first row, even if other rows about it are dated earlier
        it->unit = row.unit;
        it->since = row.asOf;
    }
    it->task = row.subject;
    if (said.title)
        it->title = *said.title;
    if (said.person)
        it->person = *said.person;
    if (said.due)
        it->due = said.due->isValid() ? said.due : std::nullopt;
    if (said.done)
        it->done = *said.done;
}

void addAssignment(TaskProgress &progress, const JournalRow &row)
{
    const auto said = AssignmentPayload::read(row.payload);
    const Assignment assignment{row.unit, said.person, said.telephone, row.asOf};
    const auto it = std::find_if(progress.assignments.begin(), progress.assignments.end(),
                                 [&](const Assignment &a) { return a.unit == row.unit; });
    if (it == progress.assignments.end())
        progress.assignments.push_back(assignment);
    else
        *it = assignment;
}

bool isEarlier(const JournalRow *a, const JournalRow *b)
{
    return std::tie(a->asOf, a->recordedAt, a->id) < std::tie(b->asOf, b->recordedAt, b->id);
}

std::vector<Measure> measuresOf(std::span<const JournalRow> rows, const VoidedRows &voided, QDate asOf)
{
    std::vector<const JournalRow *> counting;
    std::set<QString> ids;
    for (const JournalRow &row : rows) {
        if (row.kind != RowKind::Measure || row.asOf > asOf || voided.contains(row))
            continue;
        counting.push_back(&row);
        ids.insert(row.id.toString());
    }
    std::sort(counting.begin(), counting.end(), isEarlier);
    std::vector<Measure> measures;
    for (const JournalRow *row : counting)
        addMeasure(measures, *row);
    std::erase_if(measures, [&](const Measure &measure) { return !ids.contains(measure.id); });
    return measures;
}

bool doesAnswer(const Task &task, const QString &unit)
{
    const TaskUnit *part = task.partOf(unit);
    return part && part->answers();
}

/// The days on which units that answer for the task noted or ticked something off.
std::vector<QDate> reportDays(const Task &task, const TaskProgress &progress)
{
    std::vector<QDate> days;
    for (const TaskNote &note : progress.notes)
        if (doesAnswer(task, note.unit))
            days.push_back(note.asOf);
    const auto planned = task.toBringAbout();
    for (const Tick &tick : progress.ticks) {
        const bool isPlanned = std::any_of(planned.begin(), planned.end(), [&](const Deliverable *one) {
            return !one->id.isEmpty() && one->id == tick.deliverable;
        });
        if (isPlanned && tick.done.value_or(false) && doesAnswer(task, tick.unit))
            days.push_back(tick.day);
    }
    return days;
}

} // namespace

Due dueAt(const std::optional<QDate> &due, bool done, QDate asOf)
{
    if (done || !due)
        return Due::None;
    if (*due < asOf)
        return Due::Overdue;
    return *due <= asOf.addDays(dueSoonDays) ? Due::Soon : Due::Later;
}

Due dueAt(const Measure &measure, QDate asOf)
{
    return dueAt(measure.due, measure.done, asOf);
}

DeliverableState stateOf(const Deliverable &deliverable, const TaskProgress &progress)
{
    DeliverableState state{{}, deliverable.due};
    for (const Tick &tick : progress.ticks) {
        if (tick.deliverable != deliverable.id || deliverable.id.isEmpty())
            continue;
        if (tick.due)
            state.due = tick.due->isValid() ? tick.due : std::nullopt;
        if (!tick.done)
            continue;
        state.doneOn = *tick.done ? std::optional(tick.day) : std::nullopt;
        state.unit = *tick.done ? tick.unit : QString();
    }
    return state;
}

std::vector<Measure> plannedMeasures(const Task &task, const TaskProgress &progress)
{
    std::vector<Measure> measures;
    for (const Deliverable *one : task.toBringAbout()) {
        if (one->id.isEmpty())
            continue;
        const DeliverableState state = stateOf(*one, progress);
        const QString unit = state.unit.isEmpty() ? task.lead() : state.unit;
        measures.push_back({one->id, unit, one->text, state.due, {}, state.isDone(), {}, task.id});
    }
    return measures;
}

TaskState TaskProgress::state() const
{
    for (auto note = notes.rbegin(); note != notes.rend(); ++note)
        if (note->state)
            return *note->state;
    return TaskState::NotStarted;
}

const TaskNote *TaskProgress::newestNote(QStringView unit) const
{
    for (auto note = notes.rbegin(); note != notes.rend(); ++note)
        if (unit.isEmpty() || note->unit == unit)
            return &*note;
    return nullptr;
}

const Assignment *TaskProgress::assignmentOf(QStringView unit) const
{
    const auto it =
        std::find_if(assignments.begin(), assignments.end(), [unit](const auto &a) { return a.unit == unit; });
    return it == assignments.end() ? nullptr : &*it;
}

TaskStanding standing(TaskState state)
{
    switch (state) {
    case TaskState::NotStarted:
        return TaskStanding::NotStarted;
    case TaskState::InProgress:
        return TaskStanding::InProgress;
    case TaskState::Done:
        return TaskStanding::Done;
    case TaskState::Blocked:
        return TaskStanding::Blocked;
    }
    return TaskStanding::NotReported;
}

TaskStanding standingOf(const Task &task, const TaskProgress &progress)
{
    if (reportDays(task, progress).empty())
        return TaskStanding::NotReported;
    const bool hasState = std::any_of(progress.notes.begin(), progress.notes.end(),
                                      [](const TaskNote &note) { return note.state.has_value(); });
    const bool hasTick = std::any_of(progress.ticks.begin(), progress.ticks.end(),
                                     [](const Tick &tick) { return tick.done.value_or(false); });
    return !hasState && hasTick ? TaskStanding::InProgress : standing(progress.state());
}

bool hasToReport(const Task &task, const TaskProgress &progress, const Period &period, QDate asOf)
{
    const QDate quarterBegins = Quarter::of(asOf).firstDay();
    if (!task.indicators.empty() || asOf < period.first() || quarterBegins > task.due.value_or(period.last()))
        return false;
    TaskState before = TaskState::NotStarted;
    for (const TaskNote &note : progress.notes)
        if (note.state && note.asOf < quarterBegins)
            before = *note.state;
    return before != TaskState::Done;
}

bool hasReported(const Task &task, const TaskProgress &progress, QDate asOf)
{
    const QDate quarterBegins = Quarter::of(asOf).firstDay();
    const auto days = reportDays(task, progress);
    return std::any_of(days.begin(), days.end(), [&](QDate day) { return day >= quarterBegins && day <= asOf; });
}

std::vector<Measure> measuresOf(std::span<const JournalRow> rows, QDate asOf)
{
    return measuresOf(rows, VoidedRows(rows), asOf);
}

std::vector<Tick> ticksOf(std::span<const JournalRow> rows, QDate asOf)
{
    const VoidedRows voided(rows);
    std::vector<const JournalRow *> counting;
    for (const JournalRow &row : rows)
        if (row.kind == RowKind::Measure && row.asOf <= asOf && !voided.contains(row))
            counting.push_back(&row);
    std::sort(counting.begin(), counting.end(), isEarlier);
    std::vector<Tick> ticks;
    for (const JournalRow *row : counting) {
        const auto said = MeasurePayload::read(row->payload);
        if (said.measure && !RowId::parse(*said.measure)) // about what the plan itself names
            ticks.push_back({*said.measure, row->unit, row->asOf, said.done, said.due, row->subject});
    }
    return ticks;
}

TaskProgress progressOf(const QString &task, std::span<const JournalRow> rows, QDate asOf)
{
    const VoidedRows voided(rows);
    std::vector<const JournalRow *> counting;
    for (const JournalRow &row : rows) {
        const bool about =
            row.kind == RowKind::Assign ? row.subject == assignmentSubject(task, row.unit) : row.subject == task;
        if (about && row.asOf <= asOf && !voided.contains(row))
            counting.push_back(&row);
    }
    std::sort(counting.begin(), counting.end(), isEarlier);

    TaskProgress progress{task, {}, measuresOf(rows, voided, asOf), {}};
    std::erase_if(progress.measures, [&](const Measure &measure) { return measure.task != task; });
    progress.ticks = ticksOf(rows, asOf);
    std::erase_if(progress.ticks, [&](const Tick &tick) { return tick.task != task; });
    for (const JournalRow *row : counting) {
        if (row->kind == RowKind::Note)
            addNote(progress, *row);
        else if (row->kind == RowKind::Assign)
            addAssignment(progress, *row);
    }
    return progress;
}

QString assignmentSubject(QStringView task, QStringView unit)
{
    return task.toString() + u'/' + unit.toString();
}

} // namespace xushi::domain
