#include "report/marks/status_shape.h"

#include "report/marks/status_colours.h"
#include "support/catch.h"

#include <QImage>
#include <QPainter>

#include <array>

using namespace xushi;
using namespace xushi::report;
using domain::Status;

namespace {

constexpr std::array allStatuses{Status::Met,    Status::OnTrack, Status::Lagging,       Status::Behind,
                                 Status::Missed, Status::NoData,  Status::NeedsBaseline, Status::YearEnd};

QImage black(Status status, int size, double scale = 1)
{
    QImage image((QSizeF(size, size) * scale).toSize(), QImage::Format_Grayscale8);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawStatusShape(painter, QRectF(0, 0, size, size), status, Qt::black);
    return image;
}

/// The black share of the picture's area.
double ink(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += 255 - qGray(image.pixel(x, y));
    return sum / 255 / image.width() / image.height();
}

double apart(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return sum / 255 / a.width() / a.height();
}

} // namespace

TEST_CASE("a status shape stays inside its box, in its middle, at any size")
{
    for (const Status status : allStatuses)
        for (const double size : {10.0, 12.0, 17.5, 400.0}) {
            const QRectF box(3, 5, size * 1.7, size);
            const QRectF bounds = statusShape(status, box).boundingRect();
            CHECK(box.contains(bounds));
            CHECK(bounds.center().x() == Approx(box.center().x()).margin(size * 0.03));
            CHECK(bounds.center().y() == Approx(box.center().y()).margin(size * 0.06));
            CHECK(bounds.height() > size * 0.65);
        }
}

TEST_CASE("the shapes are told apart in black and white at 12 pixels")
{
    for (const Status one : allStatuses)
        for (const Status other : allStatuses)
            if (one < other)
                CHECK(apart(black(one, 12), black(other, 12)) > 0.06);
}

TEST_CASE("filled shapes weigh alike, and so do open ones")
{
    for (const Status filled : {Status::OnTrack, Status::Behind})
        CHECK(ink(black(filled, 48)) == Approx(0.56).margin(0.04));
    CHECK(ink(black(Status::Lagging, 48)) == Approx(0.42).margin(0.04));
    for (const Status open : {Status::NoData, Status::NeedsBaseline})
        CHECK(ink(black(open, 48)) == Approx(0.25).margin(0.04));
}

TEST_CASE("a square has no blurred edge at any scale")
{
    for (const double scale : {1.0, 1.25, 1.5, 2.0}) {
        const QImage image = black(Status::Behind, 12, scale);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const int grey = qGray(image.pixel(x, y));
                CHECK((grey == 0 || grey == 255));
            }
    }
}

TEST_CASE("painting a shape leaves the painter as it was")
{
    QImage image(20, 20, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    drawStatusShape(painter, QRectF(0, 0, 20, 20), Status::Met, Qt::blue);
    CHECK(painter.pen().color() == QColor(Qt::red));
    CHECK_FALSE(painter.testRenderHint(QPainter::Antialiasing));
}

TEST_CASE("each status has the colour that the design gives it")
{
    CHECK(statusColour(Status::Met, Palette::Light).name().toStdString() == "#0b7285");
    CHECK(statusColour(Status::Met, Palette::Dark).name().toStdString() == "#3bc9db");
    CHECK(statusColour(Status::OnTrack, Palette::Light).name().toStdString() == "#2b8a3e");
    CHECK(statusColour(Status::OnTrack, Palette::Dark).name().toStdString() == "#69db7c");
    CHECK(statusColour(Status::Lagging, Palette::Light).name().toStdString() == "#b7791f");
    CHECK(statusColour(Status::Lagging, Palette::Dark).name().toStdString() == "#ffd43b");
    CHECK(statusColour(Status::Behind, Palette::Light).name().toStdString() == "#c92a2a");
    CHECK(statusColour(Status::Behind, Palette::Dark).name().toStdString() == "#ff8787");
    CHECK(statusColour(Status::Missed, Palette::Light).name().toStdString() == "#862e2e");
    CHECK(statusColour(Status::Missed, Palette::Dark).name().toStdString() == "#ffa8a8");
    CHECK(statusColour(Status::NoData, Palette::Light).name().toStdString() == "#868e96");
    CHECK(statusColour(Status::NoData, Palette::Dark).name().toStdString() == "#adb5bd");
    CHECK(statusColour(Status::NeedsBaseline, Palette::Light).name().toStdString() == "#7048a8");
    CHECK(statusColour(Status::NeedsBaseline, Palette::Dark).name().toStdString() == "#b197fc");
    CHECK(statusColour(Status::YearEnd, Palette::Light).name().toStdString() == "#495057");
    CHECK(statusColour(Status::YearEnd, Palette::Dark).name().toStdString() == "#ced4da");
}
