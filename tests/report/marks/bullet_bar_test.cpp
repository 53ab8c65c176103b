#include "report/marks/bullet_bar.h"

#include "support/catch.h"
#include "support/plan_maker.h"

#include <QImage>
#include <QPainter>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::report;
using namespace xushi::support;

namespace {

struct Figures {
    const char *baseline;
    const char *target;
    const char *actual;
    const char *expected;
    Direction direction = Direction::AtLeast;
};

BulletBar bar(const Figures &figures)
{
    Assessment assessment;
    assessment.status = Status::Lagging;
    assessment.indicator.terms.target = q(figures.target);
    assessment.indicator.direction = figures.direction;
    if (figures.baseline)
        assessment.position.baseline = q(figures.baseline);
    if (figures.actual)
        assessment.position.actual = q(figures.actual);
    if (figures.expected)
        assessment.expected = q(figures.expected);
    return bulletBarOf(assessment);
}

/// A place on the bar as a part of the way to the target.
double way(const std::optional<double> &place)
{
    REQUIRE(place);
    return *place / targetPlace;
}

} // namespace

TEST_CASE("the bar goes from the baseline to the target")
{
    const BulletBar flow = bar({"0", "35", "20", "26.25"});
    CHECK(way(flow.actual) == Approx(20.0 / 35));
    CHECK(way(flow.expected) == Approx(0.75));
    CHECK(flow.target == targetPlace);
    CHECK_FALSE(flow.beyond);
    CHECK_FALSE(flow.below);
    CHECK(way(bar({"140", "155", "152", nullptr}).actual) == Approx(0.8));
}

TEST_CASE("what is to fall grows to the right as well")
{
    const BulletBar falling = bar({"0.2", "0.1891", "0.19455", "0.191825", Direction::AtMost});
    CHECK(way(falling.actual) == Approx(0.5));
    CHECK(way(falling.expected) == Approx(0.75));
    CHECK(way(bar({nullptr, "10", "20", nullptr, Direction::AtMost}).actual) == Approx(0.5));
}

TEST_CASE("without a baseline the bar is a part of the target")
{
    const BulletBar level = bar({nullptr, "52", "26", nullptr});
    CHECK(way(level.actual) == Approx(0.5));
    CHECK_FALSE(level.expected);
    CHECK(way(bar({nullptr, "8", "6", "8"}).expected) == Approx(1));
}

TEST_CASE("a baseline that already meets the target is no start of a way")
{
    CHECK(way(bar({"155", "155", "155", "155"}).actual) == Approx(1));
    CHECK(way(bar({"200", "100", "50", nullptr}).actual) == Approx(0.5));
}

TEST_CASE("more than the bar can show ends in an arrow, a little more does not")
{
    const BulletBar little = bar({"0", "100", "105", nullptr});
    CHECK(way(little.actual) == Approx(1.05));
    CHECK_FALSE(little.beyond);
    const BulletBar much = bar({"0", "100", "180", nullptr});
    CHECK(*much.actual == 1);
    CHECK(much.beyond);
}

TEST_CASE("a fall behind the baseline is marked")
{
    const BulletBar worse = bar({"150", "155", "148", "153"});
    CHECK(*worse.actual == 0);
    CHECK(worse.below);
    CHECK_FALSE(bar({"150", "155", "150", "153"}).below);
}

TEST_CASE("nothing reported is no bar, and nothing expected no tick")
{
    const BulletBar empty = bar({"0", "14", nullptr, nullptr});
    CHECK_FALSE(empty.actual);
    CHECK_FALSE(empty.expected);
}

TEST_CASE("where there is no proportion, the bar says whether the target is met")
{
    CHECK(way(bar({nullptr, "0", "0", nullptr}).actual) == Approx(1));
    CHECK(*bar({nullptr, "0", "-3", nullptr}).actual == 0);
    CHECK(way(bar({nullptr, "-5", "-3", nullptr}).actual) == Approx(1));
    CHECK(*bar({nullptr, "-5", "-10", nullptr}).actual == 0);
    CHECK(way(bar({nullptr, "0", "0", nullptr, Direction::AtMost}).actual) == Approx(1));
    CHECK(*bar({nullptr, "0", "7", nullptr, Direction::AtMost}).actual == 0);
    CHECK(way(bar({nullptr, "10", "0", nullptr, Direction::AtMost}).actual) == Approx(1));
}

TEST_CASE("the greatest quantities have a place")
{
    const BulletBar extreme = bar({"-9200000000000", "9200000000000", "0", "9200000000000"});
    CHECK(way(extreme.actual) == Approx(0.5));
    CHECK(way(extreme.expected) == Approx(1));
}

TEST_CASE("the painted bar has its colours where its numbers say")
{
    for (const Palette palette : {Palette::Light, Palette::Dark}) {
        const BulletBarColours colours = bulletBarColours(Status::Behind, palette);
        QImage image(200, 24, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        drawBulletBar(painter, QRectF(0, 0, 200, 24), bar({"0", "100", "50", "75"}), colours);
        painter.end();
        CHECK(image.pixelColor(40, 12) == colours.actual);
        CHECK(image.pixelColor(120, 12) == colours.track);
        CHECK(image.pixelColor(141, 12) == colours.expected);
        CHECK(image.pixelColor(141, 3) == colours.expected);
        CHECK(image.pixelColor(188, 12) == colours.target);
        CHECK(image.pixelColor(195, 12) == QColor(Qt::magenta));
    }
}
