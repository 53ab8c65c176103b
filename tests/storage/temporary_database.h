#pragma once

#include "storage/file/database_opening.h"
#include "storage/stores/journal_store.h"
#include "support/journal_maker.h"
#include "support/plan_maker.h"

#include <QTemporaryDir>

namespace xushi::support {

/// A database in a real file, which is removed at the end of the test.
class TemporaryDatabase {
public:
    TemporaryDatabase();

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("test.db")); }
    storage::Database &database() { return *m_database; }
    storage::JournalStore journal() { return storage::JournalStore(*m_database); }
    storage::PlanStore plans() { return storage::PlanStore(*m_database); }

    /// Adds a version of a plan; returns its number.
    qint64 load(const domain::Plan &plan, qint64 loadedAt = 1000);

    /// Appends the rows in their order.
    void append(const std::vector<domain::JournalRow> &rows);

    /// Removes all plans and rows, which is faster than creating another file.
    void clear();

    void close() { m_database.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Database> m_database;
};

} // namespace xushi::support
