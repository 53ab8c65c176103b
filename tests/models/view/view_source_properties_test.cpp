// After any sequence of events, the window shows what a fresh look shows.
#include "models/view/view_source.h"

#include "models/busy_database.h"
#include "models/office.h"
#include "session/entry/figure_entry.h"
#include "session/entry/task_entry.h"
#include "session/entry/void_entry.h"
#include "support/catch.h"
#include "support/chance.h"
#include "support/same_assessment.h"

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using support::Chance;
using support::day;
using support::isSame;
using namespace std::chrono_literals;

namespace {

const std::vector<const char *> days{"2024-03-31", "2024-06-30", "2024-08-15", "2024-09-30"};

Plan plan()
{
    support::PlanMaker plan = aPlan();
    plan.withTask("1.9");
    for (const char *id : {"1.1.1", "1.1.2", "1.2.1", "1.3.1"})
        plan.with(anIndicator(id).flow(), {QStringLiteral("alpha"), QStringLiteral("beta")});
    return plan.with(anIndicator("1.4.1").level().from("40").atMost(), {QStringLiteral("gamma")});
}

/// Does at random what staff may do.
class Staff {
public:
    explicit Staff(Chance &chance) : m_chance(chance) {}

    void work(session::Workspace &workspace)
    {
        if (!m_rows.empty() && m_chance.oneIn(4))
            return note(session::voidRow(workspace, m_chance.of(m_rows), QStringLiteral("录错")));
        if (m_chance.oneIn(3)) {
            session::NoteEntry entry{{}, m_chance.oneIn(2) ? QStringLiteral("1.9") : QStringLiteral("1.1"), anyDay()};
            entry.progress = QString::number(m_rows.size());
            return note(session::enterNote(workspace, entry));
        }
        static const std::vector<const char *> indicators{"1.1.1", "1.1.2", "1.2.1", "1.3.1", "1.4.1"};
        const auto amount = Quantity::whole(static_cast<int>(m_chance.below(60)));
        note(session::logFigure(workspace, {{},
                                            QString::fromLatin1(m_chance.of(indicators)),
                                            m_chance.oneIn(2) ? RowKind::Reading : RowKind::Increment,
                                            amount,
                                            anyDay()}));
    }

private:
    QDate anyDay() { return day(m_chance.of(days)); }

    /// A refusal, such as for voiding the same row twice, must have changed nothing.
    void note(const Result<session::Change> &change)
    {
        if (change)
            m_rows.push_back(change->row.id.toString());
    }

    Chance &m_chance;
    std::vector<QString> m_rows;
};

void requireSeen(session::Workspace &workspace, const ViewSource &source)
{
    const auto view = session::look(workspace, {source.plan().id, source.asOf()}).value();
    REQUIRE(isSame(source.assessment(), view.assessment));
    REQUIRE(isSame(source.progress(), *view.progress));
    const QDate before = Quarter::of(source.asOf()).previous().lastDay();
    REQUIRE(isSame(source.previousQuarter(), session::judgedAt(workspace, view, before).value()));
}

} // namespace

TEST_CASE("after any entries, here or elsewhere, and on any day, the window shows what the database says")
{
    const unsigned seed = std::random_device()();
    for (unsigned i = 0; i < 20; ++i) {
        INFO("seed " << seed + i);
        Chance chance(seed + i);
        Office office(plan(), "2024-09-30", 0ms);
        ViewSource &source = office.source();
        Staff staff(chance);
        for (int step = 0; step < 25; ++step) {
            if (chance.oneIn(4)) {
                source.setAsOf(day(chance.of(days)));
            } else if (chance.oneIn(2)) {
                staff.work(office.workspace());
                source.refreshIfChangedElsewhere();
            } else {
                source.database().waitFor([&](session::Workspace &workspace) {
                    staff.work(workspace);
                    return true;
                });
                source.refresh();
            }
            if (chance.oneIn(3))
                continue; // overtakes the running query
            settle(source.database());
            source.refreshIfChangedElsewhere(); // as the timer does
            settle(source.database());
            requireSeen(office.workspace(), source);
        }
    }
}
