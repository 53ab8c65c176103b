#include "models/files/kept_paper_model.h"

#include "models/model_text.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::models;

TEST_CASE("a kept paper is listed with its time, quarter, kind, unit, digest and edition of the rules")
{
    const auto at = [](int hour) { return QDateTime(QDate(2024, 10, 8), QTime(hour, 30)); };
    const auto quarter = domain::Quarter::of(QDate(2024, 9, 30));
    KeptPaperModel model;
    const ModelWatch watch(model);
    model.setPapers({{at(16), quarter, true, {}, QStringLiteral("7f3b-0000-1111"), 2, QStringLiteral("/b.pdf")},
                     {at(9), quarter, false, QStringLiteral("甲局"), QStringLiteral("7f3a-91c2-e04d"), 2,
                      QStringLiteral("/a.pdf")}});
    using Column = KeptPaperModel::Column;
    CHECK(textOf(model, {Column::Printed, Column::Quarter, Column::Kind, Column::Unit, Column::Digest, Column::Rules})
          == QStringLiteral(
              "2024-10-08 16:30 | Third quarter of 2024 | Bulletin | All units | 7f3b-0000-1111 | Edition 2\n"
              "2024-10-08 09:30 | Third quarter of 2024 | Sheets | 甲局 | 7f3a-91c2-e04d | Edition 2"));
    CHECK(model.index(1, 0).data(Qt::ToolTipRole) == QStringLiteral("/a.pdf"));
    CHECK(watch.resets == 1);
}
