#include "session/entry/correction.h"

#include "session/entry/figure_preview.h"
#include "session/entry/row_swap.h"
#include "session/entry/void_entry.h"
#include "session/temporary_workspace.h"
#include "session/view/journal_reading.h"
#include "session/view/viewpoint.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::domain;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using support::TemporaryWorkspace;

namespace {

const QString subject = QStringLiteral("1.1.1");
const QString reason = QStringLiteral("多打了一个零");

session::FigureEntry figure(const char *amount, const char *asOf = "2024-06-28")
{
    return {{}, subject, RowKind::Increment, q(amount), day(asOf)};
}

QString logged(TemporaryWorkspace &workspace, const char *amount)
{
    return session::logFigure(*workspace, figure(amount)).value().row.id.toString();
}

std::vector<JournalRow> rowsOf(TemporaryWorkspace &workspace)
{
    return session::readJournal(*workspace, {}).value().rows;
}

std::optional<Quantity> actual(TemporaryWorkspace &workspace)
{
    return session::look(*workspace, {{}, day("2024-09-30")})->assessment.indicator(subject)->position.actual;
}

} // namespace

TEST_CASE("A correction voids the wrong row with its reason and enters the right one")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1")));
    logged(workspace, "3");
    const QString wrong = logged(workspace, "70");

    const auto changes = session::correct(*workspace, {wrong, reason, figure("7", "2024-06-30")});

    REQUIRE(changes);
    REQUIRE(changes->size() == 2);
    CHECK(changes->front().row.kind == RowKind::Void);
    CHECK(changes->front().row.subject == wrong);
    CHECK(changes->front().row.details()[QStringLiteral("reason")].toString() == reason);
    CHECK(changes->back().row.amount == q("7"));
    CHECK(changes->back().row.asOf == day("2024-06-30"));
    CHECK(actual(workspace) == q("10"));
    CHECK(rowsOf(workspace).size() == 4);
}

TEST_CASE("A correction that is refused in either half writes neither")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1")));
    const QString wrong = logged(workspace, "70");
    const QString other = logged(workspace, "5");
    REQUIRE(session::voidRow(*workspace, other, reason));
    const auto refusal = [&](const session::Correction &correction) {
        const auto before = rowsOf(workspace).size();
        const auto changes = session::correct(*workspace, correction);
        REQUIRE_FALSE(changes);
        CHECK(rowsOf(workspace).size() == before);
        return changes.error().front();
    };
    CHECK(refusal({wrong, QStringLiteral(" "), figure("7")}).error.code == ErrorCode::VoidWithoutReason);
    CHECK(refusal({QStringLiteral("nothing"), reason, figure("7")}).error.code == ErrorCode::UnknownRow);
    CHECK(refusal({other, reason, figure("7")}).error.code == ErrorCode::RowAlreadyVoided);
    const auto tooLate = refusal({wrong, reason, figure("7", "2025-06-30")});
    CHECK(tooLate.error.code == ErrorCode::AsOfOutsidePeriod);
    CHECK(tooLate.entry == 1);
    CHECK(actual(workspace) == q("70"));
}

TEST_CASE("A correction must not override a figure of the same day that was entered after the wrong one")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1")));
    const auto reading = [&](const char *amount) {
        return session::FigureEntry{{}, subject, RowKind::Reading, q(amount), day("2024-06-28")};
    };
    const QString wrong = session::logFigure(*workspace, reading("20")).value().row.id.toString();
    const QString later = session::logFigure(*workspace, reading("27")).value().row.id.toString();

    CHECK(session::previewFigure(*workspace, reading("21"), day("2024-09-30"), wrong).error().code
          == ErrorCode::LaterRowCounts);
    const auto refused = session::correct(*workspace, {wrong, reason, reading("21")});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().front().error.code == ErrorCode::LaterRowCounts);
    CHECK(actual(workspace) == q("27"));
    REQUIRE(session::correct(*workspace, {later, reason, reading("28")}));
    CHECK(actual(workspace) == q("28"));
}

TEST_CASE("A baseline is corrected as a baseline")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1").level()));
    const QString wrong = session::enterBaseline(*workspace, {{}, subject, q("180")}).value().row.id.toString();

    const auto changes = session::correct(*workspace, {wrong, reason, session::BaselineEntry{{}, subject, q("18")}});

    REQUIRE(changes);
    CHECK(changes->back().row.kind == RowKind::Baseline);
    CHECK(session::look(*workspace, {{}, day("2024-09-30")})->assessment.indicator(subject)->position.baseline
          == q("18"));
}

TEST_CASE("A correction's preview shows the change from now, and its warnings leave the wrong row out of account")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1").to("20")));
    logged(workspace, "3");
    const QString wrong = logged(workspace, "70");

    const auto preview = session::previewFigure(*workspace, figure("7"), day("2024-09-30"), wrong);

    REQUIRE(preview);
    CHECK(preview->before.position.actual == q("73"));
    CHECK(preview->after.position.actual == q("10"));
    CHECK(preview->warnings.empty()); // compared with the wrong row it would fall to a seventh
    const auto jump = session::previewFigure(*workspace, figure("77"), day("2024-09-30"), wrong);
    CHECK(jump.value().warnings.front()
          == EntryWarning{EntryWarning::Kind::TenfoldJump, q("3"), q("80"), {}, {}, RowKind::Increment});
}

TEST_CASE("A swap voids some rows and enters others again, all of it or nothing")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1")));
    const QString first = logged(workspace, "3");
    const QString second = logged(workspace, "7");
    REQUIRE(session::voidRow(*workspace, first, reason));
    const session::RowAliases none;

    const auto changes = session::swapRows(*workspace, {{second}, {first}, reason}, none);

    REQUIRE(changes);
    CHECK(actual(workspace) == q("3"));
    const auto before = rowsOf(workspace).size();
    CHECK_FALSE(session::swapRows(*workspace, {{second}, {first}, reason}, none)); // already voided
    CHECK(rowsOf(workspace).size() == before);
    REQUIRE(changes->again.size() == 1);
    CHECK(changes->again.front().before == first);
    CHECK(changes->again.front().now == changes->changes.back().row.id.toString());
    const QString aVoid = changes->changes.front().row.id.toString();
    CHECK(session::swapRows(*workspace, {{}, {aVoid}, {}}, none).error().front().error.code == ErrorCode::VoidOfVoid);
}

TEST_CASE("The rows of a correction were recorded and received at one time")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1")));
    const auto changes = session::correct(*workspace, {logged(workspace, "70"), reason, figure("7")});
    REQUIRE(changes);
    CHECK(changes->front().row.recordedAt == changes->back().row.recordedAt);
    CHECK(changes->front().row.receivedAt == changes->back().row.receivedAt);
}
