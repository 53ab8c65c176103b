#include "session/view/course.h"

#include "session/entry/figure_preview.h"
#include "session/entry/void_entry.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"

#include <random>

using namespace xushi;
using namespace xushi::domain;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using support::TemporaryWorkspace;

namespace {

const QString indicator = QStringLiteral("1.1.1");

Plan plan()
{
    return aPlan().with(anIndicator("1.1.1").to("35")).with(anIndicator("1.2.1"));
}

void retarget(TemporaryWorkspace &workspace, const char *target, QDate from, Schedule schedule = Schedule::Linear)
{
    REQUIRE(
        session::retarget(*workspace, {{}, indicator, {q(target), schedule, {}}, from, QStringLiteral("上级调整")}));
}

} // namespace

TEST_CASE("The course of an indicator is read from the journal, with the reason of a new target")
{
    TemporaryWorkspace workspace(plan());
    REQUIRE(session::logFigure(*workspace, {{}, indicator, RowKind::Increment, q("20"), day("2024-09-12")}));
    retarget(workspace, "40", day("2024-07-01"));
    const auto view = session::look(*workspace, {{}, day("2024-09-30")}).value();
    const Course course = session::courseOf(*workspace, view, indicator).value();
    REQUIRE(course.terms.size() == 2);
    CHECK(course.terms.front().terms.target == q("35"));
    CHECK(course.termsNow().terms.target == q("40"));
    CHECK(course.termsNow().reason == QStringLiteral("上级调整"));
    CHECK(course.at(day("2024-09-30")) == CourseValue{q("20"), q("30"), q("30")});

    const auto missing = session::courseOf(*workspace, view, QStringLiteral("9.9.9"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error() == Error{ErrorCode::UnknownIndicator, {QStringLiteral("9.9.9")}});
}

TEST_CASE("On any day a course has the values of the plan's view as of that day")
{
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
    TemporaryWorkspace workspace(plan());
    const QDate first = day("2024-01-01");
    for (int i = 0; i < 30; ++i) {
        const QDate asOf = first.addDays(upTo(270));
        const auto kind = upTo(2) == 0 ? RowKind::Reading : RowKind::Increment;
        const auto amount = Quantity::whole(upTo(20) - 4);
        const auto change = session::logFigure(*workspace, {{}, indicator, kind, amount, asOf}).value();
        if (upTo(5) == 0)
            REQUIRE(session::voidRow(*workspace, change.row.id.toString(), QStringLiteral("录错")));
        if (upTo(9) == 0)
            retarget(workspace, "50", asOf, upTo(1) == 0 ? Schedule::Constant : Schedule::YearEnd);
    }
    const QDate end = day("2024-09-30");
    const auto view = session::look(*workspace, {{}, end}).value();
    const Course course = session::courseOf(*workspace, view, indicator).value();
    for (QDate at = first; at <= end; at = at.addDays(1 + upTo(20))) {
        CAPTURE(at);
        const auto then = session::look(*workspace, {{}, at}).value();
        const Assessment &judged = *then.assessment.indicator(indicator);
        CHECK(course.at(at) == CourseValue{judged.position.actual, judged.expected, judged.expectedShown});
    }
}

TEST_CASE("A new target is previewed without a reason and without writing, and refused as when saving")
{
    TemporaryWorkspace workspace(plan());
    REQUIRE(session::logFigure(*workspace, {{}, indicator, RowKind::Increment, q("20"), day("2024-09-12")}));
    const auto entry = [](const Terms &terms, const char *from) {
        return session::RetargetEntry{{}, indicator, terms, day(from), {}};
    };
    const Terms lower{q("24"), Schedule::Linear, {}};
    const auto seen = session::previewRetarget(*workspace, entry(lower, "2024-09-01"), day("2024-09-30")).value();
    CHECK(seen.before.status == Status::Behind);
    CHECK(seen.before.expected == q("26.25"));
    CHECK(seen.after.status == Status::OnTrack);
    CHECK(seen.after.expected == q("18"));
    const Terms nodes{q("40"), Schedule::Nodes, {{day("2024-09-30"), q("30")}}};
    CHECK(session::previewRetarget(*workspace, entry(nodes, "2024-09-01"), day("2024-09-30"))->after.expected
          == q("30"));

    const auto view = session::look(*workspace, {{}, day("2024-09-30")}).value();
    CHECK(view.assessment.indicator(indicator)->indicator.terms.target == q("35"));
    const auto code = [&](const Terms &terms, const char *from) {
        return session::previewRetarget(*workspace, entry(terms, from), day("2024-09-30")).error().code;
    };
    CHECK(code(lower, "2024-12-01") == ErrorCode::AsOfInFuture);
    CHECK(code({q("40"), Schedule::Nodes, {}}, "2024-09-01") == ErrorCode::RetargetIncomplete);
}
