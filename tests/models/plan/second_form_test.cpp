// What the window shows of shares, due days and what is to be brought about.
#include "models/plan/attention_model.h"

#include "models/entry/measure_form.h"
#include "models/entry/quarter_entry.h"
#include "models/entry/retarget_form.h"
#include "models/model_text.h"
#include "models/office.h"
#include "models/plan/measure_model.h"
#include "models/plan/unit_indicator_model.h"
#include "models/search/search_index.h"
#include "session/view/history.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using A = AttentionModel;

namespace {

const QStringList both{QStringLiteral("alpha"), QStringLiteral("beta")};

/// 1.1.1 is split between alpha and beta, 1.2 is to bring about a plan by 15 October, and 1.3.1 names no unit.
domain::Plan plan()
{
    domain::Plan made = aPlan()
                            .with(anIndicator("1.1.1").share("alpha", "60").share("beta", "40"), both)
                            .withTask("1.2")
                            .with(anIndicator("1.3.1").due("2024-10-20"), {});
    made.projects[0].tasks[1].deliverables = {
        {QStringLiteral("印发方案"), QStringLiteral("1.2.d1"), day("2024-10-15")}};
    made.projects[0].tasks[1].passage.printedNumber = QStringLiteral("（二）");
    return made;
}

} // namespace

TEST_CASE("Each share asks for action by its own unit, and so does what is due soon")
{
    Office office(plan());
    office.plus("1.1.1", "20", "2024-09-10", "alpha");
    office.plus("1.3.1", "95", "2024-09-10");
    const AttentionModel model(office.source());

    CHECK(textOf(model, {A::Matter, A::Unit})
          == QStringLiteral("1.1.1 指标1.1.1: 41.7 percentage points below the schedule | 甲局\n"
                            "1.1.1 指标1.1.1: not reported this quarter | 乙局\n"
                            "1.2 任务1.2: progress not reported | 甲局\n"
                            "1.2 印发方案: due 15 Oct | 甲局\n"
                            "1.3.1 指标1.3.1: On track, due 20 Oct | no unit named"));
}

TEST_CASE("A deliverable stands among the measures and is ticked off like one")
{
    Office office(plan());
    MeasureModel measures(office.source());
    measures.setScope({{}, QStringLiteral("1.2")});
    REQUIRE(measures.rowCount() == 1);
    CHECK(textOf(measures, {MeasureModel::Title}) == QStringLiteral("印发方案"));

    auto form = MeasureForm::of(office.source(), QStringLiteral("1.2.d1"));
    REQUIRE(form);
    form->setDone(true);
    CHECK(office.save(*form));
    CHECK(textOf(measures, {MeasureModel::Done}) == QStringLiteral("done"));
    CHECK(office.source().progressOf(QStringLiteral("1.2"))->ticks.size() == 1);
}

TEST_CASE("The quarter's table has a row for each share, and for a unit its own")
{
    Office office(plan());
    EntryMemory memory;
    const QuarterEntry all(office.source(), memory, {}, GridOf::Figures);
    REQUIRE(all.rows().size() == 3);
    CHECK(all.rows()[0].share == QStringLiteral("alpha"));
    CHECK(all.rows()[1].share == QStringLiteral("beta"));
    CHECK(all.rows()[1].indicator.terms.target == q("40"));
    const QuarterEntry own(office.source(), memory, QStringLiteral("beta"), GridOf::Figures);
    REQUIRE(own.rows().size() == 1);
    CHECK(own.rows()[0].share == QStringLiteral("beta"));
}

TEST_CASE("A unit's page has its share, and says of what whole it is one")
{
    Office office(plan());
    office.plus("1.1.1", "20", "2024-09-10", "alpha");
    UnitIndicatorModel own(office.source());
    own.setUnit(QStringLiteral("alpha"));
    REQUIRE(own.rowCount() == 1);
    CHECK(own.index(0, UnitIndicatorModel::Actual).data().toString() == QStringLiteral("20"));
    const QString tip = own.index(0, UnitIndicatorModel::Target).data(Qt::ToolTipRole).toString();
    CHECK(tip.contains(QStringLiteral("share of 100")));
    CHECK(tip.contains(QStringLiteral("1 of 2 units have reported")));
}

TEST_CASE("The total beside a row of a share is that share's, whoever else has reported")
{
    Office office(plan());
    office.plus("1.1.1", "20", "2024-06-30", "alpha");
    office.plus("1.1.1", "5", "2024-09-10", "alpha");
    office.plus("1.1.1", "7", "2024-09-10", "beta");
    const auto rows = session::historyOf(office.workspace(), office.source().view(), QStringLiteral("1.1.1")).value();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].total == q("7"));
    CHECK(rows[1].total == q("25"));
    CHECK(rows[2].total == q("20"));
}

TEST_CASE("A share is retargeted with more time by itself")
{
    Office office(plan());
    RetargetForm form(office.source(), QStringLiteral("1.1.1"));
    REQUIRE(form.units().size() == 2);
    form.setUnit(QStringLiteral("beta"));
    CHECK(form.target() == QStringLiteral("40"));
    CHECK(form.due() == day("2024-12-31"));
    form.setTarget(QStringLiteral("30"));
    form.setDue(day("2024-11-30"));
    form.setReason(QStringLiteral("会议"));
    CHECK(office.save(form));
    const auto &shares = office.source().assessment().indicator(u"1.1.1")->shares;
    CHECK(shares[0].indicator.terms.target == q("60"));
    CHECK(shares[1].indicator.terms.target == q("30"));
    CHECK(shares[1].indicator.terms.due == day("2024-11-30"));
}

TEST_CASE("A task is found by the number that the notice prints")
{
    const auto hits = SearchIndex(plan(), {}).find(u"（二）");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].id == QStringLiteral("1.2"));
}
