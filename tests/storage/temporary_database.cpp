#include "storage/temporary_database.h"

#include "support/catch.h"

namespace xushi::support {

using namespace domain;

TemporaryDatabase::TemporaryDatabase()
{
    auto opened = storage::openDatabase(file(), storage::IfMissing::Create);
    REQUIRE(opened);
    m_database = std::move(*opened);
}

qint64 TemporaryDatabase::load(const Plan &plan, qint64 loadedAt)
{
    const auto version = m_database->write([&] { return plans().add(plan, loadedAt); });
    REQUIRE(version);
    return *version;
}

void TemporaryDatabase::append(const std::vector<JournalRow> &rows)
{
    storage::JournalStore journal = this->journal();
    const auto done = m_database->write([&]() -> Result<void> {
        for (const JournalRow &row : rows)
            if (const auto added = journal.append(row); !added)
                return added;
        return {};
    });
    REQUIRE(done);
}

void TemporaryDatabase::clear()
{
    for (const char *table : {"journal", "journal_head", "indicator", "task_unit", "task", "project", "unit", "plan"})
        m_database->connection().run(QStringLiteral("DELETE FROM %1").arg(QLatin1StringView(table)));
}

} // namespace xushi::support
