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
    QStringList ids;
    for (JournalRow row : came.rows()) { // after the newest row, at the time that the window is at
        row.recordedAt = row.receivedAt = workspace.clock().nowMs();
        row.id = RowId::make(row.recordedAt, std::nullopt);
        row.parents = store.heads().value();
        row.hash = hashOf(row);
        REQUIRE(workspace.database().write([&] { return store.append(row); }));
        ids += row.id.toString();
    }
    return ids;
}

} // namespace xushi::ui
