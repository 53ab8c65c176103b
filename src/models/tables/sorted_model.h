#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace xushi::models {

/// Sorts any model by SortRole, or by the text of a cell that has none: numbers exactly, names by pinyin as Chinese
/// readers look them up, missing values last.
/// Equal rows stay in the model's own order.
class SortedModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SortedModel(QAbstractItemModel &source, QObject *parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
};

} // namespace xushi::models
