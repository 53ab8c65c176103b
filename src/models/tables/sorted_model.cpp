#include "models/tables/sorted_model.h"

#include "models/tables/collation.h"
#include "models/tables/roles.h"

namespace xushi::models {

namespace {

SortKey keyOf(const QModelIndex &index)
{
    const QVariant key = index.data(SortRole);
    return key.isValid() ? key.value<SortKey>() : SortKey::textIfAny(index.data().toString());
}

} // namespace

SortedModel::SortedModel(QAbstractItemModel &source, QObject *parent)
    : QSortFilterProxyModel(parent), m_collator(readersCollator())
{
    setSortRole(SortRole);
    setSourceModel(&source);
}

bool SortedModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const SortKey a = keyOf(left);
    const SortKey b = keyOf(right);
    if (a.isNothing() || b.isNothing()) {
        // For descending order Qt calls with the two rows swapped.
        const SortKey &first = sortOrder() == Qt::AscendingOrder ? a : b;
        return !first.isNothing() && (a.isNothing() || b.isNothing());
    }
    const auto *leftText = std::get_if<QString>(&a.value);
    const auto *rightText = std::get_if<QString>(&b.value);
    if (leftText && rightText)
        return m_collator.compare(*leftText, *rightText) < 0;
    return a.value < b.value;
}

} // namespace xushi::models
