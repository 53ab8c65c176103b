#include "fuzz/ours.h"

#include "fuzz/fuzzing.h"
#include "session/entry/figure_entry.h"
#include "session/maintenance/check.h"
#include "session/maintenance/merging.h"
#include "session/plans/plan_loading.h"
#include "storage/stores/held_rows.h"
#include "storage/stores/journal_store.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace xushi::fuzz {

using namespace domain;
using session::Workspace;

namespace {

constexpr qint64 now = 1'728'360'000'000;
constexpr std::size_t ownRows = 3;

session::Opening openingOf(const QString &file)
{
    session::Opening opening;
    opening.file = file;
    opening.clock = {[] { return now; }, [] { return QDate(2024, 10, 8); }};
    opening.author = QStringLiteral("ours");
    return opening;
}

std::unique_ptr<Workspace> opened(const QString &file)
{
    auto workspace = Workspace::open(openingOf(file));
    holds(workspace.has_value(), "our database opens");
    return std::move(*workspace);
}

QByteArray bytesOf(const QString &file)
{
    QFile from(file);
    holds(from.open(QIODevice::ReadOnly), "our database can be read");
    return from.readAll();
}

const Indicator &firstFlow(const Plan &plan)
{
    const auto indicators = plan.indicators();
    const auto flow = std::find_if(indicators.begin(), indicators.end(), [](const IndicatorInTask &one) {
        return one.indicator->accumulation == Accumulation::Flow;
    });
    holds(flow != indicators.end(), "the sample has a flow");
    return *flow->indicator;
}

Result<session::Change> enterOne(Workspace &workspace, const JournalRow *like = nullptr)
{
    const auto plan = workspace.plan(like ? like->plan : QString());
    holds(plan.has_value(), "our plan is there");
    const QString id = firstFlow((*plan)->plan).id;
    return session::logFigure(workspace,
                              {(*plan)->plan.id, id, RowKind::Increment, Quantity::whole(1), QDate(2024, 3, 31)});
}

/// Whether a row of ours is there as it was, and one of the figures that count.
bool counts(Workspace &workspace, const JournalRow &ours)
{
    storage::JournalStore journal(workspace.database());
    const auto row = journal.row(ours.id.toString());
    if (!row || !*row || **row != ours)
        return false;
    auto held = storage::HeldRows::ofPlan(workspace.database(), ours.plan);
    const auto figures = held ? journal.figures(*held, ours.subject) : tl::unexpected<Error>(held.error());
    if (!figures)
        return false;
    const auto isOurs = [&](const Figure &one) {
        return one.kind == ours.kind && one.day == ours.asOf && one.amount == ours.amount && one.unit == ours.unit;
    };
    return std::size_t(std::count_if(figures->figures.begin(), figures->figures.end(), isOurs)) >= ownRows;
}

} // namespace

Ours::Ours(const QString &like) : m_file(temporaryFile(QStringLiteral("ours.db")))
{
    const auto sample = opened(like);
    const auto plans = sample->plans();
    holds(plans && !plans->empty(), "the sample has a plan");
    const auto plan = sample->plan(plans->front().id);
    holds(plan.has_value(), "the sample's plan can be read");
    auto opening = openingOf(m_file);
    opening.firstPlan = [&] { return (*plan)->plan; };
    {
        const auto workspace = session::openWithFirstPlan(opening);
        holds(workspace.has_value(), "our database is made");
        for (std::size_t i = 0; i < ownRows; ++i) {
            const auto entered = enterOne(**workspace);
            holds(entered.has_value(), "our rows are entered");
            const auto row = storage::JournalStore((*workspace)->database()).row(entered->row.id.toString());
            holds(row && *row, "our rows are there");
            m_rows.push_back(**row);
        }
    }
    m_bytes = bytesOf(m_file);
}

void Ours::take(const QString &file)
{
    place(m_file, m_bytes);
    const auto workspace = opened(m_file);
    const auto merged = session::merge(*workspace, QStringList{file});
    if (!merged) {
        holds(bytesOf(m_file) == m_bytes, "a merge that is refused changes no byte of ours");
        return;
    }
    QDir(workspace->backupPlace().folder).removeRecursively();
    const auto report = session::check(*workspace);
    holds(report && !report->isDamaged(), "a merge leaves no damage");
    for (const JournalRow &row : m_rows)
        holds(counts(*workspace, row), "a merge takes nothing from a row of ours");
    const auto next = enterOne(*workspace, &m_rows.front());
    holds(next || next.error().code == ErrorCode::SumOutOfRange, "a row can be entered after a merge");
    holds(!next || next->row.recordedAt <= now, "a merge does not move our clock");
    holds(!next || next->row.id > m_rows.back().id, "a merge does not change the order of our ids");
}

} // namespace xushi::fuzz
