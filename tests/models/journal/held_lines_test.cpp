#include "models/journal/journal_model.h"
#include "models/model_text.h"
#include "models/office.h"
#include "models/tables/roles.h"
#include "session/maintenance/held.h"
#include "support/catch.h"
#include "support/journal_maker.h"

#include <QCoreApplication>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using M = JournalModel;

TEST_CASE("a held row is faint and says so, a refused one why, and the decision names its row")
{
    Office office(aPlan().with(anIndicator("1.1.1").named(QStringLiteral("产学研合作项目"), QStringLiteral("项"))));
    support::JournalMaker came;
    const QString held =
        came.add(RowKind::Increment, QStringLiteral("1.1.1"), q("7"), day("2024-06-28"), {}, QStringLiteral("gamma"))
            .id.toString();
    office.temporary().append(came.rows());
    office.plus("1.1.1", "5", "2024-06-28");
    M model(office.source());
    model.setSearching(true);
    while (model.isSearching())
        QCoreApplication::processEvents();
    const QPersistentModelIndex row = model.index(1, M::Day);
    REQUIRE(row.data(KeyRole).toString() == held);
    CHECK(row.sibling(row.row(), M::Text).data().toString() == QStringLiteral("Held"));
    CHECK(row.data(FaintRole).toBool());
    CHECK_FALSE(row.data(StruckRole).toBool());
    CHECK_FALSE(row.data(M::CorrectableRole).toBool()); // it does not count
    CHECK(row.data(Qt::AccessibleTextRole).toString() == QStringLiteral("2024-06-28, held"));
    CHECK_FALSE(model.index(0, M::Day).data(FaintRole).toBool());

    const auto decide = [&](bool accepted, const char *reason) {
        REQUIRE(session::decideHeld(office.workspace(), {held}, {accepted, QString::fromUtf8(reason)}));
        office.source().refresh();
    };
    decide(false, "不是其任务");
    CHECK(row.sibling(row.row(), M::Text).data().toString() == QStringLiteral("Refused: 不是其任务"));
    CHECK(row.data(FaintRole).toBool());
    CHECK(textOf(model, {M::Kind, M::Subject, M::Text}).section(u'\n', 0, 0)
          == QStringLiteral("Review | 1.1.1 产学研合作项目 | Refuses: Increment +7 项, 2024-06-28 · 不是其任务"));
    decide(true, "");
    CHECK(row.sibling(row.row(), M::Text).data().toString().isEmpty());
    CHECK_FALSE(row.data(FaintRole).toBool());
    CHECK(textOf(model, {M::Text}).section(u'\n', 0, 0) == QStringLiteral("Accepts: Increment +7 项, 2024-06-28"));
}
