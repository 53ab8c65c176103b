#include "models/plan/unit_list_model.h"

#include "models/tables/concern.h"
#include "models/tables/plain_tool_tip.h"
#include "models/tables/roles.h"
#include "models/text/unit_words.h"
#include "models/view/task_scope.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"
#include "wording/rank_words.h"

namespace xushi::models {

using namespace domain;

namespace {

/// A count of 0 stays blank, so that the others stand out.
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
        return wording::rankFigure(row.now);
    case UnitListModel::Name:
        return row.name;
    case UnitListModel::ReportingRate:
        return reportingText(row.now.reporting());
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
        return byConcern(row.now.counts);
    case UnitListModel::ReportingRate:
        return SortKey::of(row.now.reporting().rate());
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

UnitListModel::UnitListModel(ViewSource &source, QObject *parent) : ViewTable(source, columns, parent)
{
    refresh();
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
        return alignmentOf(isUnitFigure(index.column()));
    case Qt::AccessibleTextRole:
        return sentence(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(sentence(row, index.column()));
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
        return rankText(row.now);
    case RankChangeRole:
        return index.column() == RankChange && row.rankChange ? QVariant(*row.rankChange) : QVariant();
    default:
        return {};
    }
}

/// The whole cell in words.
QString UnitListModel::sentence(const UnitRow &row, int column) const
{
    QString rank = rankSentence(row.now, source().plan(), source().asOf());
    if (const auto status = statusOf(column))
        return tr("%1: %2").arg(wording::word(*status), QString::number(row.now.counts.of(*status)));
    switch (column) {
    case Rank:
        return rank;
    case Name:
        return tr("%1; %2; %3").arg(row.name, rank, countsSentence(source(), row.now.counts));
    case Composition:
        return countsSentence(source(), row.now.counts);
    case ReportingRate:
        return tr("%1: %2").arg(reportingText(row.now.reporting()), reportingSentence(row.now.reporting()));
    default:
        return row.rankChangeSentence;
    }
}

QVariant UnitListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto status = statusOf(section);
    if (status && orientation == Qt::Horizontal && role == StatusRole)
        return QVariant::fromValue(*status);
    if (status && orientation == Qt::Horizontal && role == Qt::InitialSortOrderRole)
        return int(Qt::DescendingOrder); // where there are most of them comes first
    return ViewTable::headerData(section, orientation, role);
}

ColumnHead UnitListModel::head(int column) const
{
    if (const auto status = statusOf(column))
        return {wording::word(*status), wording::word(*status) + u'\n' + wording::rule(*status), true};
    switch (column) {
    case Rank:
        return {tr("Rank"), rankRule(source().hasView() ? source().plan().rankFrom : rankedFrom), true};
    case Name:
        return {tr("Unit"), tr("A unit of the plan; Return or a double click opens its dashboard")};
    case Composition:
        return {tr("Composition"), tr("How many of the unit's indicators have each status")};
    case ReportingRate:
        return {
            tr("Reported"),
            tr("Of what the unit has to report this quarter, the share that it reported: figures of indicators, and "
               "progress of tasks without them"),
            true};
    default:
        return {tr("vs last quarter"), tr("Places gained or lost since the end of the quarter before")};
    }
}

std::vector<UnitRow> UnitListModel::findRows()
{
    std::vector<UnitRow> rows;
    const auto &before = source().previousQuarter().units;
    const auto &now = source().assessment().units;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (!source().unit().isEmpty() && now[i].unit != source().unit())
            continue;
        // Both are in the plan's order, but a plan loaded in between may have other units.
        const UnitAssessment *same = i < before.size() && before[i].unit == now[i].unit
                                         ? &before[i]
                                         : source().previousQuarter().unit(now[i].unit);
        rows.push_back({now[i], unitName(source(), now[i].unit),
                        rankChange(now[i].rank, same ? same->rank : std::nullopt), rankChangeSentence(now[i], same)});
    }
    return rows;
}

} // namespace xushi::models
