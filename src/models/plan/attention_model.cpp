#include "models/plan/attention_model.h"

#include "models/tables/roles.h"
#include "models/view/task_scope.h"

#include "domain/unit_assessment.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

bool isTrailing(const Assessment &assessment)
{
    return assessment.status == Status::Behind || assessment.status == Status::Missed;
}

bool isOutstanding(const Assessment &assessment)
{
    return assessment.status != Status::YearEnd && !isReportedThisQuarter(assessment);
}

QString leadOf(const Task &task)
{
    const auto lead = std::find_if(task.units.begin(), task.units.end(),
                                   [](const TaskUnit &part) { return part.role == Role::Lead; });
    if (lead != task.units.end())
        return lead->unit;
    return task.units.empty() ? QString() : task.units.front().unit;
}

/// "1.3.1 新增产学研合作项目"
QString subjectOf(const AttentionRow &row)
{
    return row.number + u' ' + row.name;
}

} // namespace

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
        return row.kind == AttentionRow::Kind::MeasureDue ? QString() : row.id;
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
    addMeasures(rows);
    std::stable_sort(rows.begin(), rows.end(), [](const AttentionRow &a, const AttentionRow &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.urgency > b.urgency;
    });
    return rows;
}

void AttentionModel::addIndicators(std::vector<AttentionRow> &rows) const
{
    for (const Assessment &a : source().assessment().indicators) {
        const bool trailing = isTrailing(a);
        if (!trailing && !isOutstanding(a))
            continue;
        const Task *task = source().task(a.task);
        if (!task || !source().shows(*task))
            continue;
        const QString unit = source().unit().isEmpty() ? leadOf(*task) : source().unit();
        AttentionRow row;
        row.kind = trailing ? AttentionRow::Kind::Trailing : AttentionRow::Kind::NotReported;
        row.id = row.number = a.indicator.id;
        row.name = a.indicator.name;
        row.status = trailing ? a.status : Status::NoData;
        row.completion = a.completion;
        row.lag = a.lag;
        row.isOutstanding = isOutstanding(a);
        row.unit = unit;
        row.unitName = unitName(source(), unit);
        row.urgency = trailing && a.lag ? a.lag->tenThousandths() : Wide(0);
        rows.push_back(std::move(row));
    }
}

void AttentionModel::addMeasures(std::vector<AttentionRow> &rows) const
{
    const QDate asOf = source().asOf();
    for (const TaskProgress &progress : source().progress()) {
        const Task *task = source().task(progress.task);
        for (const Measure &measure : progress.measures) {
            const Due due = dueAt(measure, asOf);
            if (due != Due::Soon && due != Due::Overdue)
                continue;
            const QString unit = measure.unit.isEmpty() && task ? leadOf(*task) : measure.unit;
            if (!source().unit().isEmpty() && unit != source().unit())
                continue;
            AttentionRow row;
            row.kind = AttentionRow::Kind::MeasureDue;
            row.id = measure.id;
            row.number = progress.task;
            row.name = measure.title;
            row.due = *measure.due;
            row.isOverdue = due == Due::Overdue;
            row.unit = unit;
            row.unitName = unitName(source(), unit);
            row.urgency = -Wide(measure.due->toJulianDay());
            rows.push_back(std::move(row));
        }
    }
}

/// "17.9 points behind"
QString AttentionModel::matterOf(const AttentionRow &row) const
{
    if (row.kind != AttentionRow::Kind::MeasureDue)
        return matterOfIndicator(row);
    const QString day = wording::shortDay(row.due);
    return row.isOverdue ? tr("measure was due %1").arg(day) : tr("measure due %1").arg(day);
}

QString AttentionModel::matterOfIndicator(const AttentionRow &row) const
{
    const QString unreported = tr("not reported this quarter");
    if (row.kind == AttentionRow::Kind::NotReported)
        return unreported;
    QString matter = wording::word(*row.status);
    if (*row.status == Status::Missed && row.completion)
        matter = tr("missed, completion %1").arg(wording::percent(*row.completion));
    else if (row.lag)
        matter = tr("%1 points behind").arg(row.lag->toPercent(1));
    return row.isOutstanding ? tr("%1, %2").arg(matter, unreported) : matter;
}

} // namespace xushi::models
