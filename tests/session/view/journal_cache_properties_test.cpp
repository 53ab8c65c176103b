// A journal cache says what the database says, with any journal and any order of arrival.
#include "session/view/journal_cache.h"

#include "domain/tokens.h"
#include "session/temporary_workspace.h"
#include "storage/stores/journal_store.h"
#include "storage/stores/position_store.h"
#include "support/catch.h"
#include "support/chance.h"
#include "support/journal_maker.h"
#include "support/same_assessment.h"

using namespace xushi;
using namespace xushi::domain;
using session::JournalCache;
using support::anIndicator;
using support::aPlan;
using support::Chance;
using support::day;
using support::isSame;
using support::JournalMaker;
using support::TemporaryWorkspace;

namespace {

const std::vector<const char *> days{"2023-12-31", "2024-01-31", "2024-03-31", "2024-06-30", "2024-09-30"};
const std::vector<QString> units{QStringLiteral("alpha"), QStringLiteral("beta"), QString()};
const std::vector<QString> indicators{QStringLiteral("1.1.1"), QStringLiteral("1.1.2"), QStringLiteral("1.2.1"),
                                      QStringLiteral("1.3.1"),
                                      QStringLiteral("9.9.9")}; // the plan does not have the last one
const std::vector<QString> tasks{QStringLiteral("1.1"), QStringLiteral("1.2"), QStringLiteral("1.4"),
                                 QStringLiteral("9.9")};

Plan plan()
{
    return aPlan()
        .with(anIndicator("1.1.1").flow(), {QStringLiteral("alpha"), QStringLiteral("beta")})
        .with(anIndicator("1.1.2").level().from("140"))
        .with(anIndicator("1.2.1").level())
        .with(anIndicator("1.3.1").ratio())
        .withTask("1.4");
}

void addFigure(JournalMaker &journal, Chance &chance)
{
    static const std::vector<RowKind> kinds{RowKind::Increment, RowKind::Increment, RowKind::Increment,
                                            RowKind::Reading,   RowKind::Reading,   RowKind::Baseline,
                                            RowKind::Retarget};
    const auto amount = Quantity::whole(static_cast<int>(chance.below(100)) - 30);
    QJsonObject details;
    if (!chance.oneIn(5))
        details.insert(QStringLiteral("schedule"), QStringLiteral("constant"));
    journal.add(chance.of(kinds), chance.of(indicators), amount, day(chance.of(days)), details, chance.of(units));
}

void addTaskRow(JournalMaker &journal, Chance &chance)
{
    const QString task = chance.of(tasks);
    const QString unit = chance.of(units);
    const QDate asOf = day(chance.of(days));
    const QString text = QString::number(journal.rows().size());
    if (chance.oneIn(3)) {
        journal.add(RowKind::Assign, assignmentSubject(task, unit), {}, asOf, {{QStringLiteral("person"), text}}, unit);
    } else if (chance.oneIn(2)) {
        journal.add(RowKind::Note, task, {}, asOf,
                    {{QStringLiteral("progress"), text}, {QStringLiteral("state"), QStringLiteral("in_progress")}},
                    unit);
    } else { // a new measure, or a change to one that may exist
        QJsonObject details{{QStringLiteral("title"), text}};
        if (!journal.rows().empty() && chance.oneIn(2))
            details.insert(QStringLiteral("measure"), chance.of(journal.rows()).id.toString());
        journal.add(RowKind::Measure, task, {}, asOf, details, unit);
    }
}

/// Random rows of all kinds, a few of another plan, in the order in which they arrive.
std::vector<JournalRow> anyRows(Chance &chance)
{
    JournalMaker journal;
    const std::size_t count = chance.below(50);
    for (std::size_t i = 0; i < count; ++i) {
        if (!journal.rows().empty() && chance.oneIn(4))
            journal.takeBack(chance.of(journal.rows())); // sometimes a voided row, or a void
        else if (chance.oneIn(2))
            addFigure(journal, chance);
        else
            addTaskRow(journal, chance);
    }
    std::vector<JournalRow> rows = journal.rows();
    for (JournalRow &row : rows)
        if (chance.oneIn(8))
            row.plan = QStringLiteral("other-2024");
    chance.shuffle(rows);
    return rows;
}

QStringList text(const Figures &figures)
{
    QStringList lines;
    for (const Figure &figure : figures.figures)
        lines += tokenOf(figure.kind) + figure.amount.toString() + figure.day.toString(Qt::ISODate);
    for (const Retarget &retarget : figures.retargets)
        lines += (retarget.terms ? retarget.terms->target.toString() : QString()) + retarget.day.toString(Qt::ISODate);
    return lines;
}

QStringList text(const Positions &positions)
{
    const auto figure = [](const std::optional<Quantity> &amount) {
        return amount ? amount->toString() : QStringLiteral("-");
    };
    QStringList lines;
    for (const auto &[id, position] : positions)
        lines += QStringList{id, figure(position.baseline), figure(position.actual),
                             position.lastAsOf ? position.lastAsOf->toString(Qt::ISODate) : QStringLiteral("-"),
                             position.retargeted ? position.retargeted->target.toString() : QStringLiteral("-")}
                     .join(u' ');
    lines.sort();
    return lines;
}

void requireSame(session::Workspace &workspace, const JournalCache &journal)
{
    const auto &loaded = *journal.plan();
    for (const char *asOf : days) {
        CAPTURE(asOf);
        const auto positions = storage::positionsAt(workspace.database(), {loaded.plan, loaded.version, day(asOf)});
        REQUIRE(text(journal.positionsSince(0, day(asOf)).value()).join(u'\n') == text(positions.value()).join(u'\n'));
        REQUIRE(journal.positionsSince(0, day(asOf)).value() == positions.value());
        const auto inOrder = journal.positionsAt(day(asOf)).value();
        auto next = inOrder.begin();
        for (const auto &[task, indicator] : loaded.plan.indicators())
            REQUIRE(*next++ == positions.value().at(indicator->id));
        REQUIRE(next == inOrder.end());
        const auto view = session::look(workspace, {loaded.plan.id, day(asOf)}).value();
        REQUIRE(isSame(journal.progressAt(day(asOf)), *view.progress));
    }
}

/// Adds rows to a file a few at a time.
class Arrivals {
public:
    Arrivals(TemporaryWorkspace &workspace, std::vector<JournalRow> rows)
        : m_workspace(workspace), m_rows(std::move(rows))
    {
    }

    void some(std::size_t count)
    {
        const std::size_t first = std::exchange(m_next, std::min(m_next + count, m_rows.size()));
        m_workspace.append(std::span(m_rows).subspan(first, m_next - first));
    }

    [[nodiscard]] bool isOver() const { return m_next == m_rows.size(); }

private:
    TemporaryWorkspace &m_workspace;
    std::vector<JournalRow> m_rows;
    std::size_t m_next = 0;
};

/// The positions of every indicator on every day, to compare later.
QStringList allDays(const JournalCache &journal)
{
    QStringList all;
    for (const char *asOf : days)
        all += text(journal.positionsSince(0, day(asOf)).value());
    return all;
}

void catchUp(session::Workspace &workspace, JournalCache &journal)
{
    const QStringList before = allDays(journal);
    const quint64 revision = journal.revision();
    REQUIRE(journal.catchUp(workspace, false).value());
    const QStringList after = allDays(journal);
    const auto changed = journal.positionsSince(revision, day(days.front())).value();
    for (qsizetype i = 0; i < after.size(); ++i)
        if (after[i] != before[i])
            REQUIRE(changed.contains(after[i].section(u' ', 0, 0)));
}

} // namespace

TEST_CASE("A journal cache says what the database says, whatever its steps and whenever rows arrive")
{
    const unsigned seed = std::random_device()();
    for (unsigned i = 0; i < 60; ++i) {
        INFO("seed " << seed + i);
        Chance chance(seed + i);
        TemporaryWorkspace workspace(plan());
        Arrivals arrivals(workspace, anyRows(chance));
        arrivals.some(chance.below(30));
        JournalCache journal(workspace->plan({}).value());
        while (!journal.isComplete()) {
            REQUIRE(journal.read(*workspace, 1 + chance.below(2)));
            arrivals.some(chance.below(3));
            if (chance.oneIn(3))
                REQUIRE(journal.catchUp(*workspace, false).value());
        }
        catchUp(*workspace, journal);
        requireSame(*workspace, journal);
        while (!arrivals.isOver()) {
            arrivals.some(1 + chance.below(5));
            catchUp(*workspace, journal);
            requireSame(*workspace, journal);
        }
    }
}

TEST_CASE("An indicator's figures are those of its rows one by one, in the same order")
{
    const unsigned seed = std::random_device()();
    for (unsigned i = 0; i < 60; ++i) {
        INFO("seed " << seed + i);
        Chance chance(seed + i);
        TemporaryWorkspace workspace(plan());
        workspace.append(anyRows(chance));
        storage::JournalStore journal(workspace->database());
        for (const QString &id : indicators) {
            const auto loaded = workspace->plan({}).value();
            storage::HeldRows held(workspace->database(), loaded->plan, loaded->version);
            const auto rows = journal.about(loaded->plan.id, id, session::knownNow).value();
            REQUIRE(text(journal.figures(held, id).value()).join(u'\n') == text(figuresOf(id, rows)).join(u'\n'));
        }
    }
}
