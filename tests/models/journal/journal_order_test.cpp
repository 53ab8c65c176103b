// The journal sorted by its columns.
#include "models/journal/journal_model.h"
#include "models/model_text.h"
#include "models/office.h"
#include "models/tables/roles.h"
#include "support/catch.h"

#include <QCoreApplication>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using M = JournalModel;

namespace {

Plan plan()
{
    return aPlan()
        .with(anIndicator("1.1.1").named(QStringLiteral("产学研合作项目"), QStringLiteral("项")))
        .withTask("1.2", {QStringLiteral("beta")});
}

void lookThrough(M &model)
{
    model.setSearching(true);
    while (model.isSearching())
        QCoreApplication::processEvents();
}

/// Five rows of different days, kinds, units and amounts, entered in this order.
void fill(Office &office)
{
    office.plus("1.1.1", "5", "2024-03-31");
    office.note("1.2", "2024-06-30", TaskState::InProgress, QStringLiteral("签约"), "beta");
    office.plus("1.1.1", "12", "2024-02-29");
    office.total("1.1.1", "-3", "2024-07-31");
    office.plus("1.1.1", "5", "2024-04-30");
}

QString days(const M &model)
{
    return textOf(model, {M::Day}).replace(u'\n', u' ').remove(QStringLiteral("2024-"));
}

} // namespace

TEST_CASE("the journal is sorted by each column over all rows, and stands as received again when nothing is sorted")
{
    Office office(plan());
    fill(office);
    M model(office.source());
    ModelWatch watch(model);
    lookThrough(model);
    CHECK(days(model) == QStringLiteral("04-30 07-31 02-29 06-30 03-31")); // newest first
    const auto sorted = [&](M::Column column, Qt::SortOrder order = Qt::AscendingOrder) {
        model.sort(column, order);
        lookThrough(model);
        return days(model);
    };
    CHECK(sorted(M::Day) == QStringLiteral("02-29 03-31 04-30 06-30 07-31"));
    CHECK(sorted(M::Day, Qt::DescendingOrder) == QStringLiteral("07-31 06-30 04-30 03-31 02-29"));
    CHECK(sorted(M::Amount) == QStringLiteral("07-31 04-30 03-31 02-29 06-30")); // by value; equals newest first
    CHECK(sorted(M::Amount, Qt::DescendingOrder) == QStringLiteral("02-29 04-30 03-31 07-31 06-30")); // nothing last
    CHECK(sorted(M::Kind) == QStringLiteral("04-30 02-29 03-31 06-30 07-31")); // Increment, Note, Reading
    CHECK(sorted(M::Subject) == QStringLiteral("04-30 07-31 02-29 03-31 06-30"));
    CHECK(sorted(M::Unit, Qt::DescendingOrder).startsWith(QStringLiteral("06-30"))); // 乙局 after 甲局 by pinyin
    CHECK(sorted(M::Text).startsWith(QStringLiteral("06-30")));
    CHECK(sorted(M::Recorded) == QStringLiteral("03-31 06-30 02-29 07-31 04-30"));
    model.sort(-1, Qt::AscendingOrder);
    lookThrough(model);
    CHECK(days(model) == QStringLiteral("04-30 07-31 02-29 06-30 03-31"));
}

TEST_CASE("a row that is entered while the journal is sorted stands in its place, and the chosen row stays chosen")
{
    Office office(plan());
    fill(office);
    M model(office.source());
    ModelWatch watch(model);
    lookThrough(model);
    model.sort(M::Day, Qt::AscendingOrder);
    lookThrough(model);
    const QPersistentModelIndex chosen = model.index(3, M::Day);
    REQUIRE(chosen.data().toString() == QStringLiteral("2024-06-30"));
    const int resets = watch.resets;
    office.plus("1.1.1", "1", "2024-05-31");
    lookThrough(model);
    CHECK(days(model) == QStringLiteral("02-29 03-31 04-30 05-31 06-30 07-31"));
    CHECK(chosen.row() == 4);
    CHECK(watch.resets == resets);
}

TEST_CASE("a search keeps the order, and a long journal is sorted over all of its rows")
{
    Office office(plan());
    constexpr int rows = 700; // more than the first step of a search
    for (int i = 0; i < rows; ++i)
        office.plus("1.1.1", QByteArray::number(i % 100 + 1).constData(), "2024-03-31");
    fill(office);
    M model(office.source());
    lookThrough(model);
    model.sort(M::Day, Qt::AscendingOrder);
    lookThrough(model);
    CHECK(model.rowCount() == rows + 5);
    CHECK(model.progress().found == rows + 5);
    CHECK(model.index(0, M::Day).data().toString() == QStringLiteral("2024-02-29"));
    CHECK(model.index(rows + 4, M::Day).data().toString() == QStringLiteral("2024-07-31"));
    model.sort(M::Amount, Qt::DescendingOrder);
    lookThrough(model);
    CHECK(model.index(0, M::Amount).data(FigureRole).toString() == QStringLiteral("+100"));
    session::JournalSearch search;
    search.kind = RowKind::Note;
    model.setSearch(search);
    lookThrough(model);
    CHECK(days(model) == QStringLiteral("06-30"));
}
