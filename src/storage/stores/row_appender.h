#pragma once

#include "domain/journal_row.h"
#include "storage/engine/statement.h"

namespace xushi::storage {

class Connection;

/// The statements that add a row to the journal, prepared once for all rows of a store. Members throw StorageException.
class RowAppender {
public:
    explicit RowAppender(const Connection &connection);

    /// Adds a row that was written here, at the next place.
    void add(const domain::JournalRow &row);

    /// The row names every head as a parent, so it becomes the only head.
    void moveHead(const QString &hash);

private:
    Statement m_last;
    Statement m_insert;
    Statement m_deleteHeads;
    Statement m_insertHead;
};

} // namespace xushi::storage
