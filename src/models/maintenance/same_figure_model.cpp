#include "models/maintenance/same_figure_model.h"

#include "models/maintenance/merge_words.h"
#include "models/tables/roles.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"

namespace xushi::models {

void SameFigureModel::setMerged(const session::Merged &merged)
{
    std::vector<SameFigureRow> rows;
    for (const session::SameFigure &same : merged.sameFigures) {
        const domain::JournalRow &row = same.incoming;
        SameFigureRow shown{row.id.toString(),      row.subject, row.asOf, wording::word(row.kind),
                            row.amount->toString(), {},          {}};
        if (const domain::Indicator *indicator = indicatorIn(merged, row.plan, row.subject)) {
            shown.indicator += u' ' + indicator->name;
            shown.figure = wording::withUnit(*row.amount, indicator->unitOfMeasure);
        }
        shown.here = unitNameIn(merged, row.plan, same.here.unit);
        shown.there = unitNameIn(merged, row.plan, row.unit);
        rows.push_back(std::move(shown));
    }
    show(std::move(rows));
}

QVariant SameFigureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SameFigureRow &row = rowAt(index);
    if (role == KeyRole)
        return row.key();
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column() == Figure);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Indicator:
        return row.indicator;
    case Day:
        return row.day.toString(Qt::ISODate);
    case Kind:
        return row.kind;
    case Figure:
        return row.figure;
    case Here:
        return row.here;
    default:
        return row.there;
    }
}

ColumnHead SameFigureModel::head(int column) const
{
    switch (column) {
    case Indicator:
        return {tr("Indicator"), tr("The indicator that the figure is of")};
    case Day:
        return {tr("Day"), tr("The day that the figure is of")};
    case Kind:
        return {tr("Kind"), tr("Whether it adds, is the total, or is the baseline")};
    case Figure:
        return {tr("Amount"), tr("The amount, which is the same on both sides"), true};
    case Here:
        return {tr("Here"), tr("The unit that reported it here, or in another of the files")};
    default:
        return {tr("In the file"), tr("The unit that reported the row that comes in")};
    }
}

} // namespace xushi::models
