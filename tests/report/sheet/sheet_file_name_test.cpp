#include "report/sheet/sheet_file_name.h"

#include "support/catch.h"
#include "support/plan_maker.h"

using namespace xushi;
using namespace xushi::domain;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const Quarter thirdQuarter = Quarter::of(QDate(2024, 9, 30));

Plan planOf(const std::vector<Unit> &units)
{
    Plan plan = support::aPlan();
    plan.units = units;
    return plan;
}

QStringList namesIn(const Plan &plan)
{
    QStringList names;
    for (const Unit &unit : plan.units)
        names += report::sheetFileName(thirdQuarter, plan, unit);
    return names;
}

} // namespace

TEST_CASE("A unit's file is named after quarter and unit, without what a file name may not hold")
{
    CHECK(namesIn(planOf({{s("a"), s("工信局(科技局)"), {}}, {s("b"), s("甲/乙"), {}}}))
          == QStringList{s("2024Q3_工信局(科技局).pdf"), s("2024Q3_甲_乙.pdf")});
    CHECK(report::sheetFileName(thirdQuarter) == s("2024Q3.pdf"));
}

TEST_CASE("Units whose files would share a name bear their ids, so that none overwrites another")
{
    CHECK(namesIn(planOf({{s("a"), s("甲/乙"), {}}, {s("b"), s("甲:乙"), {}}, {s("c"), s("丙"), {}}}))
          == QStringList{s("2024Q3_甲_乙_a.pdf"), s("2024Q3_甲_乙_b.pdf"), s("2024Q3_丙.pdf")});
}

TEST_CASE("A name made with an id does not take another unit's, nor the bulletin's")
{
    CHECK(namesIn(planOf({{s("b"), s("a/b"), {}}, {s("c"), s("a:b"), {}}, {s("d"), s("a_b_b"), {}}}))
          == QStringList{s("2024Q3_a_b_b_2.pdf"), s("2024Q3_a_b_c.pdf"), s("2024Q3_a_b_b.pdf")});
    CHECK(namesIn(planOf({{s("x"), s("Bulletin"), {}}})) == QStringList{s("2024Q3_Bulletin_x.pdf")});
    CHECK(report::bulletinFileName(thirdQuarter) == s("2024Q3_bulletin"));
}

TEST_CASE("A name longer than file systems take is cut, and never inside a character")
{
    const QString longName = QStringLiteral("𠮷").repeated(300);
    const QString name = namesIn(planOf({{s("a"), longName, {}}})).front();

    CHECK(name.toUtf8().size() < 255);
    CHECK(QString::fromUtf8(name.toUtf8()) == name);
}
