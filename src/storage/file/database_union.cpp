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

void refuseRowsAhead(Connection &connection, const UnionSource &other, const UnionTimes &times, qint64 now)
{
    if (times.accepted == AcceptTimes::All)
        return;
    constexpr qint64 day = 86'400'000;
    Statement select(connection, sqlText("merge_ahead"));
    if (!select.bind("latest", now + day).next())
        return;
    const QStringList row{other.file, select.text(0), QString::number(select.number(1)), QString::number(now)};
    select.finish();
    fail(ErrorCode::TimesAhead, row);
}

/// The rows are received later than all that this database got before, so that what was known then stays known.
Result<qint64> addMissingRows(Database &database, qint64 now, qint64 lastSeq)
{
    JournalStore journal(database);
    const auto newest = journal.newest();
    if (!newest)
        return tl::unexpected<Error>(newest.error());
    const qint64 receivedAt = std::max(now, newest->receivedAt + 1);
    Statement(database.connection(), sqlText("merge_rows")).bind("received_at", receivedAt).run();
    if (const auto chained = journal.chainArrivals(lastSeq); !chained)
        return tl::unexpected<Error>(chained.error());
    return receivedAt;
}

std::vector<RowPair> sameFigures(Connection &connection)
{
    std::vector<RowPair> pairs;
    Statement select(connection, sqlText("merge_same_figures"));
    while (select.next())
        pairs.push_back({select.text(0), select.text(1)});
    return pairs;
}

Result<UnionReport> added(Database &database, qint64 now)
{
    Connection &connection = database.connection();
    UnionReport report;
    report.lastSeqBefore = connection.number(sqlText("journal_last_seq"));
    const qint64 rowsBefore = connection.number(sqlText("journal_count"));
    const qint64 rowsThere = connection.number(sqlText("other_count"));
    report.sameFigures = sameFigures(connection);
    const auto receivedAt = addMissingRows(database, now, report.lastSeqBefore);
    if (!receivedAt)
        return tl::unexpected<Error>(receivedAt.error());
    report.receivedAt = *receivedAt;
    report.newRows = connection.number(sqlText("journal_count")) - rowsBefore;
    report.knownRows = rowsThere - report.newRows;
    if (report.newRows > 0)
        if (const auto rebuilt = JournalStore(database).rebuildHeads(); !rebuilt)
            return tl::unexpected<Error>(rebuilt.error());
    return report;
}

} // namespace

Result<UnionReport> addRowsOf(Database &database, const UnionSource &other, const UnionTimes &times,
                              const std::function<Result<void>(const UnionReport &)> &work, UnionKept kept)
{
    Connection &connection = database.connection();
    const auto united = guarded([&]() -> Result<UnionReport> {
        const Attached attached(connection, other.copy);
        Transaction transaction(connection);
        const qint64 now = times.now(); // only here, as the lock may have been waited for
        refuseDifferingRows(connection, other.file);
        refuseRowsAhead(connection, other, times, now);
        auto report = added(database, now);
        if (!report)
            return report;
        if (const auto done = work(*report); !done)
            return tl::unexpected<Error>(done.error());
        if (kept == UnionKept::Yes)
            transaction.commit();
        return report;
    });
    return united ? *united : tl::unexpected<Error>(united.error());
}

Result<bool> bringsRows(Database &database, const UnionSource &other)
{
    return guarded([&] {
        const Attached attached(database.connection(), other.copy);
        return database.connection().number(sqlText("merge_brings_rows")) != 0;
    });
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
