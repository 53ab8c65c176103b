#include "ui/held_rows.h"

#include "storage/stores/journal_store.h"
#include "support/catch.h"
#include "support/journal_maker.h"
#include "support/plan_maker.h"

namespace xushi::ui {

using namespace domain;

QStringList addHeldRows(session::Workspace &workspace)
{
    const QString unit = QStringLiteral("renshe");
    support::JournalMaker came(workspace.plan({}).value()->plan.id);
    came.add(RowKind::Increment, QStringLiteral("1.3.1"), support::q("4"), QDate(2024, 9, 20), {}, unit);
    came.add(RowKind::Note, QStringLiteral("1.3"), std::nullopt, QDate(2024, 9, 21),
             {{QStringLiteral("progress"), QStringLiteral("已与三家高校签约")}}, unit);
    storage::JournalStore store(workspace.database());
    REQUIRE(workspace.database().write([&]() -> Result<void> {
        for (const JournalRow &row : came.rows())
            if (const auto added = store.append(row); !added)
                return added;
        return {};
    }));
    QStringList ids;
    for (const JournalRow &row : came.rows())
        ids += row.id.toString();
    return ids;
}

} // namespace xushi::ui
