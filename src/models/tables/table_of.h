#pragma once

#include "models/tables/column_head.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace xushi::models {

/// A table whose rows are plain structs with a `key()`. As long as the keys and their order stay the same, rows keep
/// their places and views keep their selection. Otherwise the model is reset.
template <typename Row> class TableOf : public QAbstractTableModel {
public:
    TableOf(int columns, QObject *parent) : QAbstractTableModel(parent), m_columns(columns) {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < m_columns;
        return isColumn ? headData(head(section), role) : QVariant();
    }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    /// -1 when there is no such row.
    [[nodiscard]] int rowOf(const QString &key) const
    {
        const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key() == key; });
        return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
    }

protected:
    [[nodiscard]] virtual ColumnHead head(int column) const = 0;

    [[nodiscard]] const Row &rowAt(const QModelIndex &index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }

    void show(std::vector<Row> rows)
    {
        const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                     [](const Row &a, const Row &b) { return a.key() == b.key(); });
        if (same) {
            m_rows = std::move(rows);
            if (!m_rows.empty())
                Q_EMIT this->dataChanged(this->index(0, 0), this->index(rowCount() - 1, m_columns - 1));
            return;
        }
        this->beginResetModel();
        m_rows = std::move(rows);
        this->endResetModel();
    }

private:
    int m_columns;
    std::vector<Row> m_rows;
};

} // namespace xushi::models
