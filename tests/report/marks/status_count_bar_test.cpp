#include "report/marks/status_count_bar.h"

#include "support/catch.h"

#include <QImage>
#include <QPainter>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::report;

TEST_CASE("the parts of the stacked bar are in proportion, in the fixed order, with gaps")
{
    const auto segments = statusSegments({{2, 1, 0, 1, 0, 0, 0, 0}}, 102, 1, 2);
    CHECK(segments
          == std::vector<StatusSegment>{{Status::Met, 0, 49}, {Status::OnTrack, 50, 25}, {Status::Behind, 76, 26}});
}

TEST_CASE("the parts fill the bar to the pixel and each is seen")
{
    const StatusCounts counts{{300, 1, 1, 1, 1, 1, 1, 1}};
    for (int pixels = 40; pixels < 300; pixels += 7) {
        const auto segments = statusSegments(counts, pixels, 1, 2);
        REQUIRE(segments.size() == 8);
        CHECK(segments.back().left + segments.back().width == pixels);
        for (const StatusSegment &segment : segments)
            CHECK(segment.width >= 2);
    }
}

TEST_CASE("nothing to count is an empty bar, and so is one without room")
{
    CHECK(statusSegments({}, 100, 1, 2).empty());
    CHECK(statusSegments({{1, 1, 1, 1, 1, 1, 1, 1}}, 10, 1, 2).empty());
    CHECK(statusSegments({{5, 0, 0, 0, 0, 0, 0, 0}}, 100, 1, 2) == std::vector<StatusSegment>{{Status::Met, 0, 100}});
}

TEST_CASE("the painted bar has rounded ends and crisp gaps")
{
    QImage image(102, 12, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawStatusCountBar(painter, QRectF(0, 0, 102, 12), {{2, 1, 0, 1, 0, 0, 0, 0}}, Palette::Light, Qt::lightGray);
    painter.end();
    CHECK(image.pixelColor(0, 0) == QColor(Qt::white));
    CHECK(image.pixelColor(101, 11) == QColor(Qt::white));
    CHECK(image.pixelColor(20, 6) == statusColour(Status::Met, Palette::Light));
    CHECK(image.pixelColor(49, 6) == QColor(Qt::white));
    CHECK(image.pixelColor(50, 6) == statusColour(Status::OnTrack, Palette::Light));
    CHECK(image.pixelColor(90, 6) == statusColour(Status::Behind, Palette::Light));
}
