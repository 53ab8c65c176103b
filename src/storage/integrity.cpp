#include "storage/integrity.h"

#include "domain/plan_fingerprint.h"
#include "storage/chain_links.h"
#include "storage/database.h"
#include "storage/journal_record.h"
#include "storage/plan_store.h"
#include "storage/sql_text.h"
#include "storage/statement.h"

namespace xushi::storage {

using namespace domain;

namespace {

void checkStructure(Connection &connection, IntegrityReport &report)
{
    Statement pages(connection, QStringLiteral("PRAGMA integrity_check"));
    while (pages.next())
        if (pages.text(0) != u"ok")
            report.findings.push_back({FindingKind::Structure, {pages.text(0)}});
    Statement keys(connection, QStringLiteral("PRAGMA foreign_key_check"));
    while (keys.next())
        report.findings.push_back({FindingKind::ForeignKey, {keys.text(0), keys.text(1)}});
}

void checkRows(Connection &connection, IntegrityReport &report)
{
    ChainLinks links;
    Statement select(connection, sqlText("journal_all"));
    while (select.next()) {
        ++report.rows;
        const auto row = recordAt(select);
        if (!row) {
            report.findings.push_back({FindingKind::Unreadable, {select.text(0)}});
            continue;
        }
        const QString id = row->id.toString();
        if (hashOf(*row) != row->hash || select.text(0) != id)
            report.findings.push_back({FindingKind::WrongHash, {select.text(0)}});
        links.add(row->id, row->hash, row->parents);
    }
    for (const ChainLinks::Loose &loose : links.looseParents())
        report.findings.push_back({FindingKind::MissingParent, {loose.row.toString(), loose.parent}});
    report.heads = links.heads();
}

void checkHeads(Connection &connection, IntegrityReport &report)
{
    QStringList kept;
    Statement select(connection, sqlText("journal_heads"));
    while (select.next())
        kept += select.text(0);
    if (kept != report.heads)
        report.findings.push_back({FindingKind::WrongHeads, {}});
}

void checkPlans(Database &database, IntegrityReport &report)
{
    PlanStore store(database);
    const auto versions = store.versions();
    if (!versions)
        throw StorageException(versions.error());
    for (const PlanVersion &version : *versions) {
        const auto plan = store.load(version.version);
        if (!plan || fingerprintOf(*plan) != version.fingerprint)
            report.findings.push_back({FindingKind::WrongPlan, {QString::number(version.version)}});
    }
}

} // namespace

Result<IntegrityReport> checkIntegrity(Database &database)
{
    // In one snapshot: a row that another program adds meanwhile is no fault.
    return database.read([&]() -> Result<IntegrityReport> {
        IntegrityReport report;
        Connection &connection = database.connection();
        checkStructure(connection, report);
        checkRows(connection, report);
        checkHeads(connection, report);
        checkPlans(database, report);
        return report;
    });
}

} // namespace xushi::storage
