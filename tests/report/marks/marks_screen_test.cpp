// Writes pictures of the shapes and bars for people to check. Other tests check their sizes.
#include "report/course/sparkline.h"
#include "report/marks/bullet_bar.h"
#include "report/marks/status_count_bar.h"
#include "report/marks/status_shape.h"
#include "report/screens.h"
#include "support/catch.h"
#include "support/plan_maker.h"

#include "wording/plan_words.h"

using namespace xushi;
using namespace xushi::report;
using namespace xushi::support;

namespace {

constexpr std::array allStatuses{domain::Status::Met,           domain::Status::OnTrack, domain::Status::Lagging,
                                 domain::Status::Behind,        domain::Status::Missed,  domain::Status::NoData,
                                 domain::Status::NeedsBaseline, domain::Status::YearEnd};

void paintShapes(QPainter &painter, Palette palette)
{
    painter.setPen(palette == Palette::Light ? Qt::black : Qt::white);
    int x = 8;
    for (const domain::Status status : allStatuses) {
        int y = 8;
        for (const int size : {10, 12, 14, 16, 24, 48}) {
            drawStatusShape(painter, QRectF(x, y, size, size), status, statusColour(status, palette));
            if (size == 14)
                painter.drawText(QRectF(x + 18, y - 4, 60, 22), Qt::AlignVCenter, wording::word(status).left(6));
            y += size + 8;
        }
        x += 72;
    }
}

domain::Assessment at(const char *baseline, const char *target, const char *actual, const char *expected,
                      domain::Status status, bool atMost = false)
{
    domain::Assessment a;
    a.status = status;
    a.indicator.terms.target = q(target);
    a.indicator.direction = atMost ? domain::Direction::AtMost : domain::Direction::AtLeast;
    if (baseline)
        a.position.baseline = q(baseline);
    if (actual)
        a.position.actual = q(actual);
    if (expected)
        a.expected = q(expected);
    return a;
}

void paintBars(QPainter &painter, Palette palette)
{
    using domain::Status;
    const std::array bars{at("0", "35", "20", "26.25", Status::Behind),
                          at("140", "155", "152", "151.25", Status::OnTrack),
                          at("140", "160", "153.5", "155", Status::Lagging),
                          at("0", "13710", "13902", "10282.5", Status::Met),
                          at("0", "100", "180", "75", Status::Met),
                          at(nullptr, "52", "50", nullptr, Status::NeedsBaseline),
                          at("0", "14", nullptr, "10.5", Status::NoData),
                          at("0.2", "0.1891", "0.195", "0.1918", Status::Behind, true),
                          at(nullptr, "0.1891", "0.195", nullptr, Status::NeedsBaseline, true),
                          at("150", "155", "148", "153.75", Status::Behind),
                          at("3", "3.2", "3.1", nullptr, Status::YearEnd),
                          at("0", "100", "0.4", "25", Status::Behind)};
    int y = 8;
    for (const auto &assessment : bars) {
        const BulletBar bar = bulletBarOf(assessment);
        drawBulletBar(painter, QRectF(8, y, 240, 24), bar, bulletBarColours(bar.status, palette));
        y += 32;
    }
}

void paintStatusBars(QPainter &painter, Palette palette)
{
    const QColor track = palette == Palette::Light ? QColor(0xe9edf1) : QColor(0x363d45);
    const std::array<std::array<int, 8>, 5> counts{{{1, 2, 1, 1, 0, 1, 1, 0},
                                                    {2, 1, 0, 0, 0, 0, 0, 0},
                                                    {0, 3, 0, 0, 0, 0, 0, 0},
                                                    {300, 1, 1, 1, 1, 1, 1, 1},
                                                    {0, 0, 0, 0, 0, 0, 0, 0}}};
    int y = 12;
    for (const auto &one : counts) {
        drawStatusCountBar(painter, QRectF(270, y, 230, 7), {one}, palette, track);
        drawStatusCountBar(painter, QRectF(520, y - 3, 150, 12), {one}, palette, track);
        y += 32;
    }
    const std::vector<DatedValue> values{{day("2024-01-31"), q("2")},
                                         {day("2024-03-20"), q("8")},
                                         {day("2024-05-31"), std::nullopt},
                                         {day("2024-06-30"), q("14")},
                                         {day("2024-09-12"), q("20")}};
    const std::vector<DatedValue> schedule{{day("2023-12-31"), q("0")}, {day("2024-12-31"), q("35")}};
    const SparklineColours colours{palette == Palette::Light ? QColor(0x1f4e8c) : QColor(0x8ab4f8), QColor(0x98a2ad)};
    drawSparkline(painter, QRectF(270, 190, 80, 24), sparklineOf(values, schedule, year2024(), day("2024-09-30")),
                  colours);
    drawSparkline(painter, QRectF(370, 190, 80, 24), sparklineOf(values, {}, year2024(), day("2024-09-30")), colours);
    drawSparkline(painter, QRectF(270, 230, 80, 24),
                  sparklineOf(std::span(values).first(1), {}, year2024(), day("2024-09-30")), colours);
}

} // namespace

TEST_CASE("the marks are painted for a look")
{
    for (const Palette palette : {Palette::Light, Palette::Dark})
        for (const double scale : {1.0, 1.5, 2.0}) {
            const QString suffix =
                QStringLiteral("-%1-%2x").arg(palette == Palette::Light ? u"light" : u"dark").arg(scale);
            const QColor ground = palette == Palette::Light ? QColor(Qt::white) : QColor(0x20252b);
            const QImage shapes = screen(QStringLiteral("shapes") + suffix, {590, 180}, scale, ground,
                                         [palette](QPainter &painter) { paintShapes(painter, palette); });
            const QImage bars =
                screen(QStringLiteral("bars") + suffix, {690, 400}, scale, ground, [palette](QPainter &painter) {
                    paintBars(painter, palette);
                    paintStatusBars(painter, palette);
                });
            CHECK_FALSE(shapes.isNull());
            CHECK_FALSE(bars.isNull());
        }
}
