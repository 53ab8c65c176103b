#include "report/course/axis_scale.h"

#include "support/catch.h"
#include "support/plan_maker.h"

#include <random>

using namespace xushi;
using namespace xushi::report;
using domain::Quantity;
using domain::Wide;
using support::q;

namespace {

std::string ticks(const char *least, const char *greatest, int most = 8)
{
    const AxisScale scale = axisScaleOf(q(least), q(greatest), most);
    QStringList labels;
    for (int i = 0; i < scale.count; ++i)
        labels += scale.label(i);
    return labels.join(u' ').toStdString();
}

} // namespace

TEST_CASE("Ticks are round numbers from below the smallest value to above the greatest")
{
    CHECK(ticks("0", "35") == "0 5 10 15 20 25 30 35");
    CHECK(ticks("0", "35", 5) == "0 10 20 30 40");
    CHECK(ticks("140", "155") == "140 145 150 155");
    CHECK(ticks("0.1874", "0.2") == "0.186 0.188 0.19 0.192 0.194 0.196 0.198 0.2");
    CHECK(ticks("-12.5", "3.25") == "-15 -10 -5 0 5");
    CHECK(ticks("-1", "1", 3) == "-1 0 1");
}

TEST_CASE("Ticks are exact at the ends of what a quantity can be")
{
    CHECK(ticks("0", "0.000003") == "0 0.000001 0.000002 0.000003");
    CHECK(ticks("-9200000000000", "9200000000000", 5)
          == "-10000000000000 -5000000000000 0 5000000000000 10000000000000");
    CHECK(ticks("9199999999999.999999", "9200000000000") == "9199999999999.999999 9200000000000");
}

TEST_CASE("A single value has room on either side")
{
    CHECK(ticks("0", "0", 4) == "0 0.5 1");
    CHECK(ticks("14", "14", 5) == "12 13 14 15 16");
    CHECK(ticks("-14", "-14", 3) == "-16 -14 -12");
    CHECK(ticks("0.000001", "0.000001") == "0 0.000001 0.000002");
}

TEST_CASE("Any two values are held by few ticks of the form 1, 2 or 5 × 10^n")
{
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937_64 random(seed);
    for (int i = 0; i < 2000; ++i) {
        const qint64 size = qint64(1) << std::uniform_int_distribution(0, 62)(random);
        std::uniform_int_distribution<qint64> any(-std::min(size, Quantity::limit), std::min(size, Quantity::limit));
        const auto [least, greatest] = std::minmax({any(random), any(random)});
        CAPTURE(least, greatest);
        const int most = std::uniform_int_distribution(3, 9)(random);
        const AxisScale scale =
            axisScaleOf(*Quantity::fromMillionths(least), *Quantity::fromMillionths(greatest), most);
        Wide step = scale.step;
        while (step % 10 == 0)
            step /= 10;
        CHECK((step == 1 || step == 2 || step == 5));
        CHECK(scale.first % scale.step == 0);
        CHECK(scale.first <= least);
        CHECK(scale.tick(scale.count - 1) >= greatest);
        CHECK(scale.count >= 2);
        CHECK(scale.count <= most);
    }
}
