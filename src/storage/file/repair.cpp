#include "storage/file/repair.h"

#include "domain/arrival_hash.h"
#include "domain/plan/plan_comparison.h"
#include "storage/engine/database.h"
#include "storage/engine/sql_script.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/file/attached.h"
#include "storage/stores/journal_record.h"
#include "storage/stores/journal_store.h"
#include "storage/stores/plan_store.h"

#include <algorithm>
#include <limits>

namespace xushi::storage {

using namespace domain;

namespace {

/// A row that differs from what was written: its place, and the hashes one of which is right.
struct DamagedRow {
    qint64 place;
    QString stored;
    QString computed; ///< empty for a row that cannot be read
};

std::vector<DamagedRow> damagedRows(Connection &connection)
{
    constexpr int hashColumn = 11;
    constexpr int seqColumn = 14;
    std::vector<DamagedRow> rows;
    Statement select(connection, sqlText("journal_places"));
    while (select.next()) {
        const auto row = recordAt(select);
        if (!row || !isAsWritten(select, *row))
            rows.push_back({select.number(seqColumn), select.text(hashColumn), row ? hashOf(*row) : QString()});
    }
    return rows;
}

qint64 repairRows(Connection &connection)
{
    qint64 mended = 0;
    Statement mend(connection, sqlText("repair_row"));
    for (const DamagedRow &row : damagedRows(connection))
        mended += mend.bind("seq", row.place).bind("stored", row.stored).bind("computed", row.computed).runCounting();
    return mended;
}

/// Takes the time of a row's arrival from the other file, or its checksum, where the one proves the other.
bool repairArrival(Connection &connection, const QString &id)
{
    Statement select(connection, sqlText("repair_arrival"));
    if (!select.bind("id", id).next())
        return false;
    const qint64 seq = select.number(0);
    const QString hash = select.text(1);
    const qint64 here = select.number(2);
    const QString checksumHere = select.text(3);
    const qint64 there = select.number(4);
    const QString checksumThere = select.text(5);
    const QString before = select.text(6);
    select.finish();
    const auto proves = [&](const QString &checksum, qint64 receivedAt) {
        return arrivalHash(before, seq, hash, receivedAt) == checksum;
    };
    Statement set(connection, sqlText("repair_arrival_set"));
    set.bind("seq", seq);
    if (proves(checksumHere, there))
        set.bind("received_at", there).bind("arrival_hash", checksumHere).run();
    else if (proves(checksumThere, here))
        set.bind("received_at", here).bind("arrival_hash", checksumThere).run();
    else
        return false;
    return true;
}

bool repairArrivals(Connection &connection, const IntegrityReport &report)
{
    bool isAny = false;
    for (const Finding &finding : report.findings)
        if (finding.kind == FindingKind::WrongArrival || finding.kind == FindingKind::WrongOrder
            || finding.kind == FindingKind::TimeOutOfRange)
            isAny = repairArrival(connection, finding.args.value(0)) || isAny;
    return isAny;
}

/// Whether the arrivals that are here are known to be right, so that their checksums may be computed anew.
bool areArrivalsSound(const IntegrityReport &report)
{
    return std::none_of(report.findings.begin(), report.findings.end(), [](const Finding &finding) {
        return finding.kind == FindingKind::WrongArrival || finding.kind == FindingKind::WrongOrder
               || finding.kind == FindingKind::TimeOutOfRange;
    });
}

/// Rows that were written after one was lost may have its place: they came later, and move on. Returns that place.
std::optional<qint64> makeRoomFor(Connection &connection, const QString &hash)
{
    Statement select(connection, sqlText("repair_place"));
    if (!select.bind("hash", hash).next())
        return std::nullopt;
    const qint64 place = select.number(0);
    select.finish();
    runScript(connection, "repair_make_room", {{"seq", place}});
    return place;
}

/// Also finds the missing parents of the rows that it restores.
qint64 findMissing(Connection &connection, const IntegrityReport &report, qint64 &movedFrom)
{
    QStringList wanted;
    for (const Finding &finding : report.findings)
        if (finding.kind == FindingKind::MissingParent || finding.kind == FindingKind::LostHead)
            wanted += finding.args.back();
    qint64 found = 0;
    Statement insert(connection, sqlText("repair_missing"));
    Statement parents(connection, sqlText("journal_parents"));
    while (!wanted.isEmpty()) {
        const QString hash = wanted.takeLast();
        if (areArrivalsSound(report))
            if (const auto place = makeRoomFor(connection, hash))
                movedFrom = std::min(movedFrom, *place);
        if (insert.bind("hash", hash).runCounting() == 0)
            continue;
        ++found;
        parents.bind("hash", hash);
        while (parents.next())
            wanted += parents.text(0).split(u' ', Qt::SkipEmptyParts);
    }
    return found;
}

/// The numbers of the other file's plan versions with this fingerprint.
QStringList foundByPrint(Connection &connection, const QString &fingerprint)
{
    Statement select(connection, sqlText("repair_plan_found"));
    return allTexts(select.bind("fingerprint", fingerprint));
}

QString printOf(Connection &connection, qint64 version)
{
    Statement select(connection, sqlText("repair_plan_fingerprint"));
    const QString print = select.bind("version", version).next() ? select.text(0) : QString();
    select.finish();
    return print;
}

/// A version's number says nothing: the other file may have another plan under it. Its fingerprint proves the contents,
/// or its contents the fingerprint.
bool repairPlan(Database &database, qint64 version)
{
    Connection &connection = database.connection();
    const QStringList same = foundByPrint(connection, printOf(connection, version));
    if (!same.isEmpty()) {
        runScript(connection, "repair_plan_clear", {{"version", version}});
        runScript(connection, "repair_plan_fill", {{"version", version}, {"other", same.front().toLongLong()}});
        return true;
    }
    const auto plan = PlanStore(database).load(version);
    if (!plan || !foundByPrint(connection, fingerprintOf(*plan)).contains(QString::number(version)))
        return false;
    Statement(connection, sqlText("repair_plan_print"))
        .bind("version", version)
        .bind("fingerprint", fingerprintOf(*plan))
        .run();
    return true;
}

qint64 repairPlans(Database &database, const IntegrityReport &report)
{
    qint64 mended = 0;
    for (const Finding &finding : report.findings)
        if (finding.kind == FindingKind::WrongPlan && repairPlan(database, finding.args.value(0).toLongLong()))
            ++mended;
    return mended;
}

} // namespace

Result<void> repairStructure(Database &database)
{
    return guarded([&] {
        database.connection().run(QStringLiteral("REINDEX"));
        database.connection().run(QStringLiteral("VACUUM"));
    });
}

Result<RepairCounts> repairFrom(Database &database, const IntegrityReport &report, const QString &other)
{
    Connection &connection = database.connection();
    const auto mended = guarded([&]() -> Result<RepairCounts> {
        const Attached attached(connection, other);
        return database.write([&]() -> Result<RepairCounts> {
            // A damaged plan may break foreign keys until its tables are replaced; they are checked at the commit.
            connection.run(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
            RepairCounts done;
            done.rows = repairRows(connection);
            qint64 movedFrom = std::numeric_limits<qint64>::max();
            done.found = findMissing(connection, report, movedFrom);
            if (movedFrom < std::numeric_limits<qint64>::max())
                if (auto chained = JournalStore(database).chainArrivals(movedFrom - 1); !chained)
                    return tl::unexpected<Error>(chained.error());
            done.plans = repairPlans(database, report);
            done.arrivals = repairArrivals(connection, report);
            if (done.found == 0) // the heads still name the missing rows
                return done;
            if (auto rebuilt = JournalStore(database).rebuildHeads(); !rebuilt)
                return tl::unexpected<Error>(rebuilt.error());
            return done;
        });
    });
    return mended ? *mended : tl::unexpected<Error>(mended.error());
}

} // namespace xushi::storage
