#include "report/text/line_breaks.h"
#include "report/text/text_measure.h"

#include "report/text/fonts.h"
#include "support/catch.h"

using namespace xushi::report;

namespace {

/// The text with | where a line may end.
QString marked(const QString &text, const QStringList &measures = {})
{
    QString result;
    qsizetype from = 0;
    for (const qsizetype to : lineBreaks(text, measures)) {
        result += text.mid(from, to - from) + u'|';
        from = to;
    }
    return result + text.mid(from);
}

} // namespace

TEST_CASE("Chinese may be broken anywhere, but not before a closing mark nor after an opening one")
{
    CHECK(marked(QStringLiteral("完成材料,报送。")) == QStringLiteral("完|成|材|料,|报|送。"));
    CHECK(marked(QStringLiteral("推进《办法》、实施")) == QStringLiteral("推|进|《办|法》、|实|施"));
    CHECK(marked(QStringLiteral("企业“双倍增”")) == QStringLiteral("企|业“双|倍|增”"));
}

TEST_CASE("a number stays with what it counts")
{
    CHECK(marked(QStringLiteral("签约 20 项")) == QStringLiteral("签|约 |20 项"));
    CHECK(marked(QStringLiteral("10月15日前")) == QStringLiteral("10月|15日|前"));
    CHECK(marked(QStringLiteral("达57.1%以上")) == QStringLiteral("达|57.1%|以|上"));
    CHECK(marked(QStringLiteral("2024-09-30 止")) == QStringLiteral("2024-09-30 止"));
}

TEST_CASE("a unit of measure in use stays whole after a number")
{
    const QStringList measures{QStringLiteral("万元"), QStringLiteral("吨标准煤/万元")};
    CHECK(marked(QStringLiteral("减免 13710 万元税"), measures) == QStringLiteral("减|免 |13710 万元|税"));
    CHECK(marked(QStringLiteral("0.1891吨标准煤/万元"), measures) == QStringLiteral("0.1891吨标准煤/万元"));
    CHECK(marked(QStringLiteral("百万元旦"), measures) == QStringLiteral("百|万|元|旦"));
}

TEST_CASE("a short bracket is not broken, a long one is")
{
    CHECK(marked(QStringLiteral("工信局(科技局)(牵头)")) == QStringLiteral("工|信|局|(科技局)|(牵头)"));
    CHECK(marked(QStringLiteral("(其中第三季度新增的项目数)")).count(u'|') > 5);
    CHECK(marked(QStringLiteral("(未闭合的括号里的字")).count(u'|') > 5);
}

TEST_CASE("lines are no wider than their room and lose nothing but blanks")
{
    const TextMeasure measure(SheetFonts().of(FontRole::Body));
    const QString text = QStringLiteral(
        "举办“人才周”活动 2 场,对接高校 18 所;见 https://example.org/a-very-long-address/without-blanks 。\n第二段");
    const double em = SheetFonts::size(FontRole::Body);
    for (const double room : {3 * em, 5.3 * em, 12 * em, 100 * em}) {
        const QStringList lines = measure.lines(text, room);
        for (const QString &line : lines) {
            CHECK(measure.width(line) <= room + 1);
            CHECK_FALSE(line.endsWith(u' '));
        }
        CHECK(lines.join(QString()).remove(u' ') == QString(text).remove(u' ').remove(u'\n'));
        CHECK(lines.last().endsWith(u'段'));
    }
    CHECK(measure.lines(QString(), em) == QStringList{QString()});
    CHECK(measure.lines(QStringLiteral("甲\n乙"), 50 * em) == QStringList{QStringLiteral("甲"), QStringLiteral("乙")});
}

TEST_CASE("lines are counted as they are broken")
{
    const TextMeasure measure(SheetFonts().of(FontRole::Body));
    const double em = SheetFonts::size(FontRole::Body);
    const QString text = QStringLiteral("完成规上企业研发统计培训 3 期 260 人次;\n归集率达 92.5%。");
    for (const double room : {6 * em, 9 * em, 14 * em, 60 * em})
        CHECK(lineCount(measure.measured(text), room) == measure.lines(text, room).size());
    CHECK(naturalWidth(measure.measured(QStringLiteral("一二三\n一")))
          == Approx(measure.width(QStringLiteral("一二三"))));
    CHECK(widestPiece(measure.measured(QStringLiteral("一二三"))) == Approx(measure.width(QStringLiteral("一"))));
}
