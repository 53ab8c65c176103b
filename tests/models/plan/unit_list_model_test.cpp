#include "models/plan/unit_list_model.h"

#include "models/model_text.h"
#include "models/office.h"
#include "models/tables/roles.h"
#include "models/tables/sorted_model.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::models;
using domain::Status;
using support::anIndicator;
using support::aPlan;
using support::day;
using M = UnitListModel;

namespace {

domain::Plan threeEach()
{
    return aPlan()
        .issued("2024-01-15")
        .with(anIndicator("1.1.1"), {QStringLiteral("alpha")})
        .with(anIndicator("1.1.2"), {QStringLiteral("alpha")})
        .with(anIndicator("1.1.3"), {QStringLiteral("alpha")})
        .with(anIndicator("1.2.1"), {QStringLiteral("beta")})
        .with(anIndicator("1.2.2"), {QStringLiteral("beta")})
        .with(anIndicator("1.2.3"), {QStringLiteral("beta")})
        .with(anIndicator("1.3.1").yearEnd(), {QStringLiteral("gamma")});
}

/// Meets all indicators of alpha and beta but the first of each.
void meetTheOthers(Office &office)
{
    for (const char *indicator : {"1.1.2", "1.1.3", "1.2.2", "1.2.3"})
        office.plus(indicator, "100", "2024-03-31");
}

constexpr std::initializer_list<int> columns{M::Rank,
                                             M::Name,
                                             M::columnOf(Status::OnTrack),
                                             M::columnOf(Status::Behind),
                                             M::columnOf(Status::YearEnd),
                                             M::ReportingRate,
                                             M::RankChange};

} // namespace

TEST_CASE("units are listed with rank, counts, share reported and change of rank")
{
    Office office(threeEach());
    meetTheOthers(office);
    M model(office.source());
    ModelWatch watch(model);
    office.plus("1.1.1", "10", "2024-06-30");
    office.plus("1.2.1", "70", "2024-06-30");
    CHECK(textOf(model, columns)
          == QStringLiteral("1, shared | 甲局 |  | 1 |  | 0% | +1\n"
                            "1, shared | 乙局 |  |  |  | 0% | same\n"
                            "— | 丙局 |  |  | 1 | — | —"));

    office.plus("1.1.1", "80", "2024-09-30"); // alpha overtakes beta, which falls behind
    office.plus("1.2.1", "-10", "2024-09-30");
    CHECK(textOf(model, columns)
          == QStringLiteral("1 | 甲局 | 1 |  |  | 33% | +1\n"
                            "2 | 乙局 |  | 1 |  | 33% | -1\n"
                            "— | 丙局 |  |  | 1 | — | —"));
    CHECK(model.index(0, M::RankChange).data(RankChangeRole).toInt() == 1);
    CHECK_FALSE(model.index(2, M::RankChange).data(RankChangeRole).isValid());
    CHECK(model.index(0, M::Rank).data(RankTextRole).toString() == QStringLiteral("Rank 1"));
    CHECK(watch.resets == 0);
    CHECK(watch.changes == 4);
}

TEST_CASE("a unit's cells have their content in words")
{
    Office office(threeEach());
    meetTheOthers(office);
    office.plus("1.1.1", "10", "2024-09-30");
    office.plus("1.2.1", "90", "2024-09-30");
    const M model(office.source());
    const auto said = [&](int column) { return model.index(0, column).data(Qt::AccessibleTextRole).toString(); };
    CHECK(said(M::Name) == QStringLiteral("甲局; Rank 2; Met 2, Behind 1"));
    CHECK(said(M::columnOf(Status::Behind)) == QStringLiteral("Behind: 1"));
    CHECK(said(M::columnOf(Status::Met)) == QStringLiteral("Met: 2"));
    CHECK(said(M::Composition) == QStringLiteral("Met 2, Behind 1"));
    CHECK(said(M::ReportingRate) == QStringLiteral("33%: 1 of 3 indicators and tasks reported this quarter"));
    CHECK(said(M::RankChange) == QStringLiteral("down 1 since last quarter; trailing indicators: 1, as before"));
    CHECK(model.headerData(M::columnOf(Status::Behind), Qt::Horizontal, Qt::DisplayRole).toString()
          == QStringLiteral("Behind"));
    CHECK(model.headerData(M::columnOf(Status::Behind), Qt::Horizontal, StatusRole).value<Status>() == Status::Behind);
}

TEST_CASE("units are sorted by rank with the unranked last, and by name in pinyin order")
{
    Office office(threeEach());
    meetTheOthers(office);
    office.plus("1.1.1", "10", "2024-09-30");
    office.plus("1.2.1", "90", "2024-09-30");
    M model(office.source());
    SortedModel sorted(model);
    const ModelWatch watch(sorted);
    const auto order = [&](int column, Qt::SortOrder direction) {
        sorted.sort(column, direction);
        return textOf(sorted, {M::Name}).replace(u'\n', u' ');
    };
    CHECK(order(M::Rank, Qt::AscendingOrder) == QStringLiteral("乙局 甲局 丙局"));
    CHECK(order(M::Rank, Qt::DescendingOrder) == QStringLiteral("甲局 乙局 丙局"));
    CHECK(order(M::Name, Qt::AscendingOrder) == QStringLiteral("丙局 甲局 乙局")); // bing, jia, yi
    CHECK(order(M::ReportingRate, Qt::AscendingOrder) == QStringLiteral("甲局 乙局 丙局"));
}
