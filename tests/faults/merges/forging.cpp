// What an office's file may hold though no one could enter it there.
#include "merges/office.h"

#include "domain/row_payload.h"
#include "storage/stores/journal_store.h"

namespace xushi::merges {

using namespace domain;

namespace {

const QString ourPlan = QStringLiteral("test-2024");
const QString noPlan = QStringLiteral("none-2024");
const QString forgedWords = QStringLiteral("伪造");

/// A row before it has id, times, parents and hash.
struct Forgery {
    RowKind kind;
    QString subject;
    QString unit;
    QDate asOf;
    std::optional<Quantity> amount = {};
    QString payload = QStringLiteral("{}");
    QString plan = ourPlan;
    Rule rule = {}; ///< empty: every version allows it, or it is no row of this plan
};

bool never(const Plan &)
{
    return false;
}

Rule whereUnitTakesPart(const QString &task, const QString &unit)
{
    return [=](const Plan &plan) { return plan.task(task) && plan.task(task)->partOf(unit); };
}

Rule whereIndicatorIs(const QString &id)
{
    return [=](const Plan &plan) { return plan.indicator(id).has_value(); };
}

/// The newest words of a forger: each about a row of `rows`, or of a day.
class Forger {
public:
    Forger(support::Chance &chance, const std::vector<JournalRow> &rows, QDate day, Quantity amount)
        : m_chance(chance), m_rows(rows), m_day(day), m_amount(amount)
    {
    }

    std::vector<Forgery> all()
    {
        const QString alpha = QStringLiteral("alpha");
        const QString gamma = QStringLiteral("gamma");
        const QString first = QStringLiteral("1.1.1");
        const QString task = QStringLiteral("1.1");
        const QString ratio = QStringLiteral("1.3.1");
        const QString unknown = QStringLiteral("1.9.1");
        const QString other = QStringLiteral("1.5");
        const QDate before(2023, 12, 31);
        const QString note = NotePayload{TaskState::Done, forgedWords, {}, {}}.text();
        std::vector<Forgery> all{
            {RowKind::Reading, first, gamma, m_day, m_amount, {}, ourPlan, whereUnitTakesPart(task, gamma)},
            {RowKind::Increment, first, gamma, m_day, m_amount, {}, ourPlan, whereUnitTakesPart(task, gamma)},
            {RowKind::Reading, unknown, alpha, m_day, m_amount, {}, ourPlan, whereIndicatorIs(unknown)},
            {RowKind::Increment, unknown, {}, m_day, m_amount, {}, ourPlan, whereIndicatorIs(unknown)},
            {RowKind::Increment, ratio, gamma, m_day, m_amount, {}, ourPlan, never},
            {RowKind::Baseline, first, alpha, before, m_amount, {}, ourPlan, never},
            {RowKind::Baseline, QStringLiteral("1.2.1"), alpha, before, m_amount, {}, ourPlan, never},
            {RowKind::Reading, first, alpha, before, m_amount, {}, ourPlan, never},
            {RowKind::Increment, first, alpha, QDate(2025, 1, 1), m_amount, {}, ourPlan, never},
            {RowKind::Note, other, gamma, m_day, {}, note, ourPlan, never},
            {RowKind::Assign,
             other + u'/' + gamma,
             gamma,
             m_day,
             {},
             AssignmentPayload{forgedWords}.text(),
             ourPlan,
             never},
            {RowKind::Measure, other, gamma, m_day, {}, measure().text(), ourPlan, never},
            {RowKind::Reading, first, alpha, m_day, m_amount, {}, noPlan},
            {RowKind::Increment, first, alpha, m_day, m_amount},
            {RowKind::Reading, first, {}, m_day, m_amount},
        };
        for (const QString &plan : {ourPlan, noPlan}) {
            all.push_back(voidOf(plan));
            for (const bool isAccepted : {true, false})
                all.push_back(reviewOf(plan, isAccepted));
        }
        return all;
    }

private:
    MeasurePayload measure()
    {
        MeasurePayload said;
        said.title = forgedWords;
        for (const JournalRow &row : m_rows)
            if (row.kind == RowKind::Measure && m_chance.oneIn(2))
                said.measure = row.id.toString();
        return said;
    }

    /// Also of a row that is voided, of a void, of another plan's row, and by a unit whose row it is not.
    Forgery voidOf(const QString &plan)
    {
        const QString reason = VoidPayload{forgedWords}.text();
        if (m_rows.empty())
            return {RowKind::Void, QStringLiteral("none"), {}, m_day, {}, reason, plan};
        const JournalRow &row = m_chance.of(m_rows);
        const QString unit = m_chance.oneIn(4) ? row.unit + u'x' : row.unit;
        return {RowKind::Void, row.id.toString(), unit, row.asOf, {}, reason, plan};
    }

    /// Of a row that is held, most often; of a sound one, a decision has nothing to say.
    Forgery reviewOf(const QString &plan, bool isAccepted)
    {
        const QString payload = ReviewPayload{isAccepted, isAccepted ? QString() : forgedWords}.text();
        std::vector<JournalRow> forged;
        for (const JournalRow &row : m_rows)
            if (row.author == forgedWords)
                forged.push_back(row);
        const auto &from = forged.empty() || m_chance.oneIn(4) ? m_rows : forged;
        if (from.empty())
            return {RowKind::Review, QStringLiteral("none"), {}, m_day, {}, payload, plan};
        const JournalRow &row = m_chance.of(from);
        return {RowKind::Review, row.id.toString(), {}, row.asOf, {}, payload, plan};
    }

    support::Chance &m_chance;
    const std::vector<JournalRow> &m_rows;
    QDate m_day;
    Quantity m_amount;
};

} // namespace

void Office::forge(Ledger &ledger)
{
    const auto before = rows();
    auto forgery = m_chance.of(Forger(m_chance, before, someDay(), someAmount()).all());
    const qint64 recordedAt = beginning + qint64(m_chance.below(30)) * hour - 10 * hour;
    JournalRow row{.id = RowId::make(recordedAt, {}),
                   .plan = forgery.plan,
                   .kind = forgery.kind,
                   .subject = forgery.subject,
                   .unit = forgery.unit,
                   .asOf = forgery.asOf,
                   .recordedAt = recordedAt,
                   .author = forgedWords,
                   .amount = forgery.amount,
                   .payload = forgery.payload.isEmpty() ? QStringLiteral("{}") : forgery.payload,
                   .parents = {},
                   .hash = {}};
    if (forgery.rule)
        ledger.foreign.emplace(row.id.toString(), forgery.rule);
    storage::JournalStore journal(m_workspace->database());
    must(m_workspace->database().write([&]() -> Result<void> {
        row.parents = must(journal.heads(), "reading heads");
        row.hash = hashOf(row);
        row.receivedAt = must(journal.newest(), "reading the newest row").receivedAt + 1;
        return journal.append(row);
    }),
         "forging a row");
    ledger.keep(row);
}

} // namespace xushi::merges
