#include "ui/marks.h"

#include "support/catch.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPalette>

using namespace xushi;
using namespace xushi::ui;

TEST_CASE("a colour that can be read stays as it is; one that cannot is made to")
{
    const QColor white(Qt::white);
    CHECK(marks::readable(QColor(0xc9, 0x2a, 0x2a), white) == QColor(0xc9, 0x2a, 0x2a));
    const QColor amber(0xb7, 0x79, 0x1f);
    const QColor darker = marks::readable(amber, white);
    CHECK(darker.lightness() < amber.lightness());
    CHECK(darker.lightness() > amber.lightness() / 2); // no more than it takes
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
