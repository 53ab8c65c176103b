#include "models/plan/history_model.h"

#include "models/model_text.h"
#include "models/office.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using M = HistoryModel;

namespace {

const QString indicator = QStringLiteral("1.1.1");
constexpr std::initializer_list<int> columns{M::Day, M::Kind, M::Value, M::Total, M::Note, M::Reporter};

} // namespace

TEST_CASE("an indicator's rows are shown newest day first, voided ones with their reason")
{
    Office office(aPlan().with(anIndicator("1.1.1")));
    M model(office.source(), indicator);
    ModelWatch watch(model);
    office.plus("1.1.1", "5", "2024-03-31");
    const QString wrong = office.plus("1.1.1", "40", "2024-06-28");
    model.refresh();
    CHECK(textOf(model, columns)
          == QStringLiteral("2024-06-28 | Increment | +40 | 45 |  | 甲局 · 测试员\n"
                            "2024-03-31 | Increment | +5 | 5 |  | 甲局 · 测试员"));
    CHECK(watch.resets == 1);

    office.takeBack(wrong);
    model.refresh();
    CHECK(textOf(model, columns)
          == QStringLiteral("2024-06-28 | Increment | +40 |  | Voided: 录错 | 甲局 · 测试员\n"
                            "2024-03-31 | Increment | +5 | 5 |  | 甲局 · 测试员"));
    CHECK(watch.resets == 1); // the same rows: the selection stays
    CHECK(model.index(0, M::Day).data(M::VoidedRole).toBool());
    CHECK_FALSE(model.index(1, M::Day).data(M::VoidedRole).toBool());
    CHECK(model.index(0, M::Day).data(M::RowIdRole).toString() == wrong);
    CHECK(model.index(0, M::Value).data(Qt::AccessibleTextRole).toString() == QStringLiteral("+40, voided"));
}

TEST_CASE("every column of the history has a head")
{
    Office office(aPlan().with(anIndicator("1.1.1")));
    M model(office.source(), indicator);
    CHECK(model.rowCount() == 0);
    for (int column = 0; column < M::columns; ++column)
        CHECK_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    M unknown(office.source(), QStringLiteral("9.9.9"));
    int failures = 0;
    QObject::connect(&unknown, &M::failed, [&failures] { ++failures; });
    unknown.refresh();
    CHECK(failures == 1);
    CHECK(unknown.rowCount() == 0);
}
