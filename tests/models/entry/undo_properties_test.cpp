// Undo and redo over random chains of all that can be done, against a plain model that keeps copies of its states.
#include "domain/entry/entry_rules.h"
#include "models/entry/entry_writer.h"
#include "models/entry/undo_model.h"
#include "models/entry/void_work.h"
#include "models/view/view_source.h"
#include "session/entry/correction.h"
#include "session/entry/figure_entry.h"
#include "session/entry/task_entry.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"
#include "support/chance.h"
#include "support/database_beside.h"

#include <random>

using namespace xushi;
using namespace xushi::domain;
using models::Entered;
using models::EntryOutcome;
using session::Workspace;
using support::anIndicator;
using support::aPlan;
using support::Chance;
using support::day;
using support::idOf;
using support::PlainJournal;
using support::PlainRow;

namespace {

const std::vector<const char *> days{"2024-03-31", "2024-06-30", "2024-09-30"};
const std::vector<QString> indicators{QStringLiteral("1.1.1"), QStringLiteral("1.2.1")};
const std::vector<QString> tasks{QStringLiteral("1.1"), QStringLiteral("1.2")};
const QStringList units{QStringLiteral("alpha"), QStringLiteral("beta")};

Plan plan()
{
    return aPlan()
        .with(anIndicator("1.1.1").flow().to("100").constant(), units)
        .with(anIndicator("1.2.1").level().to("100").constant(), units);
}

/// A work that returns the changes of an operation as one step.
template <typename Operation> models::EntryWork workOf(Operation operation, QStringList replaced = {})
{
    return [operation, replaced](Workspace &workspace) -> EntryOutcome {
        const auto changes = operation(workspace);
        if (!changes)
            return tl::unexpected(models::failureOf(changes.error().front().error));
        Entered entered{QStringLiteral("step"), {}, replaced, QStringLiteral("更正")};
        for (const session::Change &change : *changes)
            if (change.row.kind != RowKind::Void)
                entered.rows += change.row.id.toString();
        return entered;
    };
}

template <typename Operation> models::EntryWork workOfOne(Operation operation)
{
    return workOf([operation](Workspace &workspace) -> session::BatchResult {
        const auto change = operation(workspace);
        if (!change)
            return tl::unexpected(std::vector<session::Refusal>{{std::nullopt, change.error()}});
        return std::vector{*change};
    });
}

/// Does at random what can be done in a window, and remembers in copies of a plain journal what it led to.
class Desk {
public:
    explicit Desk(unsigned seed) : m_chance(seed) {}

    /// Enters something at random, undoes or redoes; then the program must show what the model says.
    void step()
    {
        if (m_chance.oneIn(3))
            undo();
        else if (m_chance.oneIn(4))
            redo();
        else
            enter();
        requireSame();
    }

    void undoAll()
    {
        while (!m_past.empty()) {
            undo();
            requireSame();
        }
        undo(); // nothing is left
    }

    void redoAll()
    {
        while (!m_future.empty()) {
            redo();
            requireSame();
        }
        redo();
    }

private:
    void undo()
    {
        REQUIRE(m_writer.undoStack()->can(models::UndoStack::Direction::Undo) == !m_past.empty());
        m_writer.undo();
        if (m_past.empty())
            return;
        m_future.push_back(std::exchange(m_now, m_past.back()));
        m_past.pop_back();
    }

    void redo()
    {
        REQUIRE(m_writer.undoStack()->can(models::UndoStack::Direction::Redo) == !m_future.empty());
        m_writer.redo();
        if (m_future.empty())
            return;
        m_past.push_back(std::exchange(m_now, m_future.back()));
        m_future.pop_back();
    }

    void requireSame()
    {
        for (const char *asOf : days) {
            CAPTURE(asOf, m_last);
            REQUIRE(support::seenBy(*m_workspace, day(asOf)) == support::seenBy(m_now, day(asOf)));
        }
    }

    /// Writes a step; the model takes it over only if the program took it.
    void write(const char *what, const models::EntryWork &work, const PlainJournal &after)
    {
        m_last = QString::fromLatin1(what);
        bool isDone = false;
        m_writer.write(
            &m_writer, work, [&](const Entered &) { isDone = true; }, [](const models::EntryFailure &) {});
        if (!isDone)
            return;
        m_past.push_back(std::exchange(m_now, after));
        m_future.clear();
    }

    QString label() { return QStringLiteral("L%1x").arg(++m_labels); }
    QDate anyDay() { return day(m_chance.of(days)); }
    Quantity quantity(int amount) { return Quantity::whole(amount); }

    void enter()
    {
        switch (m_chance.below(10)) {
        case 0:
        case 1:
            return enterFigures(1);
        case 2:
            return enterFigures(2 + m_chance.below(3));
        case 3:
            return enterNote();
        case 4:
            return enterMeasure();
        case 5:
            return m_chance.oneIn(2) ? enterPersons() : enterRetarget();
        case 6:
            return changeMeasure();
        case 7:
            return correct();
        default:
            return voidAnything();
        }
    }

    session::FigureEntry figureOf(const PlainRow &row)
    {
        return {{}, row.subject, row.kind, quantity(row.amount), row.day, units.front(), row.label};
    }

    PlainRow anyFigure()
    {
        return {label(), m_chance.oneIn(2) ? RowKind::Reading : RowKind::Increment, m_chance.of(indicators), anyDay(),
                int(m_chance.below(20)) + 1};
    }

    void enterFigures(std::size_t count)
    {
        PlainJournal after = m_now;
        std::vector<session::FigureEntry> entries;
        for (std::size_t i = 0; i < count; ++i) {
            after.push_back(anyFigure());
            entries.push_back(figureOf(after.back()));
        }
        write("figures",
              workOf([entries](Workspace &workspace) { return session::logFigures(workspace, {}, entries); }), after);
    }

    void enterBaseline()
    {
        const PlainRow row{label(), RowKind::Baseline, indicators.back(), day("2023-12-31"),
                           int(m_chance.below(20)) + 1};
        PlainJournal after = m_now;
        after.push_back(row);
        const session::BaselineEntry entry{{}, row.subject, quantity(row.amount), units.front(), row.label};
        write("baseline", workOfOne([entry](Workspace &workspace) { return session::enterBaseline(workspace, entry); }),
              after);
    }

    void enterNote()
    {
        static const std::vector<std::optional<TaskState>> states{std::nullopt, TaskState::InProgress, TaskState::Done,
                                                                  TaskState::Blocked};
        PlainRow row{label(), RowKind::Note, m_chance.of(tasks), anyDay()};
        row.state = m_chance.of(states);
        PlainJournal after = m_now;
        after.push_back(row);
        const session::NoteEntry entry{{}, row.subject, row.day, m_chance.of(units), row.state, row.label};
        write("note", workOfOne([entry](Workspace &workspace) { return session::enterNote(workspace, entry); }), after);
    }

    void enterMeasure()
    {
        const PlainRow row{label(), RowKind::Measure, m_chance.of(tasks), anyDay()};
        PlainJournal after = m_now;
        after.push_back(row);
        session::MeasureEntry entry{{}, row.subject, row.day, m_chance.of(units)};
        entry.title = row.label;
        write("measure", workOfOne([entry](Workspace &workspace) { return session::enterMeasure(workspace, entry); }),
              after);
    }

    /// Another person, perhaps done or open again, perhaps under the other task.
    void changeMeasure()
    {
        const auto firsts =
            counting([](const PlainRow &row) { return row.kind == RowKind::Measure && row.measure.isEmpty(); });
        if (firsts.empty())
            return enterBaseline();
        const PlainRow first = m_now[m_chance.of(firsts)];
        PlainRow row{label(), RowKind::Measure, m_chance.of(tasks), std::max(first.day, anyDay())};
        row.measure = first.label;
        if (m_chance.oneIn(2))
            row.done = m_chance.oneIn(2);
        PlainJournal after = m_now;
        after.push_back(row);
        session::MeasureEntry entry{{}, row.subject, row.day, {}, idOf(*m_workspace, first.label)};
        entry.person = row.label;
        entry.done = row.done;
        write("change", workOfOne([entry](Workspace &workspace) { return session::enterMeasure(workspace, entry); }),
              after);
    }

    void enterPersons()
    {
        const QString unit = m_chance.of(units);
        const QDate from = m_chance.oneIn(2) ? day("2024-01-01") : anyDay();
        const bool isAll = m_chance.oneIn(2);
        PlainJournal after = m_now;
        std::vector<session::AssignmentEntry> entries;
        for (const QString &task : isAll ? tasks : std::vector{m_chance.of(tasks)}) {
            after.push_back({label(), RowKind::Assign, assignmentSubject(task, unit), from});
            entries.push_back({{}, task, from, unit, after.back().label});
        }
        write("persons", workOf([entries](Workspace &workspace) { return session::assignAll(workspace, {}, entries); }),
              after);
    }

    void enterRetarget()
    {
        const PlainRow row{label(), RowKind::Retarget, m_chance.of(indicators), anyDay(),
                           100 + int(m_chance.below(20))};
        PlainJournal after = m_now;
        after.push_back(row);
        const session::RetargetEntry entry{
            {}, row.subject, {quantity(row.amount), Schedule::Constant, {}}, row.day, row.label};
        write("retarget", workOfOne([entry](Workspace &workspace) { return session::retarget(workspace, entry); }),
              after);
    }

    void correct()
    {
        const auto figures = counting([](const PlainRow &row) { return isCorrectable(row.kind); });
        if (figures.empty())
            return enterFigures(1);
        const std::size_t place = m_chance.of(figures);
        const QString wrong = idOf(*m_workspace, m_now[place].label);
        PlainJournal after = m_now;
        after[place].counts = false;
        PlainRow right = anyFigure();
        right.subject = m_now[place].subject;
        if (m_now[place].kind != RowKind::Baseline && m_chance.oneIn(2))
            right.day = m_now[place].day;
        after.push_back(right);
        const session::Correction correction{wrong, QStringLiteral("更正"), figureOf(right)};
        write("correction",
              workOf([correction](Workspace &workspace) { return session::correct(workspace, correction); }, {wrong}),
              after);
    }

    void voidAnything()
    {
        const auto rows = counting([](const PlainRow &) { return true; });
        if (rows.empty())
            return enterNote();
        const std::size_t place = m_chance.of(rows);
        PlainJournal after = m_now;
        after[place].counts = false;
        write(
            "void",
            models::VoidWork::of(idOf(*m_workspace, m_now[place].label), QStringLiteral("row"), QStringLiteral("重复")),
            after);
    }

    template <typename Wanted> std::vector<std::size_t> counting(Wanted wanted) const
    {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < m_now.size(); ++i)
            if (m_now[i].counts && wanted(m_now[i]))
                places.push_back(i);
        return places;
    }

    Chance m_chance;
    support::TemporaryWorkspace m_workspace{plan()};
    models::ViewSource m_source{support::databaseBeside(*m_workspace)};
    models::EntryWriter m_writer{m_source};
    PlainJournal m_now;
    std::vector<PlainJournal> m_past;
    std::vector<PlainJournal> m_future;
    int m_labels = 0;
    QString m_last;
};

} // namespace

TEST_CASE("After any chain of entries, k of them undone, the view is what it was before the last k")
{
    const unsigned first = Catch::rngSeed() != 0 ? Catch::rngSeed() : std::random_device{}(); // --rng-seed repeats it
    for (unsigned seed = first; seed < first + 10; ++seed) {
        INFO("seed " << seed);
        Desk desk(seed);
        for (int i = 0; i < 50; ++i)
            desk.step();
        desk.undoAll();
        desk.redoAll();
        desk.undoAll();
    }
}
