#include "report/bulletin/bulletin_layout.h"

#include "report/bulletin/bulletin_odt.h"
#include "report/bulletin/bulletin_sample.h"
#include "report/chinese.h"
#include "report/text/justified.h"
#include "report/text/text_measure.h"
#include "support/catch.h"

#include <QRegularExpression>

using namespace xushi;
using namespace xushi::report;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString joined(const SheetPage &page)
{
    QString text;
    for (const TextRun *run : runsInReadingOrder(page))
        text += run->text;
    return text;
}

QString withoutBlanks(QString text)
{
    return text.remove(QRegularExpression(s("[\\s\\x{3000}]"))); // a line ends without them
}

/// The text without blanks and without the feet of the pages, between which a paragraph may go on.
QString runningText(const std::vector<SheetPage> &pages)
{
    QString text;
    for (const SheetPage &page : pages)
        for (const TextRun *run : runsInReadingOrder(page))
            if (run->role != FontRole::Foot && run->role != FontRole::PageNumber)
                text += run->text;
    return withoutBlanks(text);
}

} // namespace

TEST_CASE("a bulletin is laid out between the margins of an official paper, no heading last on a page")
{
    const Sample sample(richSample().plan(), {});
    BulletinContent bulletin = bulletinOf(sample.request(), {});
    const std::vector<BulletinParagraph> once = bulletin.paragraphs;
    for (int i = 0; i < 3; ++i)
        for (const BulletinParagraph &one : once)
            if (one.style != ParagraphStyle::CopiedTo)
                bulletin.paragraphs.push_back(one);
    const auto pages = layOutBulletin(bulletin);
    REQUIRE(pages.size() > 4);
    for (const SheetPage &page : pages) {
        const TextRun *last = nullptr;
        for (const TextRun &run : page.runs) {
            CHECK(run.at.x() >= fromMillimetres(28) - 1);
            CHECK(run.at.y() > fromMillimetres(37));
            if (run.role == FontRole::Heading || run.role == FontRole::Text)
                last = &run;
        }
        for (const SheetCell &cell : page.cells) {
            CHECK(cell.box.left() >= fromMillimetres(28) - 1);
            CHECK(cell.box.bottom() <= page.size.height() - fromMillimetres(35) + 1);
        }
        if (!last || !page.table.isNull())
            continue;
        CHECK(last->role == FontRole::Text);
        CHECK(last->at.y() < page.size.height() - fromMillimetres(35));
    }
}

TEST_CASE("the lines of a paragraph fill their width, but for the last one")
{
    const SpeakChinese chinese;
    const auto pages = layOutBulletin(bulletinOf(threeUnits()->request(), {}));
    const SheetFonts fonts;
    const TextMeasure measure(fonts.of(FontRole::Text));
    const QRectF area = bulletinSetup().textArea();
    int filled = 0;
    for (const TextRun &run : pages.front().runs) {
        if (run.role != FontRole::Text)
            continue;
        const auto places = static_cast<double>(spreadParts(run.text).size() - 1);
        const double right = run.at.x() + measure.width(run.text) + places * run.spread;
        CHECK(right <= area.right() + 1);
        if (run.spread > 0) {
            CHECK(std::abs(right - area.right()) < 1);
            CHECK(run.spread < SheetFonts::size(FontRole::Text) * 0.15);
            ++filled;
        }
    }
    CHECK(filled > 5);
}

TEST_CASE("a line is spread between its characters, or between the words of a Latin line, never inside a number")
{
    CHECK(spreadParts(QStringLiteral("完成100项"))
          == QStringList{QStringLiteral("完"), QStringLiteral("成"), s("100"), QStringLiteral("项")});
    CHECK(spreadParts(s("three of nine")) == QStringList{s("three "), s("of "), s("nine")});
    CHECK(spreadParts(QStringLiteral("　　完成")) == QStringList{QStringLiteral("　　完"), QStringLiteral("成")});
    CHECK(spreadOf(QStringLiteral("完成任务"), 400, 430) == 10);
    CHECK(spreadOf(QStringLiteral("完成任务"), 400, 800) == 0);
    CHECK(spreadOf(QStringLiteral("完"), 400, 430) == 0);
}

TEST_CASE("running text is broken before what a number counts, but never inside the number")
{
    const SheetFonts fonts;
    const TextMeasure measure = TextMeasure::ofProse(fonts.of(FontRole::Text));
    const QString text = QStringLiteral("完成10282.5万元");
    for (double room = measure.width(s("10282.5")); room < measure.width(text); room += 7)
        for (const QString &line : measure.lines(text, room))
            CHECK((line.contains(s("10282.5")) || !line.contains(u'.')));
}

TEST_CASE("the text of a bulletin is on its pages: paragraphs, tables of the attachments, notes, one page number")
{
    const SpeakChinese chinese;
    BulletinOptions options;
    options.copiedTo = QStringLiteral("市委办公室");
    const BulletinContent bulletin = bulletinOf(threeUnits()->request(), options);
    const auto pages = layOutBulletin(bulletin);
    const QString text = runningText(pages);
    for (const BulletinParagraph &one : bulletin.paragraphs)
        CHECK(text.contains(withoutBlanks(one.text)));
    for (const BulletinTable &table : bulletin.attachments)
        for (const QStringList &row : table.rows)
            for (const QString &cell : row)
                CHECK(text.contains(withoutBlanks(cell)));
    for (const QString &note : bulletin.notes)
        CHECK(text.contains(withoutBlanks(note)));
    for (std::size_t i = 0; i + 1 < pages.size(); ++i) // the notes have no number
        CHECK(joined(pages[i]).count(QStringLiteral("— %1 —").arg(i + 1)) == 1);
}

TEST_CASE("a table of an attachment goes over pages with its head on each, and cuts a row only if it fills a page")
{
    BulletinContent bulletin;
    BulletinTable table{QStringLiteral("附件1"), QStringLiteral("表"), {{s("a")}, {s("b")}}, {}, {}};
    for (int i = 0; i < 60; ++i)
        table.rows.push_back({QString::number(i), prose(40)});
    table.rows.push_back({s("long"), prose(6000)});
    bulletin.attachments = {table};
    bulletin.title = s("t");
    const auto pages = layOutBulletin(bulletin);
    QString text;
    REQUIRE(pages.size() > 4);
    for (std::size_t i = 1; i < pages.size(); ++i) {
        REQUIRE(pages[i].cells.size() > 2);
        CHECK(pages[i].cells[0].head);
        for (const SheetCell &cell : pages[i].cells)
            if (!cell.head)
                text += cell.lines.join(QString());
    }
    CHECK(text.remove(u' ').contains(prose(6000).remove(u' ')));
}

TEST_CASE("a document is the same bytes for the same bulletin, and holds no character that XML refuses")
{
    BulletinContent bulletin = bulletinOf(threeUnits()->request(), {});
    CHECK(bulletinOdt(bulletin) == bulletinOdt(bulletin));
    bulletin.paragraphs.push_back({ParagraphStyle::Text, QString(QChar(1)) + QChar(0xd800) + s("x")});
    const QByteArray document = bulletinOdt(bulletin);
    CHECK(document.startsWith("PK"));
    CHECK(document.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
}
