#include "merges/office.h"

#include "session/entry/figure_entry.h"
#include "session/entry/task_entry.h"
#include "session/entry/void_entry.h"
#include "session/maintenance/held.h"
#include "session/plans/plan_loading.h"
#include "storage/stores/journal_store.h"
#include "support/plan_maker.h"

namespace xushi::merges {

using namespace domain;
using support::anIndicator;
using support::aPlan;

namespace {

constexpr std::array indicators{"1.1.1", "1.2.1", "1.2.2", "1.3.1", "1.4.1"};
constexpr std::array tasks{"1.1", "1.2", "1.3", "1.4", "1.5"};
constexpr std::array texts{"有进展", "缺经费", "下月报送", "x"};

QString pick(support::Chance &chance, const auto &from)
{
    return QString::fromUtf8(chance.of(from));
}

support::PlanMaker planOf(const QStringList &unitsOfFirst)
{
    return aPlan()
        .with(anIndicator("1.1.1").flow().to("35"), unitsOfFirst)
        .with(anIndicator("1.2.1").level().from("140").to("155"), {QStringLiteral("beta")})
        .with(anIndicator("1.2.2").level().to("50"), {QStringLiteral("beta")})
        .with(anIndicator("1.3.1").ratio().to("3.2"), {QStringLiteral("gamma"), QStringLiteral("alpha")})
        .with(anIndicator("1.4.1").flow().atMost().to("40"))
        .withTask("1.5", {QStringLiteral("beta")});
}

/// Whether the error is a rule's, and not the file's.
bool isRefusal(const Error &error)
{
    return error.code < ErrorCode::FolderMissing;
}

} // namespace

Plan firstPlan()
{
    return planOf({QStringLiteral("alpha"), QStringLiteral("beta")});
}

Plan laterPlan()
{
    return planOf({QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma")})
        .with(anIndicator("1.9.1").flow().to("9"));
}

Office::Office(const QString &file, support::Chance &chance, qint64 now)
    : m_chance(chance), m_now(std::make_shared<qint64>(now))
{
    const session::Clock clock{[at = m_now] { return ++*at; }, [] { return QDate(2024, 12, 31); }};
    m_workspace =
        must(session::openWithFirstPlan({file, storage::IfMissing::Create, firstPlan, clock, QStringLiteral("测试员")}),
             "opening");
}

template <typename T> void Office::take(Ledger &ledger, Result<T> &&entered)
{
    if (entered)
        ledger.keep(entered->row);
    else
        holds(isRefusal(entered.error()),
              QStringLiteral("an entry fails with error %1").arg(int(entered.error().code)));
}

QDate Office::someDay()
{
    return QDate(2024, 1, 1).addDays(qint64(m_chance.below(366)));
}

Quantity Office::someAmount()
{
    const auto millionths =
        m_chance.oneIn(2) ? qint64(m_chance.below(40)) * 1'000'000 : qint64(m_chance.below(40'000'000));
    return Quantity::fromMillionths(m_chance.oneIn(5) ? -millionths : millionths).value();
}

std::vector<JournalRow> Office::rows()
{
    std::vector<JournalRow> rows;
    must(storage::JournalStore(m_workspace->database())
             .visitSince(0,
                         [&](const JournalRow &row) {
                             rows.push_back(row);
                             return Result<void>();
                         }),
         "reading the journal");
    return rows;
}

QString Office::someRow()
{
    const auto all = rows();
    return all.empty() ? QStringLiteral("none") : m_chance.of(all).id.toString();
}

void Office::enter(Ledger &ledger)
{
    if (m_chance.oneIn(6)) // the clock is set
        setNow(beginning - 200 * hour + qint64(m_chance.below(210)) * hour);
    if (m_chance.oneIn(6))
        return decide(ledger);
    switch (m_chance.below(10)) {
    case 0:
    case 1:
        return enterAboutTask(ledger);
    case 2:
        return enterMeasure(ledger);
    case 3:
    case 4:
        return take(ledger, session::voidRow(*m_workspace, someRow(), QStringLiteral("重复填报")));
    default:
        return enterFigure(ledger);
    }
}

/// Accepts or refuses one or two of the held rows; also one that was refused.
void Office::decide(Ledger &ledger)
{
    const auto held = must(session::heldRows(*m_workspace), "reading the held rows");
    if (held.empty())
        return;
    QStringList rows;
    for (std::size_t i = 1 + m_chance.below(2); i > 0; --i)
        rows += m_chance.of(held).held.row.id.toString();
    rows.removeDuplicates();
    const bool isAccepted = m_chance.oneIn(2);
    const auto decided =
        session::decideHeld(*m_workspace, rows, {isAccepted, isAccepted ? QString() : QStringLiteral("非责任单位")});
    if (!decided)
        return holds(isRefusal(decided.error()),
                     QStringLiteral("a decision fails with error %1").arg(int(decided.error().code)));
    for (const auto &one : *decided)
        ledger.keep(one.row);
}

void Office::enterFigure(Ledger &ledger)
{
    const QString indicator = pick(m_chance, indicators);
    switch (m_chance.below(8)) {
    case 0:
        return take(ledger, session::enterBaseline(*m_workspace, {{}, indicator, someAmount()}));
    case 1: {
        Terms terms{someAmount(), m_chance.oneIn(2) ? Schedule::Linear : Schedule::Constant};
        return take(ledger,
                    session::retarget(*m_workspace,
                                      {{}, indicator, std::move(terms), someDay(), QStringLiteral("按市里要求")}));
    }
    default: {
        const RowKind kind = m_chance.oneIn(3) ? RowKind::Reading : RowKind::Increment;
        return take(ledger, session::logFigure(*m_workspace, {{}, indicator, kind, someAmount(), someDay()}));
    }
    }
}

void Office::enterAboutTask(Ledger &ledger)
{
    const QString task = pick(m_chance, tasks);
    const QString text = pick(m_chance, texts);
    if (m_chance.oneIn(3))
        return take(ledger, session::assign(*m_workspace, {{}, task, someDay(), {}, text, QStringLiteral("6123456")}));
    const auto state = m_chance.oneIn(2) ? std::optional(TaskState(m_chance.below(4))) : std::nullopt;
    take(ledger, session::enterNote(*m_workspace, {{}, task, someDay(), {}, state, text, {}, {}}));
}

void Office::enterMeasure(Ledger &ledger)
{
    session::MeasureEntry entry{{}, pick(m_chance, tasks), someDay()};
    if (m_chance.oneIn(2)) {
        entry.measure = someRow();
        entry.done = true;
        if (m_chance.oneIn(2))
            entry.task.clear();
    } else {
        entry.title = pick(m_chance, texts);
        entry.due = someDay();
    }
    take(ledger, session::enterMeasure(*m_workspace, entry));
}

void Office::loadLaterPlan(Ledger &ledger)
{
    const auto loaded = session::loadPlan(*m_workspace, laterPlan(), {QStringLiteral("1.1.1")});
    must(Result<session::PlanLoaded>(loaded), "loading a plan");
    holds(!loaded->isRefused(), QStringLiteral("a plan was not loaded"));
    if (loaded->changed)
        ledger.versions.push_back(laterPlan());
}

} // namespace xushi::merges
