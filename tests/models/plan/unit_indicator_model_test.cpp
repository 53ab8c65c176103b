#include "models/plan/unit_indicator_model.h"

#include "models/busy_database.h"
#include "models/model_text.h"
#include "models/office.h"
#include "models/tables/roles.h"
#include "models/tables/sorted_model.h"
#include "session/entry/void_entry.h"
#include "support/catch.h"
#include "wording/why.h"

using namespace xushi;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using support::day;
using M = UnitIndicatorModel;

namespace {

const QStringList both{QStringLiteral("alpha"), QStringLiteral("beta")};

domain::Plan fourIndicators()
{
    return aPlan()
        .with(anIndicator("1.1.1").to("35").named(QStringLiteral("合作项目"), QStringLiteral("项")), both)
        .with(anIndicator("1.1.2").level().to("155").named(QStringLiteral("高新企业"), QStringLiteral("家")), both)
        .with(anIndicator("1.2.1").ratio().atMost().constant().to("3.2").named(QStringLiteral("能耗"),
                                                                               QStringLiteral("%")))
        .with(anIndicator("1.2.2").yearEnd().to("9"));
}

} // namespace

TEST_CASE("a unit's indicators are listed with what was reported and their status")
{
    Office office(fourIndicators());
    M model(office.source());
    const ModelWatch watch(model);
    model.setUnit(QStringLiteral("alpha"));
    office.plus("1.1.1", "12", "2024-03-31");
    office.plus("1.1.1", "8", "2024-09-12");
    office.total("1.1.2", "150", "2024-09-25");
    office.total("1.2.1", "3.0", "2024-06-30");

    CHECK(textOf(model, {M::Id, M::Name, M::Target, M::Actual, M::Completion, M::State, M::LastReport, M::Part})
          == QStringLiteral("1.1.1 | 合作项目 | 35 项 | 20 | 57.1% | Behind | 12 Sep | Lead\n"
                            "1.1.2 | 高新企业 | 155 家 | 150 | 96.8%* | No baseline | 25 Sep | Lead\n"
                            "1.2.1 | 能耗 | ≤ 3.2% | 3 | 106.7% | On track | 30 Jun | Lead\n"
                            "1.2.2 | 指标1.2.2 | 9 项 | — | — | Year-end | — | Lead"));
    CHECK(textOf(model, {M::Target}, FigureRole) == QStringLiteral("35\n155\n≤ 3.2\n9"));
    CHECK(textOf(model, {M::Target}, TailRole) == QStringLiteral(" 项\n 家\n%\n 项"));
    CHECK(model.hasCompletionOfTarget());

    model.setUnit(QStringLiteral("beta"));
    CHECK(textOf(model, {M::Id, M::Part}) == QStringLiteral("1.1.1 | Support\n1.1.2 | Support"));
    model.setUnit(QStringLiteral("gamma"));
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.hasCompletionOfTarget());
}

TEST_CASE("what is painted is also given in words")
{
    Office office(fourIndicators());
    office.plus("1.1.1", "20", "2024-09-12");
    M model(office.source());
    model.setUnit(QStringLiteral("alpha"));
    const auto said = [&](int row, int column) {
        return model.index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(said(0, M::Bar) == QStringLiteral("actual 20 of 35, expected 26"));
    CHECK(said(1, M::Bar) == QStringLiteral("no actual, target 155"));
    CHECK(said(0, M::State) == QStringLiteral("Behind"));
    CHECK(said(0, M::Course) == QStringLiteral("course of the year, now 20"));
    CHECK(said(1, M::LastReport) == QStringLiteral("nothing reported"));
    CHECK(model.headerData(M::Bar, Qt::Horizontal, Qt::AccessibleTextRole).toString()
          == QStringLiteral("Actual against schedule and target"));
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < M::columns; ++column)
            CHECK_FALSE(said(row, column).isEmpty());
}

TEST_CASE("the status and the bar have explanations")
{
    Office office(fourIndicators());
    office.plus("1.1.1", "20", "2024-09-12");
    M model(office.source());
    model.setUnit(QStringLiteral("alpha"));
    const auto *assessment = office.source().assessment().indicator(u"1.1.1");
    const QString why = wording::why(*assessment, office.source().plan().period);
    CHECK(model.index(0, M::State).data(Qt::ToolTipRole).toString() == why);
    CHECK(model.index(0, M::Bar).data(Qt::ToolTipRole).toString() == why);
}

TEST_CASE("a change of figures keeps the rows, and another unit is a reset")
{
    Office office(fourIndicators());
    M model(office.source());
    ModelWatch watch(model);
    model.setUnit(QStringLiteral("alpha"));
    CHECK(watch.resets == 1);
    const QPersistentModelIndex kept = model.index(1, M::Actual);

    const QString row = office.total("1.1.2", "150", "2024-09-25");
    CHECK(kept.data().toString() == QStringLiteral("150"));
    office.source().setAsOf(day("2024-08-31"));
    CHECK(kept.data().toString() == QStringLiteral("—"));
    office.source().setAsOf(day("2024-09-30"));
    office.takeBack(row);
    CHECK(kept.data().toString() == QStringLiteral("—"));
    CHECK(watch.resets == 1);
    CHECK(watch.changes == 4);

    model.setUnit(QStringLiteral("beta"));
    CHECK(watch.resets == 2);
}

TEST_CASE("the courses of the year are read for the as-of day")
{
    Office office(fourIndicators());
    office.plus("1.1.1", "20", "2024-02-12");
    M model(office.source());
    model.setUnit(QStringLiteral("alpha"));
    office.source().setAsOf(day("2024-03-31"));
    const auto trend = model.index(0, M::Course).data(TrendRole).value<TrendHandle>();
    REQUIRE(trend);
    CHECK(trend->asOf == day("2024-03-31"));
    REQUIRE(trend->points.size() == 3);
    CHECK_FALSE(trend->points[0].actual);
    CHECK(trend->points[1].actual == support::q("20"));
    CHECK_FALSE(model.index(0, M::Name).data(TrendRole).isValid());
}

TEST_CASE("indicators are sorted by exact figures, missing ones last")
{
    Office office(aPlan()
                      .with(anIndicator("1.1.1").to("9000000000001.000001"))
                      .with(anIndicator("1.1.2").to("9000000000001"))
                      .with(anIndicator("1.1.3").to("10"))
                      .with(anIndicator("1.1.10").to("9")));
    office.plus("1.1.2", "4", "2024-09-01");
    office.plus("1.1.3", "7", "2024-09-01");
    M model(office.source());
    model.setUnit(QStringLiteral("alpha"));
    SortedModel sorted(model);
    const ModelWatch watch(sorted);
    const auto order = [&](int column, Qt::SortOrder direction) {
        sorted.sort(column, direction);
        return textOf(sorted, {M::Id}).replace(u'\n', u' ');
    };
    CHECK(order(M::Target, Qt::AscendingOrder) == QStringLiteral("1.1.10 1.1.3 1.1.2 1.1.1"));
    CHECK(order(M::Target, Qt::DescendingOrder) == QStringLiteral("1.1.1 1.1.2 1.1.3 1.1.10"));
    CHECK(order(M::Actual, Qt::AscendingOrder) == QStringLiteral("1.1.2 1.1.3 1.1.1 1.1.10"));
    CHECK(order(M::Actual, Qt::DescendingOrder) == QStringLiteral("1.1.3 1.1.2 1.1.1 1.1.10"));
    CHECK(order(M::Id, Qt::AscendingOrder) == QStringLiteral("1.1.1 1.1.2 1.1.3 1.1.10"));
    office.plus("1.1.1", "5", "2024-09-02");
    CHECK(order(M::Actual, Qt::AscendingOrder) == QStringLiteral("1.1.2 1.1.1 1.1.3 1.1.10"));
}

TEST_CASE("courses that take longer than a frame arrive after their rows and are announced")
{
    Office office(fourIndicators(), "2024-09-30", std::chrono::milliseconds(0));
    office.plus("1.1.1", "20", "2024-02-12");
    settle(office.source().database());
    M model(office.source());
    ModelWatch watch(model);
    const auto course = [&] { return model.index(0, M::Course).data(TrendRole).value<TrendHandle>(); };
    Busy busy(office.source().database());
    model.setUnit(QStringLiteral("alpha"));
    REQUIRE(model.rowCount() > 0);
    CHECK(course()->points.empty());
    busy.letGoOn();
    settle(office.source().database());
    CHECK(watch.changes == 1);
    CHECK(course()->points.size() == 9);
}
