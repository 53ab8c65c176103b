#include "storage/file/integrity.h"

#include "domain/arrival_hash.h"
#include "domain/plan/plan_comparison.h"
#include "domain/row_payload.h"
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

/// Which findings make way for others when there are too many: a file must not hide a damaged row behind a thousand
/// harmless findings.
int weightOf(FindingKind kind)
{
    if (isDamage(kind))
        return 2;
    return kind == FindingKind::MalformedRow ? 1 : 0;
}

/// Keeps the finding while there is room, or in place of one that weighs less. Cuts very long particulars, which are
/// not ids or hashes.
void note(std::vector<Finding> &findings, FindingKind kind, QStringList args = {})
{
    constexpr qsizetype longest = 1000;
    for (QString &arg : args)
        arg.truncate(longest);
    if (findings.size() < mostFindings)
        return findings.push_back({kind, std::move(args)});
    const auto lighter = std::find_if(findings.rbegin(), findings.rend(), [kind](const Finding &finding) {
        return weightOf(finding.kind) < weightOf(kind);
    });
    if (lighter != findings.rend())
        *lighter = {kind, std::move(args)};
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

/// Columns of journal_all.sql after those of a row.
enum Column { Place = 14, ArrivalHash = 15, Waits = 16, IsLong = 17 };

/// What is wrong with a row: it is unreadable, or it is not the row that was written.
std::optional<FindingKind> faultOf(const Statement &select, const std::optional<JournalRow> &row)
{
    constexpr int amountColumn = 8;
    if (!row && !select.isNull(amountColumn) && !Quantity::fromMillionths(select.number(amountColumn)))
        return FindingKind::AmountOutOfRange;
    if (!row)
        return FindingKind::Unreadable;
    if (!isAsWritten(select, *row) || isSubmitted(row->payload) != (select.number(Waits) != 0))
        return FindingKind::WrongHash;
    return std::nullopt;
}

/// Why another database would not take the row, although it is what was written.
std::optional<QString> malformationOf(const JournalRow &row)
{
    const QString texts = row.plan + row.subject + row.unit + row.author + row.payload;
    if (texts.contains(QChar::Null) || row.plan.isEmpty()) // SQLite's own functions take a text for ended at a null
        return QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "its fields are not those of a row"));
    if (row.id.unixMs() != row.recordedAt)
        return QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "its id is not of the time at which it was recorded"));
    return std::nullopt;
}

bool isOutOfTime(qint64 ms)
{
    constexpr qint64 end = 253'402'300'800'000; // of the year 9999; an id can hold little more
    return ms < 0 || ms >= end;
}

/// What is wrong with a row itself.
void checkRow(const Statement &select, const std::optional<JournalRow> &row, std::vector<Finding> &findings)
{
    const QString id = select.text(0);
    if (select.number(IsLong) != 0)
        return note(findings, FindingKind::MalformedRow,
                    {id, QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "it is longer than 1 MB"))});
    if (const auto fault = faultOf(select, row))
        return note(findings, *fault, {id});
    if (isOutOfTime(row->recordedAt) || isOutOfTime(row->receivedAt))
        return note(findings, FindingKind::TimeOutOfRange, {id});
    if (const auto cause = malformationOf(*row))
        note(findings, FindingKind::MalformedRow, {id, *cause});
}

/// Follows the checksums of the rows' arrivals.
class ArrivalChain {
public:
    /// Whether the row arrived at its place and time after the row before. Where that is missing, nothing can be said.
    bool fits(const Statement &select, const JournalRow &row)
    {
        const qint64 place = select.number(Place);
        const QString stored = select.text(ArrivalHash);
        const bool isRight = place != m_place + 1 || arrivalHash(m_before, place, row.hash, row.receivedAt) == stored;
        m_place = place;
        m_before = stored;
        return isRight;
    }

private:
    qint64 m_place = 0;
    QString m_before;
};

/// Whether rows can follow at further places: a journal of this length was never written.
bool isPlace(qint64 seq)
{
    return seq > 0 && seq < qint64(1) << 53;
}

void checkRows(Connection &connection, IntegrityReport &report)
{
    ChainLinks links;
    ArrivalChain arrivals;
    qint64 lastArrival = 0;
    Statement select(connection, sqlText("journal_all"));
    while (select.next()) {
        ++report.rows;
        const auto row = recordAt(select);
        const std::size_t before = report.findings.size();
        checkRow(select, row, report.findings);
        if (!row)
            continue;
        const bool isSound = report.findings.size() == before;
        const bool fits = arrivals.fits(select, *row) && isPlace(select.number(Place));
        if (!fits && isSound)
            note(report.findings, FindingKind::WrongArrival, {row->id.toString()});
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
    Statement times(database.connection(), sqlText("plan_times_wrong"));
    for (const QString &version : allTexts(times))
        note(report.findings, FindingKind::WrongPlan, {version});
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
