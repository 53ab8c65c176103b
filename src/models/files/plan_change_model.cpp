#include "models/files/plan_change_model.h"

#include "models/tables/roles.h"
#include "models/tables/sort_key.h"
#include "wording/figure_words.h"
#include "wording/plan_change_words.h"

#include <algorithm>

namespace xushi::models {

void PlanChangeModel::setChanges(const std::vector<session::ChangeUnderRows> &changes)
{
    std::vector<PlanChangeRow> rows;
    for (const session::ChangeUnderRows &one : changes) {
        const domain::PlannedIndicator &before = one.change.before;
        const auto &after = one.change.after;
        PlanChangeRow row{before.indicator.id, before.indicator.name, wording::gone(), {}, {}, one.rows};
        row.before = row.after = wording::nothing();
        if (!after)
            rows.push_back(row);
        for (const domain::IndicatorTrait trait : one.change.traits) {
            row.trait = wording::word(trait);
            row.before = wording::valueOf(before, trait);
            row.after = wording::valueOf(*after, trait);
            rows.push_back(row);
        }
    }
    show(std::move(rows));
}

void PlanChangeModel::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    std::vector<PlanChangeRow> changed = rows();
    bool &isConfirmed = changed[static_cast<std::size_t>(index.row())].isConfirmed;
    isConfirmed = !isConfirmed;
    show(std::move(changed));
}

void PlanChangeModel::confirmAll()
{
    std::vector<PlanChangeRow> changed = rows();
    for (PlanChangeRow &row : changed)
        row.isConfirmed = true;
    show(std::move(changed));
}

bool PlanChangeModel::isAllConfirmed() const
{
    return std::all_of(rows().begin(), rows().end(), [](const PlanChangeRow &row) { return row.isConfirmed; });
}

QStringList PlanChangeModel::confirmed() const
{
    QStringList ids;
    QStringList open;
    for (const PlanChangeRow &row : rows()) { // the rows of an indicator follow one another
        QStringList &list = row.isConfirmed ? ids : open;
        if (list.isEmpty() || list.last() != row.indicator)
            list += row.indicator;
    }
    ids.removeIf([&](const QString &id) { return open.contains(id); });
    return ids;
}

QVariant PlanChangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanChangeRow &row = rowAt(index);
    if (role == KeyRole)
        return row.key();
    if (role == DoneRole)
        return row.isConfirmed;
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column() == Rows);
    if (role == Qt::AccessibleTextRole && index.column() == Confirmed)
        return row.isConfirmed ? tr("Confirmed") : tr("Not confirmed yet");
    if (role == SortRole && (index.column() == Rows || index.column() == Confirmed))
        return QVariant::fromValue(SortKey::number(index.column() == Rows ? row.rows : row.isConfirmed));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Indicator:
        return QString(row.indicator + u' ' + row.name);
    case Trait:
        return row.trait;
    case Before:
        return row.before;
    case After:
        return row.after;
    case Rows:
        return QString::number(row.rows);
    default:
        return {};
    }
}

ColumnHead PlanChangeModel::head(int column) const
{
    switch (column) {
    case Confirmed:
        return {tr("Meant"), tr("Whether the change is meant; a click or the space bar changes it")};
    case Indicator:
        return {tr("Indicator"), tr("The indicator about which the journal has rows")};
    case Trait:
        return {tr("Change"), tr("What of it changes")};
    case Before:
        return {tr("Now"), tr("What the version in force says")};
    case After:
        return {tr("Then"), tr("What this version says")};
    default:
        return {tr("Rows"), tr("How many rows of the journal are about the indicator, voided ones aside"), true};
    }
}

} // namespace xushi::models
