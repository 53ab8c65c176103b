#include "report/course/course_layout.h"

#include "report/course_sample.h"
#include "support/catch.h"

#include <cmath>

using namespace xushi;
using namespace xushi::report;
using namespace xushi::support;
using Kind = ChartLabel::Kind;

namespace {

CourseLayout laidOut(const domain::Course &course, QSizeF size = {700, 260})
{
    return layOutCourse(course, size, evenText());
}

QString places(const ChartLine &line)
{
    QStringList texts;
    for (const QPointF &point : line)
        texts += QStringLiteral("%1,%2").arg(std::lround(point.x())).arg(std::lround(point.y()));
    return texts.join(u' ');
}

QString rest(const CourseLayout &layout, Kind kind)
{
    QStringList texts;
    for (const ChartLabel &label : layout.labels)
        if (label.kind == kind)
            texts += label.text;
    return texts.join(QStringLiteral(" | "));
}

/// The lines of a layout, as one line of text each.
QString linesOf(const CourseLayout &layout)
{
    QStringList texts;
    for (const CourseWay &way : layout.ways)
        texts += QStringLiteral("%1 %2 target %3 from %4")
                     .arg(way.isFormer ? QStringLiteral("formerly") : QStringLiteral("schedule"), places(way.line))
                     .arg(std::lround(way.targetY))
                     .arg(std::lround(way.left));
    for (const ChartLine &line : layout.actual)
        texts += QStringLiteral("actual ") + places(line);
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("A course is laid out as steps against its schedule")
{
    const CourseLayout layout = laidOut(manyCourses().front().course);
    CHECK((layout.plot == QRectF(18, 23, 622, 214))); // 700 - "35" - "Target 35" - gaps
    CHECK(linesOf(layout)
          == QStringLiteral("schedule 18,237 640,23 target 23 from 18\n"
                            "actual 120,206 235,206 235,176 331,176 331,151 453,151 453,115 485,115"));
    CHECK(rest(layout, Kind::Value) == QStringLiteral("0 | 5 | 10 | 15 | 20 | 25 | 30 | 35"));
    CHECK(rest(layout, Kind::Month)
          == QStringLiteral("Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec"));
    CHECK(rest(layout, Kind::AsOf) == QStringLiteral("As of 30 Sep: actual 20 / expected 26"));
    CHECK(rest(layout, Kind::Target) == QStringLiteral("Target 35"));
    CHECK(rest(layout, Kind::Schedule) == QStringLiteral("Schedule"));
    CHECK(rest(layout, Kind::Unit) == QStringLiteral("项"));
    CHECK(std::lround(*layout.asOfX) == 18 + 622 * 3 / 4 + 1);
}

TEST_CASE("After a retarget the old terms stay, and the new ones run from their day on")
{
    JournalMaker journal;
    journal.increment("1.1.1", "14", "2024-06-30");
    journal.retarget("1.1.1", "20", "2024-06-30");
    const CourseLayout layout = laidOut(courseFrom(anIndicator("1.1.1").to("40"), journal));
    CHECK(linesOf(layout)
          == QStringLiteral("formerly 18,237 628,23 target 23 from 18\n"
                            "schedule 323,184 628,130 target 130 from 323\n"
                            "actual 323,162 476,162"));
    CHECK(rest(layout, Kind::Target) == QStringLiteral("Target 20"));
    CHECK(rest(layout, Kind::FormerTarget) == QStringLiteral("Formerly 40"));
    CHECK(rest(layout, Kind::Retarget) == QStringLiteral("from 30 Jun"));
}

TEST_CASE("What is not known is not drawn")
{
    const CourseLayout nothing = laidOut(courseFrom(anIndicator("1.1.1").level().to("52"), JournalMaker()));
    CHECK(nothing.actual.empty());
    CHECK_FALSE(nothing.now);
    CHECK(nothing.ways.front().line.empty());
    CHECK(rest(nothing, Kind::Nothing) == QStringLiteral("Nothing reported yet"));
    CHECK(rest(nothing, Kind::Schedule).isEmpty());
    CHECK(rest(nothing, Kind::Baseline).isEmpty());
    CHECK(rest(nothing, Kind::AsOf) == QStringLiteral("As of 30 Sep"));

    JournalMaker journal;
    journal.baseline("1.1.1", "40");
    const CourseLayout baseline = laidOut(courseFrom(anIndicator("1.1.1").level().to("52"), journal));
    CHECK(rest(baseline, Kind::Baseline) == QStringLiteral("Baseline 40"));
    CHECK(baseline.baselineY);
}

TEST_CASE("In little room the months thin out and the as-of day says less")
{
    const domain::Course course = manyCourses().front().course;
    const CourseLayout narrow = laidOut(course, {300, 160});
    CHECK(rest(narrow, Kind::Month) == QStringLiteral("Jan | Mar | May | Jul | Sep | Nov"));
    CHECK(rest(narrow, Kind::Value) == QStringLiteral("0 | 20 | 40"));
    CHECK(rest(laidOut(course, {220, 160}), Kind::AsOf) == QStringLiteral("actual 20 / expected 26"));
    CHECK(rest(laidOut(course, {130, 160}), Kind::AsOf) == QStringLiteral("30 Sep"));
}

TEST_CASE("No label covers another or leaves the frame, whatever the course and the size")
{
    for (const NamedCourse &one : manyCourses())
        for (const QSizeF size : {QSizeF(1100, 300), QSizeF(700, 260), QSizeF(420, 200), QSizeF(300, 160)}) {
            CAPTURE(one.name, size.width());
            const CourseLayout layout = laidOut(one.course, size);
            const QRectF frame = QRectF({0, 0}, size).adjusted(-0.01, -0.01, 0.01, 0.01);
            for (std::size_t i = 0; i < layout.labels.size(); ++i) {
                CAPTURE(layout.labels[i].text);
                CHECK(frame.contains(layout.labels[i].rect));
                for (std::size_t j = 0; j < i; ++j) {
                    CAPTURE(layout.labels[j].text);
                    CHECK_FALSE(layout.labels[i].rect.intersects(layout.labels[j].rect));
                }
            }
        }
}

TEST_CASE("A place on the chart is read back as the day that ends there")
{
    const CourseLayout layout = laidOut(manyCourses().front().course);
    for (QDate at = day("2024-01-01"); at <= day("2024-12-31"); at = at.addDays(1))
        CHECK(layout.dayAt(layout.xOf(at)) == at);
    CHECK(layout.dayAt(-100) == day("2024-01-01"));
    CHECK(layout.dayAt(10'000) == day("2024-12-31"));
}
