#include "session/temporary_workspace.h"

#include "session/entry/figure_preview.h"
#include "session/entry/void_entry.h"
#include "session/view/journal_reading.h"
#include "session/view/viewpoint.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::domain;
using session::FigureEntry;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using support::TemporaryWorkspace;

namespace {

Plan plan()
{
    return aPlan()
        .with(anIndicator("1.1.1").flow().to("35"), {QStringLiteral("alpha"), QStringLiteral("beta")})
        .with(anIndicator("1.2.1").level().to("155"))
        .with(anIndicator("1.3.1").ratio().to("3.2"));
}

FigureEntry increment(const char *indicator, const char *amount, const char *asOf)
{
    return {{}, QString::fromLatin1(indicator), RowKind::Increment, q(amount), day(asOf)};
}

FigureEntry reading(const char *indicator, const char *amount, const char *asOf)
{
    return {{}, QString::fromLatin1(indicator), RowKind::Reading, q(amount), day(asOf)};
}

std::vector<JournalRow> allRows(session::Workspace &workspace)
{
    return session::readJournal(workspace, {}).value().rows;
}

/// The refusal of an entry; checks that nothing was written.
Error refusal(TemporaryWorkspace &workspace, const FigureEntry &entry)
{
    const auto before = allRows(*workspace);
    const auto change = session::logFigure(*workspace, entry);
    REQUIRE_FALSE(change);
    CHECK(allRows(*workspace) == before);
    return change.error();
}

} // namespace

TEST_CASE("A logged increment is a row of the journal with all that was entered")
{
    TemporaryWorkspace workspace(plan());
    FigureEntry entry = increment("1.1.1", "20", "2024-09-12");
    entry.unit = QStringLiteral("乙局");
    entry.note = QStringLiteral(" 签约 ");

    const auto change = session::logFigure(*workspace, entry);

    REQUIRE(change);
    CHECK(change->indicators == QStringList{QStringLiteral("1.1.1")});
    const auto rows = allRows(*workspace);
    REQUIRE(rows.size() == 1);
    const JournalRow &row = rows.front();
    CHECK(row == change->row);
    CHECK(row.plan == QStringLiteral("test-2024"));
    CHECK(row.unit == QStringLiteral("beta"));
    CHECK(row.asOf == day("2024-09-12"));
    CHECK(row.amount == q("20"));
    CHECK(row.author == QStringLiteral("测试员"));
    CHECK(row.payload == QStringLiteral(R"({"note":"签约"})"));
    CHECK(row.parents.isEmpty());
    CHECK(row.hash == hashOf(row));
    CHECK(row.id.unixMs() == row.recordedAt);
}

TEST_CASE("Without a unit, the task's lead unit reports")
{
    TemporaryWorkspace workspace(plan());
    CHECK(session::logFigure(*workspace, increment("1.1.1", "1", "2024-01-31"))->row.unit == QStringLiteral("alpha"));
}

TEST_CASE("Each row names the one before as its parent")
{
    TemporaryWorkspace workspace(plan());
    const auto first = session::logFigure(*workspace, increment("1.1.1", "1", "2024-01-31"));
    const auto second = session::logFigure(*workspace, increment("1.1.1", "1", "2024-01-31"));

    CHECK(second->row.parents == QStringList{first->row.hash});
}

TEST_CASE("A clock that is set back does not change the journal's order")
{
    TemporaryWorkspace workspace(plan());
    const auto first = session::logFigure(*workspace, reading("1.2.1", "150", "2024-09-30"));
    workspace.setNow(workspace.now() - 400LL * 24 * 3600 * 1000);
    const auto second = session::logFigure(*workspace, reading("1.2.1", "151", "2024-09-30"));

    CHECK(second->row.recordedAt >= first->row.recordedAt);
    CHECK(second->row.receivedAt >= first->row.receivedAt);
    CHECK(second->row.id > first->row.id);
    const auto view = session::look(*workspace, {{}, day("2024-09-30")});
    CHECK(view->assessment.indicator(u"1.2.1")->position.actual == q("151"));
}

TEST_CASE("What was known at a time is not changed by a row entered later with a clock set back")
{
    TemporaryWorkspace workspace(plan());
    const auto first = session::logFigure(*workspace, increment("1.1.1", "1", "2024-01-31"));
    workspace.setNow(workspace.now() - 400LL * 24 * 3600 * 1000);
    REQUIRE(session::logFigure(*workspace, increment("1.1.1", "2", "2024-01-31")));

    const auto then = session::look(*workspace, {{}, day("2024-09-30"), first->row.receivedAt});
    CHECK(then->assessment.indicator(u"1.1.1")->position.actual == q("1"));
}

TEST_CASE("The rows of one write are received at one time, later than those of the write before")
{
    TemporaryWorkspace workspace(plan());
    const auto first = session::logFigure(*workspace, increment("1.1.1", "1", "2024-01-31"));
    workspace.setNow(first->row.receivedAt - 10);
    const auto both = session::logFigures(
        *workspace, {}, {increment("1.1.1", "2", "2024-01-31"), reading("1.2.1", "150", "2024-01-31")});

    REQUIRE(both);
    CHECK(both->front().row.receivedAt > first->row.receivedAt);
    CHECK(both->front().row.receivedAt == both->back().row.receivedAt);
}

TEST_CASE("Refused: an unknown indicator, an unknown unit, a unit that is not responsible")
{
    TemporaryWorkspace workspace(plan());
    FigureEntry byNobody = increment("1.2.1", "1", "2024-01-31");
    byNobody.unit = QStringLiteral("无此单位");
    FigureEntry byOther = increment("1.2.1", "1", "2024-01-31");
    byOther.unit = QStringLiteral("gamma");

    CHECK(refusal(workspace, increment("9.9.9", "1", "2024-01-31")).code == ErrorCode::UnknownIndicator);
    CHECK(refusal(workspace, byNobody).code == ErrorCode::UnknownUnit);
    CHECK(refusal(workspace, byOther)
          == Error{ErrorCode::UnitNotResponsible,
                   {QStringLiteral("丙局"), QStringLiteral("1.2"), QStringLiteral("甲局")}});
}

TEST_CASE("Refused: a day outside the plan period or later than today")
{
    TemporaryWorkspace workspace(plan(), "2024-10-08");

    CHECK(refusal(workspace, increment("1.1.1", "1", "2023-12-31")).code == ErrorCode::AsOfOutsidePeriod);
    CHECK(refusal(workspace, increment("1.1.1", "1", "2025-01-01")).code == ErrorCode::AsOfOutsidePeriod);
    CHECK(refusal(workspace, increment("1.1.1", "1", "2024-10-09"))
          == Error{ErrorCode::AsOfInFuture, {QStringLiteral("2024-10-09"), QStringLiteral("2024-10-08")}});
    CHECK(session::logFigure(*workspace, increment("1.1.1", "1", "2024-10-08")));
    CHECK(session::logFigure(*workspace, increment("1.1.1", "1", "2024-01-01")));
}

TEST_CASE("Refused: an increment on a ratio, and a reading of a ratio is accepted")
{
    TemporaryWorkspace workspace(plan());

    CHECK(refusal(workspace, increment("1.3.1", "0.1", "2024-03-31")).code == ErrorCode::IncrementOnRatio);
    CHECK(session::logFigure(*workspace, reading("1.3.1", "3.1", "2024-03-31")));
}

TEST_CASE("Refused: a figure that takes the total out of range on any day")
{
    TemporaryWorkspace workspace(plan());
    REQUIRE(session::logFigure(*workspace, increment("1.1.1", "9200000000000", "2024-03-31")));

    CHECK(refusal(workspace, increment("1.1.1", "0.000001", "2024-02-29")).code == ErrorCode::SumOutOfRange);
    CHECK(session::logFigure(*workspace, increment("1.1.1", "-9200000000000", "2024-04-30")));
}

TEST_CASE("Refused: voiding the row that kept a total in range")
{
    TemporaryWorkspace workspace(plan());
    const auto down = session::logFigure(*workspace, increment("1.1.1", "-9200000000000", "2024-01-31"));
    REQUIRE(session::logFigure(*workspace, increment("1.1.1", "9200000000000", "2024-02-29")));
    REQUIRE(session::logFigure(*workspace, increment("1.1.1", "9200000000000", "2024-03-31")));

    const auto voided = session::voidRow(*workspace, down->row.id.toString(), QStringLiteral("录错"));

    REQUIRE_FALSE(voided);
    CHECK(voided.error().code == ErrorCode::SumOutOfRange);
    CHECK(allRows(*workspace).size() == 3);
}

TEST_CASE("A baseline is dated on the day before the period and changes the expected value")
{
    TemporaryWorkspace workspace(plan());
    const auto change = session::enterBaseline(*workspace, {{}, QStringLiteral("1.2.1"), q("140")});

    REQUIRE(change);
    CHECK(change->row.asOf == day("2023-12-31"));
    const auto view = session::look(*workspace, {{}, day("2024-09-30")});
    CHECK(view->assessment.indicator(u"1.2.1")->expected == q("151.25"));
}

TEST_CASE("Refused: a baseline of a year that has not ended")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1").level()).period("2025-01-01", "2025-12-31"),
                                 "2024-10-08");

    const auto entered = session::enterBaseline(*workspace, {{}, QStringLiteral("1.1.1"), q("140")});

    REQUIRE_FALSE(entered);
    CHECK(entered.error()
          == Error{ErrorCode::AsOfInFuture, {QStringLiteral("2024-12-31"), QStringLiteral("2024-10-08")}});
}

TEST_CASE("Refused: a baseline of a flow, which starts at 0")
{
    TemporaryWorkspace workspace(plan());
    CHECK(session::enterBaseline(*workspace, {{}, QStringLiteral("1.1.1"), q("1")}).error().code
          == ErrorCode::BaselineOfFlow);
}

TEST_CASE("A retarget holds from its day on, and needs a reason and a sound schedule")
{
    TemporaryWorkspace workspace(plan());
    const Terms nodes{q("40"), Schedule::Nodes, {{day("2024-09-30"), q("30")}}};
    const Terms unsound{q("40"), Schedule::Nodes, {}};
    const auto entry = [](const Terms &terms, const QString &reason) {
        return session::RetargetEntry{{}, QStringLiteral("1.1.1"), terms, day("2024-09-01"), reason};
    };

    CHECK(session::retarget(*workspace, entry(nodes, {})).error().code == ErrorCode::RetargetWithoutReason);
    CHECK(session::retarget(*workspace, entry(unsound, QStringLiteral("x"))).error().code
          == ErrorCode::RetargetIncomplete);
    REQUIRE(session::retarget(*workspace, entry(nodes, QStringLiteral("上级调整"))));

    const auto targetAt = [&](const char *asOf) {
        return session::look(*workspace, {{}, day(asOf)})->assessment.indicator(u"1.1.1")->indicator.terms;
    };
    CHECK(targetAt("2024-08-31").target == q("35"));
    CHECK(targetAt("2024-09-01") == nodes);
}

TEST_CASE("The preview says what saving will do and writes nothing")
{
    TemporaryWorkspace workspace(plan());
    REQUIRE(session::logFigure(*workspace, increment("1.1.1", "20", "2024-09-12")));

    const auto preview = session::previewFigure(*workspace, increment("1.1.1", "7", "2024-09-30"), day("2024-09-30"));

    REQUIRE(preview);
    CHECK(preview->before.status == Status::Behind);
    CHECK(preview->after.position.actual == q("27"));
    CHECK(preview->after.status == Status::OnTrack);
    CHECK(preview->warnings.empty());
    CHECK(allRows(*workspace).size() == 1);
    REQUIRE(session::logFigure(*workspace, increment("1.1.1", "7", "2024-09-30")));
    const auto view = session::look(*workspace, {{}, day("2024-09-30")});
    CHECK(view->assessment.indicator(u"1.1.1")->position.actual == q("27"));
}

TEST_CASE("The preview of a second reading on the same day shows the newer one")
{
    TemporaryWorkspace workspace(plan());
    REQUIRE(session::logFigure(*workspace, reading("1.2.1", "150", "2024-09-30")));

    const auto preview = session::previewFigure(*workspace, reading("1.2.1", "149", "2024-09-30"), day("2024-09-30"));

    REQUIRE(preview);
    CHECK(preview->after.position.actual == q("149"));
    REQUIRE(preview->warnings.size() == 2); // it also sets the other total of the day aside
    CHECK(preview->warnings.front().kind == EntryWarning::Kind::LevelFalls);
}

TEST_CASE("The preview refuses what logging would refuse")
{
    TemporaryWorkspace workspace(plan());
    const auto preview = session::previewFigure(*workspace, increment("1.3.1", "1", "2024-01-31"), day("2024-09-30"));

    REQUIRE_FALSE(preview);
    CHECK(preview.error().code == ErrorCode::IncrementOnRatio);
}

TEST_CASE("Several figures are logged together, each row the only parent of the next")
{
    TemporaryWorkspace workspace(plan());
    const auto changes =
        session::logFigures(*workspace, {},
                            {increment("1.1.1", "5", "2024-06-30"), reading("1.3.1", "3", "2024-06-30"),
                             increment("1.1.1", "7", "2024-09-30")});
    REQUIRE(changes);
    REQUIRE(changes->size() == 3);
    const auto rows = allRows(*workspace);
    REQUIRE(rows.size() == 3);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CHECK(rows[i] == (*changes)[i].row);
        CHECK(rows[i].parents == (i == 0 ? QStringList() : QStringList{rows[i - 1].hash}));
        if (i > 0)
            CHECK(rows[i - 1].id < rows[i].id);
    }
    const auto next = session::logFigure(*workspace, increment("1.1.1", "1", "2024-09-30"));
    CHECK(next.value().row.parents == QStringList{rows[2].hash});
}

TEST_CASE("When some of several figures are refused, each refusal is named and none is logged")
{
    TemporaryWorkspace workspace(plan());
    const auto changes =
        session::logFigures(*workspace, {},
                            {increment("1.1.1", "5", "2024-06-30"), increment("1.3.1", "3", "2024-06-30"),
                             increment("1.1.1", "7", "2024-09-30"), reading("9.9.9", "7", "2024-09-30")});
    REQUIRE_FALSE(changes);
    CHECK(changes.error()
          == std::vector<session::Refusal>{{1, {ErrorCode::IncrementOnRatio, {QStringLiteral("1.3.1")}}},
                                           {3, {ErrorCode::UnknownIndicator, {QStringLiteral("9.9.9")}}}});
    CHECK(allRows(*workspace).empty());
}

TEST_CASE("If figures leave the range only together, the last of them is refused")
{
    TemporaryWorkspace workspace(plan());
    const auto changes =
        session::logFigures(*workspace, {},
                            {increment("1.1.1", "9000000000000", "2024-06-30"), reading("1.3.1", "3", "2024-06-30"),
                             increment("1.1.1", "9000000000000", "2024-09-30")});
    REQUIRE_FALSE(changes);
    CHECK(changes.error() == std::vector<session::Refusal>{{2, {ErrorCode::SumOutOfRange, {QStringLiteral("1.1.1")}}}});
    CHECK(allRows(*workspace).empty());
}
