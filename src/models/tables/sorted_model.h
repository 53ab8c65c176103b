#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace xushi::models {

/// Any of the models in another order: by SortRole, numbers exactly, names as Chinese readers look them up
/// (by pinyin), what does not exist last, and in the model's own order where two are equal.
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
