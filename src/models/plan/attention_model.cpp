#include "models/plan/attention_model.h"

#include "models/tables/roles.h"
#include "models/view/task_scope.h"

#include "domain/unit_assessment.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"
#include "wording/why.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

bool isOutstanding(const Assessment &assessment)
{
    return assessment.isDue && !isReportedThisQuarter(assessment);
}

/// What an indicator asks for, if anything. A baseline is asked for once the first quarter is over.
std::optional<AttentionRow::Kind> kindOf(const Assessment &assessment, const Period &period)
{
    if (!assessment.isBegun)
        return std::nullopt;
    if (isTrailing(assessment.status))
        return AttentionRow::Kind::Trailing;
    const bool isFirstQuarter = Quarter::of(assessment.asOf) <= Quarter::of(period.first());
    if (assessment.status == Status::NeedsBaseline && !isFirstQuarter)
        return AttentionRow::Kind::NeedsBaseline;
    if (isOutstanding(assessment))
        return AttentionRow::Kind::NotReported;
    if (assessment.status == Status::Lagging)
        return AttentionRow::Kind::Lagging;
    return std::nullopt;
}

/// Whether an earlier day than the plan's last is near, and the target is not met yet.
bool isDueSoon(const Assessment &a, QDate due, const Period &period)
{
    return a.isBegun && due < period.last() && a.status != Status::Met && dueAt(due, false, a.asOf) == Due::Soon;
}

Status colourOf(AttentionRow::Kind kind, const Assessment &assessment)
{
    return kind == AttentionRow::Kind::NotReported ? Status::NoData : assessment.status;
}

/// "1.3.1 新增产学研合作项目"
QString subjectOf(const AttentionRow &row)
{
    return row.number + u' ' + row.name;
}

} // namespace

bool AttentionRow::isIndicator() const
{
    return kind == Kind::Trailing || kind == Kind::NotReported || kind == Kind::NeedsBaseline || kind == Kind::Lagging
           || kind == Kind::IndicatorDue;
}

bool AttentionRow::isTask() const
{
    return kind == Kind::Blocked || kind == Kind::TaskNotReported;
}

AttentionModel::AttentionModel(ViewSource &source, QObject *parent) : ViewTable(source, columns, parent)
{
    refresh();
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttentionRow &row = rowAt(index);
    const bool isUnit = index.column() == Unit;
    switch (role) {
    case Qt::DisplayRole:
        return isUnit ? row.unitName : tr("%1: %2").arg(subjectOf(row), matterOf(row));
    case Qt::TextAlignmentRole:
        return alignmentOf(isUnit);
    case Qt::AccessibleTextRole:
        if (isUnit)
            return row.unitName;
        return tr("%1: %2; %3").arg(subjectOf(row), matterOf(row), row.unitName);
    case KeyRole:
        return row.id;
    case IndicatorRole:
        return row.isIndicator() ? row.id : QString();
    case TaskRole:
        return row.isTask() ? row.id : QString();
    case UnitRole:
        return row.unit;
    case UnitNameRole:
        return row.unitName;
    case StatusRole:
        return row.status && !isUnit ? QVariant::fromValue(*row.status) : QVariant();
    case SubjectRole:
        return subjectOf(row);
    case MatterRole:
        return matterOf(row);
    case OverdueRole:
        return row.isOverdue;
    case SortRole:
        return QVariant::fromValue(isUnit ? SortKey::text(row.unitName) : SortKey::number(index.row()));
    default:
        return {};
    }
}

ColumnHead AttentionModel::head(int column) const
{
    return {column == Matter ? tr("Matter") : tr("Unit")};
}

std::vector<AttentionRow> AttentionModel::findRows()
{
    std::vector<AttentionRow> rows;
    addIndicators(rows);
    addTasks(rows);
    addMeasures(rows);
    std::stable_sort(rows.begin(), rows.end(), [](const AttentionRow &a, const AttentionRow &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.urgency > b.urgency;
    });
    return rows;
}

void AttentionModel::addIndicators(std::vector<AttentionRow> &rows) const
{
    const QString own = source().unit();
    for (const Assessment *judged : answeredFor(source().assessment().indicators)) {
        const Assessment &a = *judged;
        auto kind = kindOf(a, source().plan().period);
        const QDate due = termOf(a.indicator.terms, source().plan().period).last();
        if (!kind && isDueSoon(a, due, source().plan().period))
            kind = AttentionRow::Kind::IndicatorDue;
        if (!kind)
            continue;
        const Task *task = source().task(a.task);
        if (!task || !source().shows(*task) || (!own.isEmpty() && !task->partOf(own, a.indicator)))
            continue;
        const QString unit = own.isEmpty() ? task->lead(a.indicator) : own;
        AttentionRow row{*kind, a.indicator.id, a.indicator.id, a.indicator.name, colourOf(*kind, a)};
        row.due = due;
        row.statusWord = wording::statusWord(a);
        row.completion = wording::completionWords(a).value_or(QString());
        row.gap = wording::scheduleGap(a, source().plan().period);
        row.isOutstanding = isOutstanding(a);
        row.unit = unit;
        row.unitName = leadName(source(), unit);
        row.urgency = a.lag ? a.lag->tenThousandths() : Wide(0);
        rows.push_back(std::move(row));
    }
}

/// Tasks without indicators: those that are blocked, and those of which this quarter nothing was said.
void AttentionModel::addTasks(std::vector<AttentionRow> &rows) const
{
    for (const TaskProgress &progress : source().progress()) {
        const Task *task = source().task(progress.task);
        if (!task || !task->indicators.empty() || !source().shows(*task))
            continue;
        const bool isBlocked = progress.state() == TaskState::Blocked;
        const bool isSilent = hasToReport(*task, progress, source().plan().period, source().asOf())
                              && !hasReported(*task, progress, source().asOf());
        if (!isBlocked && !isSilent)
            continue;
        const QString unit = source().unit().isEmpty() ? task->lead() : source().unit();
        AttentionRow row{isBlocked ? AttentionRow::Kind::Blocked : AttentionRow::Kind::TaskNotReported, task->id,
                         task->id, task->title, isBlocked ? Status::Behind : Status::NoData};
        row.isOutstanding = isSilent;
        if (const TaskNote *note = progress.newestNote())
            row.problem = note->problem.simplified();
        row.unit = unit;
        row.unitName = leadName(source(), unit);
        rows.push_back(std::move(row));
    }
}

void AttentionModel::addMeasures(std::vector<AttentionRow> &rows) const
{
    const QDate asOf = source().asOf();
    for (const TaskProgress &progress : source().progress()) {
        const Task *task = source().task(progress.task);
        std::vector<Measure> measures = progress.measures;
        const auto planned = task ? plannedMeasures(*task, progress) : std::vector<Measure>();
        measures.insert(measures.end(), planned.begin(), planned.end());
        for (const Measure &measure : measures) {
            const Due due = dueAt(measure, asOf);
            if (due != Due::Soon && due != Due::Overdue)
                continue;
            const QString unit = measure.unit.isEmpty() && task ? task->lead() : measure.unit;
            const bool isPlanned = !RowId::parse(measure.id);
            const TaskUnit *part = task ? task->partOf(source().unit()) : nullptr;
            const bool isOwn = isPlanned ? part && part->answers() : unit == source().unit();
            if (!source().unit().isEmpty() && !isOwn)
                continue;
            AttentionRow row{AttentionRow::Kind::MeasureDue, measure.id, progress.task, measure.title, std::nullopt};
            row.due = *measure.due;
            row.isOverdue = due == Due::Overdue;
            row.unit = unit;
            row.unitName = leadName(source(), unit);
            row.urgency = -Wide(measure.due->toJulianDay());
            row.isPlanned = isPlanned;
            rows.push_back(std::move(row));
        }
    }
}

/// "17.9 percentage points below the schedule"
QString AttentionModel::matterOf(const AttentionRow &row) const
{
    const QString day = wording::shortDay(row.due);
    switch (row.kind) {
    case AttentionRow::Kind::MeasureDue:
        if (row.isPlanned)
            return row.isOverdue ? tr("was due %1").arg(day) : tr("due %1").arg(day);
        return row.isOverdue ? tr("measure was due %1").arg(day) : tr("measure due %1").arg(day);
    case AttentionRow::Kind::IndicatorDue:
        return tr("%1, due %2").arg(row.statusWord, day);
    case AttentionRow::Kind::Blocked:
        return row.problem.isEmpty() ? wording::word(TaskState::Blocked)
                                     : tr("%1: %2").arg(wording::word(TaskState::Blocked), row.problem);
    case AttentionRow::Kind::TaskNotReported:
        return tr("progress not reported");
    case AttentionRow::Kind::NotReported:
        return tr("not reported this quarter");
    case AttentionRow::Kind::Trailing:
    case AttentionRow::Kind::NeedsBaseline:
    case AttentionRow::Kind::Lagging:
        break;
    }
    return matterOfIndicator(row);
}

QString AttentionModel::matterOfIndicator(const AttentionRow &row) const
{
    QString matter = row.statusWord;
    if (*row.status == Status::Missed && !row.completion.isEmpty())
        matter = tr("%1, %2").arg(row.statusWord, row.completion);
    else if (!row.gap.isEmpty())
        matter = row.gap;
    return row.isOutstanding ? tr("%1, %2").arg(matter, tr("not reported this quarter")) : matter;
}

} // namespace xushi::models
