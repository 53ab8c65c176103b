#include "report/course/sparkline.h"

#include "support/catch.h"
#include "support/plan_maker.h"

#include <QImage>
#include <QPainter>

using namespace xushi;
using namespace xushi::report;
using namespace xushi::support;

TEST_CASE("a trend is placed by the fraction of the period and between its least and greatest value")
{
    const std::vector<DatedValue> values{
        {day("2024-03-31"), q("10")}, {day("2024-06-30"), q("20")}, {day("2024-09-30"), q("15")}};
    const Sparkline line = sparklineOf(values, {}, year2024(), day("2024-09-30"));
    CHECK(line.actual == std::vector<SparkPoint>{{0.25, 0.0}, {0.5, 1.0}, {0.75, 0.5}});
    CHECK(line.schedule.empty());
}

TEST_CASE("the last value is held until the day that is shown")
{
    const std::vector<DatedValue> values{{day("2024-03-31"), q("10")}};
    const Sparkline line = sparklineOf(values, {}, year2024(), day("2024-12-31"));
    CHECK(line.actual == std::vector<SparkPoint>{{0.25, 0.5}, {1.0, 0.5}});
}

TEST_CASE("schedule and actual share one scale")
{
    const std::vector<DatedValue> values{{day("2024-06-30"), q("10")}};
    const std::vector<DatedValue> schedule{{day("2023-12-31"), q("0")}, {day("2024-12-31"), q("40")}};
    const Sparkline line = sparklineOf(values, schedule, year2024(), day("2024-06-30"));
    CHECK(line.actual == std::vector<SparkPoint>{{0.5, 0.25}});
    CHECK(line.schedule == std::vector<SparkPoint>{{0.0, 0.0}, {1.0, 1.0}});
}

TEST_CASE("a gap is kept as a gap, and nothing is no trend")
{
    const std::vector<DatedValue> values{
        {day("2024-03-31"), q("1")}, {day("2024-06-30"), std::nullopt}, {day("2024-09-30"), q("3")}};
    const Sparkline line = sparklineOf(values, {}, year2024(), day("2024-09-30"));
    CHECK_FALSE(line.actual[1].value);
    CHECK(sparklineOf({}, {}, year2024(), day("2024-09-30")) == Sparkline{});
}

TEST_CASE("a trend is painted inside its rectangle")
{
    const std::vector<DatedValue> values{{day("2024-01-31"), q("0")}, {day("2024-12-31"), q("1")}};
    QImage image(60, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawSparkline(painter, QRectF(10, 5, 40, 20), sparklineOf(values, {}, year2024(), day("2024-12-31")),
                  {Qt::black, Qt::gray});
    painter.end();
    int inside = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const bool marked = image.pixelColor(x, y) != QColor(Qt::white);
            inside += marked;
            if (!QRect(9, 4, 42, 22).contains(x, y))
                CHECK_FALSE(marked);
        }
    CHECK(inside > 30);
}
