// Writes pictures of the charts of courses for people to check. Other tests check their sizes.
#include "report/course/course_chart.h"

#include "report/course_sample.h"
#include "report/screens.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::report;

namespace {

CourseColours coloursOn(Palette palette, domain::Status status)
{
    const bool light = palette == Palette::Light;
    const auto pick = [light](QRgb onLight, QRgb onDark) { return QColor(light ? onLight : onDark); };
    return {pick(0x1c2430, 0xe4e7eb), pick(0x5c6773, 0xa3adb8),      pick(0xe6ebf0, 0x32373f), pick(0x1c2430, 0xe4e7eb),
            pick(0x5c6773, 0xa3adb8), statusColour(status, palette), pick(0x1f4e8c, 0x7fb0f0)};
}

} // namespace

TEST_CASE("courses are painted for a look")
{
    const auto courses = manyCourses();
    for (const Palette palette : {Palette::Light, Palette::Dark})
        for (const QSize size : {QSize(640, 240), QSize(340, 190)}) {
            const int columns = 2;
            const int rows = static_cast<int>(courses.size() + 1) / columns;
            const QString name =
                QStringLiteral("courses-%1-%2").arg(palette == Palette::Light ? u"light" : u"dark").arg(size.width());
            const QColor ground = palette == Palette::Light ? QColor(Qt::white) : QColor(0x24282f);
            const QSize whole(columns * (size.width() + 24), rows * (size.height() + 24));
            const QImage image = screen(name, whole, 1, ground, [&](QPainter &painter) {
                QFont font = painter.font();
                font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Zen Hei")});
                for (std::size_t i = 0; i < courses.size(); ++i) {
                    const int place = static_cast<int>(i);
                    painter.save();
                    painter.translate(12 + place % columns * (size.width() + 24),
                                      12 + place / columns * (size.height() + 24));
                    drawCourse(painter, layOutCourse(courses[i].course, size, textSizeIn(font, painter.device())), font,
                               coloursOn(palette, courses[i].status));
                    painter.restore();
                }
            });
            CHECK_FALSE(image.isNull());
        }
}
