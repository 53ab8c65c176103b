#include "models/plan/attention_model.h"

#include "models/tables/roles.h"
#include "models/view/view_source.h"

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

AttentionModel::AttentionModel(ViewSource &source, QObject *parent) : TableOf(parent), m_source(source)
{
    source.follow(this, &AttentionModel::refresh);
    refresh();
}

int AttentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
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
        return int(Qt::AlignVCenter | (isUnit ? Qt::AlignRight : Qt::AlignLeft));
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

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return section == Matter ? tr("Matter") : tr("Unit");
}

void AttentionModel::refresh()
{
    if (!m_source.hasView())
        return;
    std::vector<AttentionRow> rows;
    addIndicators(rows);
    addMeasures(rows);
    std::stable_sort(rows.begin(), rows.end(), [](const AttentionRow &a, const AttentionRow &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.urgency > b.urgency;
    });
    show(std::move(rows));
}

void AttentionModel::addIndicators(std::vector<AttentionRow> &rows) const
{
    for (const Assessment &a : m_source.assessment().indicators) {
        const bool trailing = isTrailing(a);
        if (!trailing && !isOutstanding(a))
            continue;
        const Task *task = m_source.task(a.task);
        if (!task || !m_source.shows(*task))
            continue;
        const QString unit = m_source.unit().isEmpty() ? leadOf(*task) : m_source.unit();
        AttentionRow row;
        row.kind = trailing ? AttentionRow::Kind::Trailing : AttentionRow::Kind::NotReported;
        row.id = row.number = a.indicator.id;
        row.name = a.indicator.name;
        row.status = trailing ? a.status : Status::NoData;
        row.completion = a.completion;
        row.lag = a.lag;
        row.isOutstanding = isOutstanding(a);
        row.unit = unit;
        row.unitName = nameOf(unit);
        row.urgency = trailing && a.lag ? a.lag->tenThousandths() : Wide(0);
        rows.push_back(std::move(row));
    }
}

void AttentionModel::addMeasures(std::vector<AttentionRow> &rows) const
{
    const QDate asOf = m_source.asOf();
    for (const TaskProgress &progress : m_source.progress()) {
        const Task *task = m_source.task(progress.task);
        for (const Measure &measure : progress.measures) {
            const Due due = dueAt(measure, asOf);
            if (due != Due::Soon && due != Due::Overdue)
                continue;
            const QString unit = measure.unit.isEmpty() && task ? leadOf(*task) : measure.unit;
            if (!m_source.unit().isEmpty() && unit != m_source.unit())
                continue;
            AttentionRow row;
            row.kind = AttentionRow::Kind::MeasureDue;
            row.id = measure.id;
            row.number = progress.task;
            row.name = measure.title;
            row.due = *measure.due;
            row.isOverdue = due == Due::Overdue;
            row.unit = unit;
            row.unitName = nameOf(unit);
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

QString AttentionModel::nameOf(const QString &unit) const
{
    const auto *known = m_source.planUnit(unit);
    return known ? known->name : unit;
}

} // namespace xushi::models
