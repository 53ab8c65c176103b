#include "models/plan/unit_list_model.h"

#include "models/tables/roles.h"
#include "models/text/unit_words.h"
#include "models/view/view_source.h"

#include "wording/figure_words.h"
#include "wording/plan_words.h"

namespace xushi::models {

using namespace domain;

namespace {

/// A count of none stays blank, so that the ones that are there stand out.
QString countText(int count)
{
    return count == 0 ? QString() : QString::number(count);
}

QString displayText(const UnitRow &row, int column)
{
    if (const auto status = UnitListModel::statusOf(column))
        return countText(row.now.counts.of(*status));
    switch (column) {
    case UnitListModel::Rank:
        return row.now.rank ? QString::number(*row.now.rank) : wording::nothing();
    case UnitListModel::Name:
        return row.name;
    case UnitListModel::ReportingRate:
        return reportingText(row.now.reporting);
    case UnitListModel::RankChange:
        return rankChangeText(row.rankChange);
    default:
        return {};
    }
}

SortKey sortKey(const UnitRow &row, int column)
{
    if (const auto status = UnitListModel::statusOf(column))
        return SortKey::number(row.now.counts.of(*status));
    switch (column) {
    case UnitListModel::Rank:
        return SortKey::of(row.now.rank);
    case UnitListModel::Name:
        return SortKey::text(row.name);
    case UnitListModel::Composition:
        return SortKey::number(row.now.counts.total());
    case UnitListModel::ReportingRate:
        return SortKey::of(row.now.reporting.rate());
    default:
        return SortKey::of(row.rankChange);
    }
}

bool isUnitFigure(int column)
{
    return column == UnitListModel::Rank || column == UnitListModel::ReportingRate || UnitListModel::statusOf(column);
}

} // namespace

std::optional<Status> UnitListModel::statusOf(int column)
{
    const int place = column - FirstStatus;
    return place >= 0 && place < statusCount ? std::optional(static_cast<Status>(place)) : std::nullopt;
}

UnitListModel::UnitListModel(ViewSource &source, QObject *parent) : TableOf(parent), m_source(source)
{
    source.follow(this, &UnitListModel::refresh);
    refresh();
}

int UnitListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant UnitListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UnitRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isUnitFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return sentence(row, index.column());
    case Qt::ToolTipRole:
        return sentence(row, index.column());
    case KeyRole:
    case UnitRole:
        return row.now.unit;
    case UnitNameRole:
        return row.name;
    case SortRole:
        return QVariant::fromValue(sortKey(row, index.column()));
    case CountsRole:
        return QVariant::fromValue(row.now.counts);
    case RankTextRole:
        return rankText(row.now.rank);
    case RankChangeRole:
        return index.column() == RankChange && row.rankChange ? QVariant(*row.rankChange) : QVariant();
    default:
        return {};
    }
}

/// The whole cell in words.
QString UnitListModel::sentence(const UnitRow &row, int column) const
{
    const QString rank = row.now.rank ? rankText(row.now.rank) : tr("not ranked");
    if (const auto status = statusOf(column))
        return tr("%1: %2").arg(wording::word(*status), QString::number(row.now.counts.of(*status)));
    switch (column) {
    case Rank:
        return rank;
    case Name:
        return tr("%1; %2; %3").arg(row.name, rank, countsText(row.now.counts));
    case Composition:
        return countsText(row.now.counts);
    case ReportingRate:
        return tr("%1: %2").arg(reportingText(row.now.reporting), reportingSentence(row.now.reporting));
    default:
        return rankChangeSentence(row.rankChange);
    }
}

QVariant UnitListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isUnitFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (const auto status = statusOf(section); status && role == StatusRole)
        return QVariant::fromValue(*status);
    if (role == Qt::ToolTipRole)
        return hint(static_cast<Column>(section));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (const auto status = statusOf(section))
        return wording::word(*status);
    switch (section) {
    case Rank:
        return tr("Rank");
    case Name:
        return tr("Unit");
    case Composition:
        return tr("Composition");
    case ReportingRate:
        return tr("Reported");
    default:
        return tr("vs last quarter");
    }
}

void UnitListModel::refresh()
{
    if (!m_source.hasView())
        return;
    std::vector<UnitRow> rows;
    const auto &before = m_source.previousQuarter().units;
    const auto &now = m_source.assessment().units;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (!m_source.unit().isEmpty() && now[i].unit != m_source.unit())
            continue;
        // Both are in the plan's order; a plan loaded in between may have other units.
        const UnitAssessment *same = i < before.size() && before[i].unit == now[i].unit
                                         ? &before[i]
                                         : m_source.previousQuarter().unit(now[i].unit);
        const Unit *unit = m_source.planUnit(now[i].unit);
        rows.push_back(
            {now[i], unit ? unit->name : now[i].unit, rankChange(now[i].rank, same ? same->rank : std::nullopt)});
    }
    show(std::move(rows));
}

QString UnitListModel::hint(Column column)
{
    if (const auto status = statusOf(column))
        return wording::word(*status) + u'\n' + wording::rule(*status);
    switch (column) {
    case Rank:
        return rankRule();
    case Name:
        return tr("A unit of the plan; Return or a double click opens its dashboard");
    case Composition:
        return tr("How many of the unit's indicators have each status");
    case ReportingRate:
        return tr("Of the indicators that are due this quarter, the share with a figure dated in it");
    case RankChange:
        return tr("Places gained or lost since the end of the quarter before");
    default:
        return {};
    }
}

} // namespace xushi::models
