#include "models/tables/sorted_model.h"

#include "models/tables/roles.h"

namespace xushi::models {

SortedModel::SortedModel(QAbstractItemModel &source, QObject *parent)
    : QSortFilterProxyModel(parent), m_collator(QLocale(QLocale::Chinese, QLocale::China))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(SortRole);
    setSourceModel(&source);
}

bool SortedModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto a = left.data(SortRole).value<SortKey>();
    const auto b = right.data(SortRole).value<SortKey>();
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
