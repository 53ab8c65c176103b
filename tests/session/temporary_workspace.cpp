#include "session/temporary_workspace.h"
#include "session/plans/plan_loading.h"

#include "storage/stores/journal_store.h"
#include "support/catch.h"

namespace xushi::support {

using namespace domain;

TemporaryWorkspace::TemporaryWorkspace(const Plan &plan, const char *today) : m_today(day(today))
{
    auto opened = session::openWithFirstPlan({m_folder.filePath(QStringLiteral("test.db")), storage::IfMissing::Create,
                                              [plan] { return plan; }, clock(), QStringLiteral("测试员")});
    REQUIRE(opened);
    m_workspace = std::move(*opened);
}

session::Clock TemporaryWorkspace::clock()
{
    return {[this] { return ++m_now; }, [this] { return m_today; }};
}

std::unique_ptr<session::Workspace> TemporaryWorkspace::another()
{
    auto opened = session::Workspace::open(
        {m_workspace->file(), storage::IfMissing::Refuse, {}, clock(), QStringLiteral("另一人")});
    REQUIRE(opened);
    return std::move(*opened);
}

void TemporaryWorkspace::append(std::span<const JournalRow> rows)
{
    storage::JournalStore store(m_workspace->database());
    const auto done = m_workspace->database().write([&]() -> Result<void> {
        for (const JournalRow &row : rows)
            if (const auto added = store.append(row); !added)
                return added;
        return {};
    });
    REQUIRE(done);
}

} // namespace xushi::support
