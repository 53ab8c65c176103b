#include "ui/style/marks.h"

#include "support/catch.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>

using namespace xushi;
using namespace xushi::ui;

TEST_CASE("a readable colour stays as it is, and an unreadable one is changed until it is readable")
{
    const QColor white(Qt::white);
    CHECK(marks::readable(QColor(0xc9, 0x2a, 0x2a), white) == QColor(0xc9, 0x2a, 0x2a));
    const QColor amber(0xb7, 0x79, 0x1f);
    const QColor darker = marks::readable(amber, white);
    CHECK(darker.lightness() < amber.lightness());
    CHECK(darker.lightness() > amber.lightness() / 2); // no more than necessary
    CHECK(darker.hue() / 4 == amber.hue() / 4);
    CHECK(marks::readable(amber, white, 3) == amber);
    const QColor night(0x1b, 0x1e, 0x23);
    CHECK(marks::readable(QColor(0x49, 0x50, 0x57), night).lightness() > 0x57);
}

TEST_CASE("the words for a status are coloured in either scheme")
{
    for (const auto scheme : {theme::Scheme::Dark, theme::Scheme::Light}) {
        theme::apply(*qApp, scheme);
        CHECK(marks::statusTextColour(domain::Status::Behind, qApp->palette()).saturation() > 90);
        CHECK(marks::statusTextColour(domain::Status::OnTrack, qApp->palette()).saturation() > 90);
    }
}

TEST_CASE("a frame is visible on all four sides at every scale of the screen, whatever is inside it")
{
    const QRect frame(3, 5, 21, 14);
    for (const double scale : {1.0, 1.25, 1.5, 1.75, 2.0}) {
        QImage screen(QSize(60, 60), QImage::Format_RGB32);
        screen.fill(Qt::white);
        screen.setDevicePixelRatio(scale);
        QPainter painter(&screen);
        marks::drawOutline(painter, frame, Qt::black);
        painter.fillRect(frame.adjusted(1, 1, -1, -1), Qt::white);
        painter.end();
        const QPoint middle = (QPointF(frame.center()) * scale).toPoint();
        int across = 0;
        int down = 0;
        for (int i = 0; i < screen.width(); ++i) {
            across += screen.pixelColor(i, middle.y()) == Qt::black
                      && screen.pixelColor(i - (i > 0), middle.y()) != Qt::black;
            down += screen.pixelColor(middle.x(), i) == Qt::black
                    && screen.pixelColor(middle.x(), i - (i > 0)) != Qt::black;
        }
        INFO("at " << scale);
        CHECK(across == 2);
        CHECK(down == 2);
    }
}
