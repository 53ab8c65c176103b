#include "models/files/plan_offer.h"

#include "models/files/plan_change_model.h"
#include "session/entry/figure_entry.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"

using namespace xushi;
using models::PlanOffer;
using support::anIndicator;
using support::aPlan;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const auto twoIndicators = [] { return aPlan().with(anIndicator("1.1.1")).with(anIndicator("1.2.1")); };

void log(support::TemporaryWorkspace &workspace, const char *indicator)
{
    REQUIRE(session::logFigure(
        *workspace, {{}, s(indicator), domain::RowKind::Increment, support::q("5"), support::day("2024-03-31")}));
}

} // namespace

TEST_CASE("A plan that the database does not have is offered with its title, period and size")
{
    support::TemporaryWorkspace workspace(twoIndicators());
    const auto offer = PlanOffer::of(
        *workspace, twoIndicators().id("test-2025").period("2025-01-01", "2025-12-31").with(anIndicator("1.2.2")));
    REQUIRE(offer);
    CHECK(offer->kind == PlanOffer::Kind::New);
    const QString question = offer->question();
    INFO(question.toStdString());
    CHECK(question.contains(offer->plan.title));
    CHECK(question.contains(s("2025-01-01 to 2025-12-31")));
    CHECK(question.contains(s("1 projects, 2 tasks, 3 indicators, 3 units")));
    CHECK(offer->lostRows().isEmpty());
}

TEST_CASE("A newer version of a known plan says how many rows would have no subject, and which")
{
    support::TemporaryWorkspace workspace(twoIndicators());
    log(workspace, "1.1.1");
    log(workspace, "1.2.1");
    log(workspace, "1.2.1");
    const auto offer = PlanOffer::of(*workspace, aPlan().with(anIndicator("1.1.1")));
    REQUIRE(offer);
    CHECK(offer->kind == PlanOffer::Kind::Newer);
    CHECK(offer->question().contains(s("no longer has: 2.")));
    CHECK(offer->lostRows().count(s("Increment 1.2.1 (")) == 2);
}

TEST_CASE("Of many rows without a subject only the first are named")
{
    support::TemporaryWorkspace workspace(twoIndicators());
    for (int i = 0; i < 12; ++i)
        log(workspace, "1.2.1");
    const auto offer = PlanOffer::of(*workspace, aPlan().with(anIndicator("1.1.1")));
    REQUIRE(offer);
    CHECK(offer->lostRows().contains(s("There are 12:")));
    CHECK(offer->lostRows().count(s("1.2.1 (")) == 8);
    CHECK(offer->lostRows().endsWith(s("names them all")));
}

TEST_CASE("What a newer version changes about indicators with rows is offered to be confirmed")
{
    support::TemporaryWorkspace workspace(twoIndicators());
    log(workspace, "1.2.1");
    const auto offer = PlanOffer::of(
        *workspace, aPlan().with(anIndicator("1.1.1").ratio()).with(anIndicator("1.2.1").level().atMost()));
    REQUIRE(offer);
    models::PlanChangeModel model;
    model.setChanges(offer->changes);
    REQUIRE(model.rowCount() == 2);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    CHECK(text(0, models::PlanChangeModel::Indicator) == s("1.2.1 指标1.2.1"));
    CHECK(text(0, models::PlanChangeModel::Trait) == s("accumulation"));
    CHECK(text(0, models::PlanChangeModel::Before) == s("Flow"));
    CHECK(text(0, models::PlanChangeModel::After) == s("Level"));
    CHECK(text(1, models::PlanChangeModel::Trait) == s("comparison"));
    CHECK(text(1, models::PlanChangeModel::Rows) == s("1"));

    model.toggle(model.index(1, 0));
    CHECK(model.confirmed().isEmpty()); // one of its two changes
    CHECK_FALSE(model.isAllConfirmed());
    model.toggle(model.index(0, 0));
    CHECK(model.isAllConfirmed());
    CHECK(model.confirmed() == QStringList{s("1.2.1")});
    model.toggle(model.index(0, 0));
    CHECK_FALSE(model.isAllConfirmed());
    model.confirmAll();
    CHECK(model.isAllConfirmed());
}

TEST_CASE("An indicator that is gone is one change, and what is unusual about the plan is named in the question")
{
    support::TemporaryWorkspace workspace(twoIndicators());
    log(workspace, "1.2.1");
    const auto offer = PlanOffer::of(*workspace, aPlan().with(anIndicator("1.1.1").level().from("9").to("8")));
    REQUIRE(offer);
    models::PlanChangeModel model;
    model.setChanges(offer->changes);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, models::PlanChangeModel::Trait).data().toString() == s("is gone"));
    CHECK(offer->question().contains(s("1.1.1")));
    CHECK(offer->question().contains(s("below the baseline 9")));
}

TEST_CASE("The version that the database already has is recognised")
{
    support::TemporaryWorkspace workspace(twoIndicators());
    const auto offer = PlanOffer::of(*workspace, twoIndicators());
    REQUIRE(offer);
    CHECK(offer->kind == PlanOffer::Kind::Same);
    CHECK(offer->done().startsWith(s("The database had this plan already")));
}
