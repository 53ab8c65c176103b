#include "models/attention_model.h"

#include "models/roles.h"
#include "models/view_source.h"

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

QString idAndName(const QString &id, const QString &name)
{
    return id + u' ' + name;
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
        return isUnit ? row.unitName : tr("%1: %2").arg(row.subject, row.matter);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isUnit ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        if (isUnit)
            return row.unitName;
        return tr("%1: %2; %3").arg(row.subject, row.matter, row.unitName);
    case KeyRole:
        return row.id;
    case IndicatorRole:
        return row.indicator;
    case UnitRole:
        return row.unit;
    case UnitNameRole:
        return row.unitName;
    case StatusRole:
        return row.status && !isUnit ? QVariant::fromValue(*row.status) : QVariant();
    case SubjectRole:
        return row.subject;
    case MatterRole:
        return row.matter;
    case OverdueRole:
        return row.overdue;
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
        AttentionRow row{trailing ? AttentionRow::Kind::Trailing : AttentionRow::Kind::NotReported,
                         a.indicator.id,
                         idAndName(a.indicator.id, a.indicator.name),
                         matterOf(a),
                         a.indicator.id,
                         trailing ? a.status : Status::NoData,
                         false,
                         unit,
                         nameOf(unit),
                         trailing && a.lag ? a.lag->tenThousandths() : Wide(0)};
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
            const bool overdue = due == Due::Overdue;
            const QString day = wording::shortDay(*measure.due);
            const QString unit = measure.unit.isEmpty() && task ? leadOf(*task) : measure.unit;
            if (!m_source.unit().isEmpty() && unit != m_source.unit())
                continue;
            rows.push_back({AttentionRow::Kind::MeasureDue, measure.id, idAndName(progress.task, measure.title),
                            overdue ? tr("measure was due %1").arg(day) : tr("measure due %1").arg(day), QString(),
                            std::nullopt, overdue, unit, nameOf(unit), -Wide(measure.due->toJulianDay())});
        }
    }
}

QString AttentionModel::matterOf(const Assessment &a) const
{
    const QString unreported = tr("not reported this quarter");
    if (!isTrailing(a))
        return unreported;
    QString matter = wording::word(a.status);
    if (a.status == Status::Missed && a.completion)
        matter = tr("missed, completion %1").arg(wording::percent(*a.completion));
    else if (a.lag)
        matter = tr("%1 points behind").arg(a.lag->toPercent(1));
    return isOutstanding(a) ? tr("%1, %2").arg(matter, unreported) : matter;
}

QString AttentionModel::nameOf(const QString &unit) const
{
    const auto *known = m_source.planUnit(unit);
    return known ? known->name : unit;
}

} // namespace xushi::models
