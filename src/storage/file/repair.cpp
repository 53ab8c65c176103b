#include "storage/file/repair.h"

#include "storage/engine/database.h"
#include "storage/engine/sql_script.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/file/attached.h"
#include "storage/stores/journal_record.h"
#include "storage/stores/journal_store.h"

#include <algorithm>

namespace xushi::storage {

using namespace domain;

namespace {

bool has(const IntegrityReport &report, FindingKind kind)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [kind](const Finding &finding) { return finding.kind == kind; });
}

bool isWhole(const Statement &select)
{
    const auto row = recordAt(select);
    return row && isAsWritten(select, *row);
}

/// The places of rows that differ from what was written.
std::vector<qint64> damagedPlaces(Connection &connection)
{
    constexpr int seqColumn = 14;
    std::vector<qint64> places;
    Statement select(connection, sqlText("journal_places"));
    while (select.next())
        if (!isWhole(select))
            places.push_back(select.number(seqColumn));
    return places;
}

qint64 repairRows(Connection &connection)
{
    qint64 mended = 0;
    Statement mend(connection, sqlText("repair_row"));
    for (const qint64 place : damagedPlaces(connection))
        mended += mend.bind("seq", place).runCounting();
    return mended;
}

/// Also finds the missing parents of the rows that it restores.
qint64 findMissing(Connection &connection, const IntegrityReport &report)
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
        if (insert.bind("hash", hash).runCounting() == 0)
            continue;
        ++found;
        parents.bind("hash", hash);
        while (parents.next())
            wanted += parents.text(0).split(u' ', Qt::SkipEmptyParts);
    }
    return found;
}

qint64 repairPlans(Connection &connection, const IntegrityReport &report)
{
    qint64 mended = 0;
    Statement there(connection, sqlText("other_plan_version"));
    for (const Finding &finding : report.findings) {
        if (finding.kind != FindingKind::WrongPlan)
            continue;
        const qint64 version = finding.args.value(0).toLongLong();
        there.bind("version", version);
        const bool isThere = there.next();
        there.finish();
        if (!isThere)
            continue;
        runScript(connection, "repair_plan", version);
        ++mended;
    }
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
            done.found = findMissing(connection, report);
            done.plans = repairPlans(connection, report);
            if (has(report, FindingKind::WrongOrder))
                done.arrivals = Statement(connection, sqlText("repair_arrivals")).runCounting() > 0;
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
