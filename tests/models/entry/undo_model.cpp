#include "models/entry/undo_model.h"

#include "domain/tokens.h"
#include "session/view/journal_reading.h"
#include "session/view/viewpoint.h"

#include <algorithm>

namespace xushi::support {

using namespace domain;

namespace {

const QString nothing = QStringLiteral("-");

std::vector<const PlainRow *> byDay(const PlainJournal &journal, QDate asOf)
{
    std::vector<const PlainRow *> rows;
    for (const PlainRow &row : journal)
        if (row.counts && row.day <= asOf)
            rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(), [](const auto *a, const auto *b) { return a->day < b->day; });
    return rows;
}

void addFigures(Seen &seen, const std::vector<const PlainRow *> &rows, const QString &indicator, bool isFlow)
{
    std::optional<int> start = isFlow ? std::optional(0) : std::nullopt;
    int target = 100;
    std::optional<QDate> readOn;
    for (const PlainRow *row : rows) {
        if (row->subject != indicator)
            continue;
        if (row->kind == RowKind::Baseline)
            start = row->amount;
        if (row->kind == RowKind::Retarget)
            target = row->amount;
    }
    seen[QStringLiteral("baseline ") + indicator] = start ? QString::number(*start) : nothing;
    bool isReported = false;
    for (const PlainRow *row : rows) {
        if (row->subject == indicator && row->kind == RowKind::Reading) {
            start = row->amount;
            readOn = row->day;
            isReported = true;
        }
    }
    int added = 0;
    for (const PlainRow *row : rows) {
        if (row->subject == indicator && row->kind == RowKind::Increment && (!readOn || row->day > *readOn)) {
            added += row->amount;
            isReported = true;
        }
    }
    seen[QStringLiteral("actual ") + indicator] = start && isReported ? QString::number(*start + added) : nothing;
    seen[QStringLiteral("target ") + indicator] = QString::number(target);
}

void addTask(Seen &seen, const std::vector<const PlainRow *> &rows, const QString &task)
{
    TaskState state = TaskState::NotStarted;
    QStringList notes;
    std::map<QString, QString> persons;
    for (const PlainRow *row : rows) {
        if (row->kind == RowKind::Note && row->subject == task) {
            notes += row->label;
            state = row->state.value_or(state);
        } else if (row->kind == RowKind::Assign && row->subject.startsWith(task + u'/')) {
            persons[row->subject] = row->label;
        }
    }
    seen[QStringLiteral("state ") + task] = QString(tokenOf(state));
    seen[QStringLiteral("notes ") + task] = notes.join(u' ');
    for (const auto &[part, person] : persons)
        seen[QStringLiteral("person ") + part] = person;
}

struct PlainMeasure {
    QString task;
    QString person;
    bool done = false;
    bool isEntered = false;
};

QString text(const QString &title, const QString &person, bool done)
{
    return title + u'|' + person + (done ? QStringLiteral("|done") : QStringLiteral("|open"));
}

void addMeasures(Seen &seen, const std::vector<const PlainRow *> &rows)
{
    std::map<QString, PlainMeasure> measures; // by the label of the first row
    for (const PlainRow *row : rows) {
        if (row->kind != RowKind::Measure)
            continue;
        PlainMeasure &one = measures[row->measure.isEmpty() ? row->label : row->measure];
        one.task = row->subject;
        one.done = row->done.value_or(one.done);
        if (row->measure.isEmpty())
            one.isEntered = true;
        else
            one.person = row->label;
    }
    std::map<QString, QStringList> listed;
    for (const auto &[label, one] : measures)
        if (one.isEntered)
            listed[one.task] += text(label, one.person, one.done);
    for (auto &[task, lines] : listed) {
        lines.sort();
        seen[QStringLiteral("measures ") + task] = lines.join(u' ');
    }
}

} // namespace

Seen seenBy(const PlainJournal &journal, QDate asOf)
{
    Seen seen;
    const auto rows = byDay(journal, asOf);
    addFigures(seen, rows, QStringLiteral("1.1.1"), true);
    addFigures(seen, rows, QStringLiteral("1.2.1"), false);
    addTask(seen, rows, QStringLiteral("1.1"));
    addTask(seen, rows, QStringLiteral("1.2"));
    addMeasures(seen, rows);
    return seen;
}

Seen seenBy(session::Workspace &workspace, QDate asOf)
{
    const auto view = session::look(workspace, {{}, asOf}).value();
    Seen seen;
    const auto figure = [](const std::optional<Quantity> &amount) { return amount ? amount->toString() : nothing; };
    for (const auto &[task, indicator] : view.plan().indicators()) {
        const Assessment *now = view.assessment.indicator(indicator->id);
        seen[QStringLiteral("baseline ") + indicator->id] = figure(now->position.baseline);
        seen[QStringLiteral("actual ") + indicator->id] = figure(now->position.actual);
        seen[QStringLiteral("target ") + indicator->id] = now->indicator.terms.target.toString();
    }
    for (const TaskProgress &progress : *view.progress) {
        seen[QStringLiteral("state ") + progress.task] = QString(tokenOf(progress.state()));
        QStringList notes;
        for (const TaskNote &note : progress.notes)
            notes += note.progress;
        seen[QStringLiteral("notes ") + progress.task] = notes.join(u' ');
        for (const Assignment &one : progress.assignments)
            seen[QStringLiteral("person ") + assignmentSubject(progress.task, one.unit)] = one.person;
        QStringList lines;
        for (const Measure &measure : progress.measures)
            lines += text(measure.title, measure.person, measure.done);
        lines.sort();
        if (!lines.isEmpty())
            seen[QStringLiteral("measures ") + progress.task] = lines.join(u' ');
    }
    return seen;
}

QString idOf(session::Workspace &workspace, const QString &label)
{
    const auto journal = session::readJournal(workspace, {}).value();
    for (const JournalRow &row : journal.rows)
        if (row.payload.contains(u'"' + label + u'"') && !journal.voidReasons.contains(row.id.toString())
            && row.kind != RowKind::Void)
            return row.id.toString();
    return {};
}

} // namespace xushi::support
