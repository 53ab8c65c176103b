#include "merges/trial.h"

#include "domain/position.h"
#include "session/entry/figure_entry.h"
#include "session/maintenance/check.h"
#include "session/maintenance/merging.h"
#include "session/view/quarter_view.h"
#include "support/same_assessment.h"

#include <QFile>

#include <numeric>
#include <set>

namespace xushi::merges {

using namespace domain;
using storage::knownNow;

namespace {

const std::array days{QDate(2024, 3, 31), QDate(2024, 9, 30), QDate(2024, 12, 31)};

bool isSameShown(const Shown &a, const Shown &b)
{
    return support::isSame(a.assessment, b.assessment) && support::isSame(a.progress, b.progress);
}

bool isSameRow(JournalRow a, const JournalRow &b)
{
    a.receivedAt = b.receivedAt; // local
    return a == b;
}

} // namespace

Trial::Trial(QString folder, unsigned seed, Tally &tally) : m_folder(std::move(folder)), m_chance(seed), m_tally(tally)
{
}

void Trial::run()
{
    growApart();
    mergeInOrders();
    m_tally.rows += qint64(m_ledger.rows.size());
    m_tally.foreign += qint64(m_ledger.foreign.size());
}

QString Trial::copyOf(const QString &file)
{
    QString copy = QStringLiteral("%1/%2.db").arg(m_folder, QString::number(m_copies++));
    holds(QFile::copy(file, copy), QStringLiteral("%1 cannot be copied").arg(file));
    return copy;
}

void Trial::growApart()
{
    const QString base = m_folder + QStringLiteral("/base.db");
    {
        Office office(base, m_chance);
        m_ledger.versions.push_back(firstPlan());
        for (std::size_t i = m_chance.below(8); i > 0; --i)
            office.enter(m_ledger);
    }
    const std::size_t count = m_chance.oneIn(3) ? 3 : 2;
    for (std::size_t i = 0; i < count; ++i)
        m_parts.push_back(grown(QString(QChar(u'A' + char16_t(i))), base));
}

Trial::Part Trial::grown(const QString &name, const QString &base)
{
    Part part{copyOf(base), name};
    Office office(part.file, m_chance);
    const bool isForger = m_chance.oneIn(2);
    for (std::size_t i = 2 + m_chance.below(8); i > 0; --i) {
        if (isForger && m_chance.oneIn(3)) {
            office.forge(m_ledger);
            ++m_tally.forged;
        } else {
            office.enter(m_ledger);
        }
        if (m_chance.oneIn(4))
            part.known.push_back(knownThen(office, office.rows().empty() ? 0 : office.rows().back().receivedAt));
    }
    if (m_chance.oneIn(6))
        office.loadLaterPlan(m_ledger);
    for (const JournalRow &row : office.rows()) {
        part.newestRecorded = std::max(part.newestRecorded, row.recordedAt);
        if (!isForger) // a forger's rows are in any order
            part.own.push_back(row.id.toString());
    }
    return part;
}

void Trial::mergeInOrders()
{
    std::vector<std::size_t> order(m_parts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    mergeInto(order, false);
    std::reverse(order.begin(), order.end());
    mergeInto(order, false);
    if (m_parts.size() == 2)
        return;
    m_chance.shuffle(order);
    mergeInto(order, true);
    mergeThroughAnother();
}

void Trial::taken(Office &office, const QStringList &files)
{
    office.setNow(beginning + qint64(m_chance.below(10)) * hour);
    const auto merged = must(session::merge(*office, files), "merging");
    ++m_tally.merges;
    if (!m_chance.oneIn(3))
        return;
    const auto again = must(session::merge(*office, files), "merging once more");
    holds(again.newRows == 0 && again.digest == merged.digest, QStringLiteral("a second merge changes something"));
}

void Trial::mergeInto(const std::vector<std::size_t> &order, bool atOnce)
{
    const Part &first = m_parts[order.front()];
    Office office(copyOf(first.file), m_chance);
    QStringList files;
    for (std::size_t i = 1; i < order.size(); ++i)
        files += m_parts[order[i]].file;
    if (atOnce)
        taken(office, files);
    else
        for (const QString &file : files)
            taken(office, {file});
    judge(office, first);
}

void Trial::mergeThroughAnother()
{
    const QString between = copyOf(m_parts[1].file);
    {
        Office office(between, m_chance);
        taken(office, {m_parts[2].file});
    }
    Office office(copyOf(m_parts[0].file), m_chance);
    taken(office, {between});
    judge(office, m_parts[0]);
}

void Trial::judge(Office &office, const Part &before)
{
    judgeRows(office);
    judgeFigures(office);
    judgePast(office, before);
    const auto report = must(session::check(*office), "checking");
    for (const Finding &finding : report.findings)
        holds(!isDamage(finding.kind),
              QStringLiteral("%1: the check finds damage %2 (%3)")
                  .arg(before.name, QString::number(int(finding.kind)), finding.args.join(QStringLiteral(", "))));
    if (m_digest.isEmpty())
        m_digest = report.digest;
    holds(report.digest == m_digest, QStringLiteral("%1: another digest").arg(before.name));
    judgeNextRow(office, before);
}

/// Every row that was written anywhere is there as it was written, and no other.
void Trial::judgeRows(Office &office)
{
    const auto rows = office.rows();
    for (const JournalRow &row : rows) {
        const auto written = m_ledger.rows.find(row.id.toString());
        holds(written != m_ledger.rows.end(), QStringLiteral("row %1 was never written").arg(row.id.toString()));
        holds(isSameRow(row, written->second), QStringLiteral("row %1 was changed").arg(row.id.toString()));
    }
    holds(rows.size() == m_ledger.rows.size(),
          QStringLiteral("%1 rows of %2 are there").arg(rows.size()).arg(m_ledger.rows.size()));
}

Shown Trial::shownOf(Office &office, QDate day, qint64 knownAt)
{
    const auto view = must(session::look(*office, {QStringLiteral("test-2024"), day, knownAt}), "looking");
    return {view.assessment, view.progress ? *view.progress : std::vector<TaskProgress>()};
}

/// What is shown is what the plain model says of the rows that count.
void Trial::judgeFigures(Office &office)
{
    const auto counting = m_ledger.counting(QStringLiteral("test-2024"));
    for (const QDate day : days) {
        const Shown shown = shownOf(office, day, knownNow);
        const auto plan = must(office->plan(QStringLiteral("test-2024")), "reading the plan");
        for (const auto &[task, indicator] : plan->plan.indicators()) {
            const Assessment *found = shown.assessment.indicator(indicator->id);
            holds(found && found->position == must(positionOf(*indicator, counting, day), "counting"),
                  QStringLiteral("%1 on %2 is not what the rows say").arg(indicator->id, day.toString(Qt::ISODate)));
        }
        for (const TaskProgress &progress : shown.progress)
            holds(
                support::isSame(progress, progressOf(progress.task, counting, day)),
                QStringLiteral("task %1 on %2 is not what the rows say").arg(progress.task, day.toString(Qt::ISODate)));
    }
}

KnownThen Trial::knownThen(Office &office, qint64 at)
{
    KnownThen then{at, must(session::journalDigest(*office, at), "reading the digest")};
    for (const QDate day : days)
        then.shown.push_back(shownOf(office, day, at));
    return then;
}

void Trial::judgePast(Office &office, const Part &before)
{
    for (const KnownThen &then : before.known) {
        const KnownThen now = knownThen(office, then.at);
        holds(now.digest == then.digest,
              QStringLiteral("%1: at %2 another digest was known").arg(before.name).arg(then.at));
        for (std::size_t i = 0; i < days.size(); ++i)
            holds(isSameShown(now.shown[i], then.shown[i]),
                  QStringLiteral("%1: what was known at %2 changed").arg(before.name).arg(then.at));
    }
}

/// The next row has its time from this clock, and its id follows those of this database.
void Trial::judgeNextRow(Office &office, const Part &before)
{
    office.setNow(beginning + 9 * hour);
    const auto entered = must(
        session::logFigure(*office, {{}, QStringLiteral("1.4.1"), RowKind::Increment, Quantity::whole(1), days.back()}),
        "entering a row after the merge");
    holds(entered.row.recordedAt <= std::max(office.now(), before.newestRecorded),
          QStringLiteral("%1: a merge moved the clock").arg(before.name));
    for (const QString &id : before.own)
        holds(entered.row.id.toString() > id, QStringLiteral("%1: an id that is out of order").arg(before.name));
}

} // namespace xushi::merges
