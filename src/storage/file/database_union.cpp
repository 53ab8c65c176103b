#include "storage/file/database_union.h"

#include "storage/engine/database.h"
#include "storage/engine/sql_script.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/file/attached.h"
#include "storage/stores/journal_store.h"

#include <algorithm>

namespace xushi::storage {

using namespace domain;

namespace {

void refuseDifferingRows(Connection &connection, const QString &other)
{
    Statement select(connection, sqlText("merge_differing"));
    if (!select.next())
        return;
    const QString id = select.text(0);
    select.finish();
    fail(ErrorCode::RowsDiffer, {id, other});
}

Result<void> addMissingRows(Database &database, qint64 now)
{
    const auto newest = JournalStore(database).newest();
    if (!newest)
        return tl::unexpected<Error>(newest.error());
    Statement(database.connection(), sqlText("merge_rows"))
        .bind("received_at", std::max(now, newest->receivedAt))
        .run();
    return {};
}

} // namespace

Result<UnionReport> addRowsOf(Database &database, const QString &other, qint64 now,
                              const std::function<Result<void>(const UnionReport &)> &work)
{
    Connection &connection = database.connection();
    const auto united = guarded([&]() -> Result<UnionReport> {
        const Attached attached(connection, other);
        return database.write([&]() -> Result<UnionReport> {
            refuseDifferingRows(connection, other);
            UnionReport report;
            report.lastSeqBefore = connection.number(sqlText("journal_last_seq"));
            const qint64 rowsBefore = connection.number(sqlText("journal_count"));
            const qint64 rowsThere = connection.number(sqlText("other_count"));
            if (const auto added = addMissingRows(database, now); !added)
                return tl::unexpected<Error>(added.error());
            report.newRows = connection.number(sqlText("journal_count")) - rowsBefore;
            report.knownRows = rowsThere - report.newRows;
            if (report.newRows > 0)
                if (const auto rebuilt = JournalStore(database).rebuildHeads(); !rebuilt)
                    return tl::unexpected<Error>(rebuilt.error());
            if (const auto done = work(report); !done)
                return tl::unexpected<Error>(done.error());
            return report;
        });
    });
    return united ? *united : tl::unexpected<Error>(united.error());
}

Result<void> replaceBy(Database &database, const QString &other, const std::function<Result<void>()> &beforehand)
{
    Connection &connection = database.connection();
    const auto replaced = guarded([&]() -> Result<void> {
        const Attached attached(connection, other);
        return database.write([&]() -> Result<void> {
            if (auto ready = beforehand(); !ready)
                return ready;
            runScript(connection, "replace_all");
            return {};
        });
    });
    return replaced ? *replaced : tl::unexpected<Error>(replaced.error());
}

} // namespace xushi::storage
