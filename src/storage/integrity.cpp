#include "storage/integrity.h"

#include "domain/plan_fingerprint.h"
#include "storage/database.h"
#include "storage/journal_record.h"
#include "storage/plan_store.h"
#include "storage/sql_text.h"
#include "storage/statement.h"

#include <QSet>

namespace xushi::storage {

using namespace domain;

namespace {

/// Keeps the finding while there is room; a particular that is no id or hash at all but a book is cut.
void note(IntegrityReport &report, FindingKind kind, QStringList args = {})
{
    constexpr qsizetype longest = 1000;
    if (report.findings.size() >= mostFindings)
        return;
    for (QString &arg : args)
        arg.truncate(longest);
    report.findings.push_back({kind, std::move(args)});
}

void checkStructure(Connection &connection, IntegrityReport &report)
{
    Statement pages(connection, QStringLiteral("PRAGMA integrity_check"));
    while (pages.next())
        if (pages.text(0) != u"ok")
            note(report, FindingKind::Structure, {pages.text(0)});
    Statement keys(connection, QStringLiteral("PRAGMA foreign_key_check"));
    while (keys.next() && report.findings.size() < mostFindings)
        note(report, FindingKind::ForeignKey, {keys.text(0), keys.text(1)});
}

constexpr qsizetype digitsOfHash = 64;

/// A parent that a row names, to be looked for once all rows are read.
struct Link {
    QString row;
    QString parent;
};

void checkRows(Connection &connection, IntegrityReport &report)
{
    QSet<QString> hashes;
    QSet<QString> named;
    std::vector<Link> links;
    Statement select(connection, sqlText("journal_all"));
    while (select.next()) {
        ++report.rows;
        const auto row = recordAt(select);
        if (!row) {
            note(report, FindingKind::Unreadable, {select.text(0)});
            continue;
        }
        const QString id = row->id.toString();
        if (hashOf(*row) != row->hash || select.text(0) != id)
            note(report, FindingKind::WrongHash, {select.text(0)});
        hashes.insert(row->hash);
        for (const QString &parent : row->parents) {
            if (parent.size()
                != digitsOfHash) { // not kept: there is room for few hashes in a text, but for many letters
                note(report, FindingKind::MissingParent, {id, parent});
                continue;
            }
            named.insert(parent);
            links.push_back({id, parent});
        }
    }
    for (const Link &link : links)
        if (!hashes.contains(link.parent))
            note(report, FindingKind::MissingParent, {link.row, link.parent});
    report.heads = (hashes - named).values();
    report.heads.sort();
}

void checkHeads(Connection &connection, IntegrityReport &report)
{
    QStringList kept;
    Statement select(connection, sqlText("journal_heads"));
    while (select.next())
        kept += select.text(0);
    if (kept != report.heads)
        note(report, FindingKind::WrongHeads);
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
            note(report, FindingKind::WrongPlan, {QString::number(version.version)});
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
