#include "models/maintenance/merge_unit_model.h"

#include "models/maintenance/merge_words.h"
#include "models/tables/roles.h"
#include "models/tables/sort_key.h"
#include "models/text/joined.h"
#include "models/text/plan_names.h"
#include "wording/plan_words.h"

namespace xushi::models {

void MergeUnitModel::setMerged(const session::Merged &merged)
{
    std::vector<MergeUnitRow> rows;
    for (const session::RowsOfUnit &one : merged.units) { // those of a unit follow one another
        if (rows.empty() || rows.back().plan != one.plan || rows.back().unit != one.unit) {
            const auto plan = merged.plans.find(one.plan);
            const QString years = plan == merged.plans.end() ? one.plan : yearsOf(plan->second->plan.period);
            rows.push_back({one.plan, years, one.unit, unitNameIn(merged, one.plan, one.unit), 0, {}});
        }
        MergeUnitRow &row = rows.back();
        row.rows += one.rows;
        row.kinds =
            joined({row.kinds, tr("%1 %2", "a kind of rows, and how many").arg(wording::word(one.kind)).arg(one.rows)});
    }
    show(std::move(rows));
}

bool MergeUnitModel::hasSeveralPlans() const
{
    return !rows().empty() && rows().front().plan != rows().back().plan;
}

QVariant MergeUnitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MergeUnitRow &row = rowAt(index);
    if (role == KeyRole)
        return row.key();
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column() == Rows);
    if (role == SortRole && index.column() == Rows)
        return QVariant::fromValue(SortKey::number(row.rows));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Plan:
        return row.years;
    case Unit:
        return row.name;
    case Rows:
        return QString::number(row.rows);
    default:
        return row.kinds;
    }
}

ColumnHead MergeUnitModel::head(int column) const
{
    switch (column) {
    case Plan:
        return {tr("Plan"), tr("The year of the plan that the rows belong to")};
    case Unit:
        return {tr("Unit"), tr("The unit that reported the rows")};
    case Rows:
        return {tr("New rows"), tr("How many rows come in"), true};
    default:
        return {tr("Of these"), tr("How many rows of each kind")};
    }
}

} // namespace xushi::models
