#include "storage/file/integrity.h"

#include "domain/plan_comparison.h"
#include "storage/engine/database.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/stores/chain_links.h"
#include "storage/stores/journal_record.h"
#include "storage/stores/plan_store.h"

#include <algorithm>

namespace xushi::storage {

using namespace domain;

namespace {

/// Keeps the finding while there is room. Cuts very long particulars, which are not ids or hashes.
void note(std::vector<Finding> &findings, FindingKind kind, QStringList args = {})
{
    constexpr qsizetype longest = 1000;
    if (findings.size() >= mostFindings)
        return;
    for (QString &arg : args)
        arg.truncate(longest);
    findings.push_back({kind, std::move(args)});
}

/// `check` is one of SQLite's own checks.
std::vector<Finding> structureOf(Connection &connection, const QString &check)
{
    std::vector<Finding> findings;
    Statement pages(connection, check);
    while (pages.next())
        if (pages.text(0) != u"ok")
            note(findings, FindingKind::Structure, {pages.text(0)});
    Statement keys(connection, QStringLiteral("PRAGMA foreign_key_check"));
    while (keys.next() && findings.size() < mostFindings)
        note(findings, FindingKind::ForeignKey, {keys.text(0), keys.text(1)});
    return findings;
}

/// What is wrong with a row: it is unreadable, or it is not the row that was written.
std::optional<FindingKind> faultOf(const Statement &select, const std::optional<JournalRow> &row)
{
    constexpr int amountColumn = 8;
    if (!row && !select.isNull(amountColumn) && !Quantity::fromMillionths(select.number(amountColumn)))
        return FindingKind::AmountOutOfRange;
    if (!row)
        return FindingKind::Unreadable;
    if (!isAsWritten(select, *row))
        return FindingKind::WrongHash;
    return std::nullopt;
}

void checkRows(Connection &connection, IntegrityReport &report)
{
    ChainLinks links;
    qint64 lastArrival = 0;
    Statement select(connection, sqlText("journal_all"));
    while (select.next()) {
        ++report.rows;
        const auto row = recordAt(select);
        if (const auto fault = faultOf(select, row))
            note(report.findings, *fault, {select.text(0)});
        if (!row)
            continue;
        const QString id = row->id.toString();
        // No hash covers the time of arrival, but rows are stored in the order in which they arrived.
        if (row->receivedAt < lastArrival)
            note(report.findings, FindingKind::WrongOrder, {id});
        lastArrival = std::max(lastArrival, row->receivedAt);
        QStringList parents = row->parents;
        parents.removeIf([&](const QString &parent) {
            // Do not keep these: a damaged text can hold a great number of short words.
            const bool isHash = parent.size() == digitsOfHash;
            if (!isHash)
                note(report.findings, FindingKind::MissingParent, {id, parent});
            return !isHash;
        });
        links.add(row->id, row->hash, parents);
    }
    for (const ChainLinks::MissingParent &missing : links.missingParents())
        note(report.findings, FindingKind::MissingParent, {missing.row.toString(), missing.parent});
    report.heads = links.heads();
}

void checkIndexNumbers(Connection &connection, IntegrityReport &report)
{
    Statement select(connection, sqlText("index_numbers"));
    while (select.next())
        note(report.findings, FindingKind::Structure,
             {QStringLiteral("index %1 holds a number in a form that the table cannot hold").arg(select.text(0))});
}

void checkHeads(Connection &connection, IntegrityReport &report)
{
    QStringList kept;
    Statement select(connection, sqlText("journal_heads"));
    while (select.next())
        kept += select.text(0);
    if (kept == report.heads)
        return;
    Statement there(connection, sqlText("journal_has_hash"));
    const std::size_t before = report.findings.size();
    for (const QString &hash : kept) {
        there.bind("hash", hash);
        if (!there.next())
            note(report.findings, FindingKind::LostHead, {hash});
        there.finish();
    }
    if (report.findings.size() == before)
        note(report.findings, FindingKind::WrongHeads);
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
            note(report.findings, FindingKind::WrongPlan, {QString::number(version.version)});
    }
}

} // namespace

Result<std::vector<Finding>> checkStructure(Database &database)
{
    return guarded([&] { return structureOf(database.connection(), QStringLiteral("PRAGMA quick_check")); });
}

Result<IntegrityReport> checkIntegrity(Database &database)
{
    // Read in one snapshot, so that a row that another program adds meanwhile is not reported as a fault.
    return database.read([&]() -> Result<IntegrityReport> {
        IntegrityReport report;
        Connection &connection = database.connection();
        report.findings = structureOf(connection, QStringLiteral("PRAGMA integrity_check"));
        if (report.findings.empty()) // otherwise an index may be unreadable, which is already reported
            checkIndexNumbers(connection, report);
        checkRows(connection, report);
        checkHeads(connection, report);
        checkPlans(database, report);
        return report;
    });
}

} // namespace xushi::storage
