#pragma once

#include "models/tables/sort_key.h"

#include <QtGlobal>

#include <vector>

namespace xushi::models {

/// Rows of the journal by a column, other than in the order in which they were received. All of them are in memory, by
/// their places and keys alone.
class JournalOrder {
public:
    JournalOrder(int column, Qt::SortOrder order) : m_column(column), m_order(order) {}

    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }

    void add(qint64 place, const SortKey &key) { m_entries.push_back({place, key}); }

    /// The places in order. Rows that are equal in the column stand newest first, those that have nothing in it last.
    [[nodiscard]] std::vector<qint64> sorted() const;

private:
    struct Entry {
        qint64 place;
        SortKey key;
    };

    int m_column;
    Qt::SortOrder m_order;
    std::vector<Entry> m_entries;
};

} // namespace xushi::models
