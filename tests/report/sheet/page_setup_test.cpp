#include "report/sheet/page_setup.h"

#include "report/chinese.h"
#include "report/sheet/page_setup_text.h"
#include "report/sheet/sheet_layout.h"
#include "report/sheet_sample.h"
#include "support/catch.h"

#include <QFontMetricsF>

#include <algorithm>
#include <random>

using namespace xushi;
using namespace xushi::report;

namespace {

std::vector<SheetPage> pagesOf(const PageSetup &setup)
{
    return layOutSheets(sheetsOfAllUnits(richSample().request()), setup);
}

double millimetres(double units)
{
    return units / fromMillimetres(1);
}

/// Checks that everything on the page is inside the margins, and that the cells cover the table without gaps.
void checkSound(const std::vector<SheetPage> &pages, const PageSetup &setup)
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const QRectF area = setup.sound().textArea(i + 1);
        CHECK(pages[i].table.left() == Approx(area.left()));
        CHECK(pages[i].table.right() == Approx(area.right()));
        CHECK(pages[i].table.bottom() <= area.bottom() + 1);
        double covered = 0;
        for (const SheetCell &cell : pages[i].cells) {
            CHECK(pages[i].table.adjusted(-1, -1, 1, 1).contains(cell.box));
            covered += cell.box.width() * cell.box.height();
        }
        CHECK(covered == Approx(pages[i].table.width() * pages[i].table.height()));
    }
}

QStringList headsOf(const SheetPage &page)
{
    QStringList heads;
    for (const SheetCell &cell : page.cells)
        if (cell.head)
            heads += cell.lines.join(QString());
    return heads;
}

} // namespace

TEST_CASE("the usual page is A4 lying, with the margins of official papers")
{
    const PageSetup usual;
    CHECK(millimetres(usual.pageSize().width()) == Approx(297));
    CHECK(millimetres(usual.pageSize().height()) == Approx(210));
    CHECK(millimetres(usual.textArea().left()) == Approx(28));
    CHECK(millimetres(usual.textArea().top()) == Approx(37));
    CHECK(usual.sound() == usual);
}

TEST_CASE("sheets are sound on every paper, either way, bound on either side")
{
    const SpeakChinese chinese;
    for (const Paper paper : {Paper::A4, Paper::A3, Paper::B4})
        for (const bool landscape : {true, false})
            for (const Binding binding : {Binding::Left, Binding::Right, Binding::Mirrored}) {
                PageSetup setup;
                setup.paper = paper;
                setup.isLandscape = landscape;
                setup.binding = binding;
                const auto pages = pagesOf(setup);
                CHECK(pages.front().size == setup.pageSize());
                checkSound(pages, setup);
            }
}

TEST_CASE("bound for printing on both sides, even pages have the wide margin on the right")
{
    PageSetup setup;
    setup.binding = Binding::Mirrored;
    const auto pages = pagesOf(setup);
    REQUIRE(pages.size() > 2);
    CHECK(millimetres(pages[0].table.left()) == Approx(28));
    CHECK(millimetres(pages[1].table.left()) == Approx(22));
    CHECK(millimetres(pages[2].table.left()) == Approx(28));
}

TEST_CASE("the page's number stands at the right of odd pages and at the left of even ones, one character in")
{
    const auto pages = pagesOf({});
    REQUIRE(pages.size() >= 2);
    const double character = SheetFonts::size(FontRole::PageNumber);
    for (std::size_t i = 0; i < 2; ++i) {
        const auto number = std::find_if(pages[i].runs.begin(), pages[i].runs.end(),
                                         [](const TextRun &run) { return run.role == FontRole::PageNumber; });
        REQUIRE(number != pages[i].runs.end());
        const double width = QFontMetricsF(SheetFonts().of(FontRole::PageNumber)).horizontalAdvance(number->text);
        const QRectF area = PageSetup().textArea(i + 1);
        if (i == 0)
            CHECK(number->at.x() + width == Approx(area.right() - character));
        else
            CHECK(number->at.x() == Approx(area.left() + character));
        CHECK(millimetres(number->at.y() - character - area.bottom()) == Approx(7));
    }
}

TEST_CASE("only the chosen columns are shown, in the chosen order")
{
    const SpeakChinese chinese;
    PageSetup setup;
    setup.columns = {Column::Unit, Column::Status,    Column::Task,    Column::Actual,
                     Column::Next, Column::Indicator, Column::Progress};
    const auto pages = pagesOf(setup);
    checkSound(pages, setup);
    CHECK(headsOf(pages.front())
          == QStringList{QStringLiteral("责任单位"), QStringLiteral("状态"), QStringLiteral("工作任务"),
                         QStringLiteral("截至本季实际"), QStringLiteral("下一步打算"), QStringLiteral("指标"),
                         QStringLiteral("进展情况")});
}

TEST_CASE("any choice and order of columns gives sound pages")
{
    const unsigned seed = Catch::rngSeed();
    INFO("seed " << seed);
    std::minstd_rand random(seed + 1);
    for (int round = 0; round < 30; ++round) {
        PageSetup setup;
        std::shuffle(setup.columns.begin(), setup.columns.end(), random);
        setup.columns.resize(1 + random() % columnCount);
        checkSound(pagesOf(setup), setup);
    }
}

TEST_CASE("what cannot be laid out is made sound: margins in their bounds, the needed columns there, none twice")
{
    PageSetup setup;
    setup.margins = {-3, 0, 500, 10};
    setup.columns = {Column::Status, Column::Status};
    const PageSetup sound = setup.sound();
    CHECK(sound.margins == PageMargins{5, 5, 100, 10});
    CHECK(sound.columns == std::vector{Column::Task, Column::Indicator, Column::Status});
    PageSetup narrow;
    narrow.isLandscape = false;
    narrow.margins = {37, 100, 100, 25}; // leaves 10 mm for the table
    CHECK(narrow.sound().margins == PageMargins());
}

TEST_CASE("a setup is kept as text and read again, and what cannot be read is as usual")
{
    PageSetup setup;
    setup.paper = Paper::B4;
    setup.isLandscape = false;
    setup.binding = Binding::Mirrored;
    setup.margins = {30, 20, 15, 18};
    setup.columns = {Column::Task, Column::Indicator, Column::Status, Column::Number};
    CHECK(textOf(setup) == QStringLiteral("B4 portrait mirrored 30 20 15 18 task,indicator,status,number"));
    CHECK(pageSetupFrom(textOf(setup)) == setup);
    setup.faces = {QStringLiteral("AR PL UMing CN"), {}, QStringLiteral("楷体_GB2312, 粗=1")};
    CHECK(pageSetupFrom(textOf(setup)) == setup);
    CHECK(pageSetupFrom(textOf({})) == PageSetup());
    for (const char *wrong : {"", "A4", "x x x x x x x x", "A4 landscape left 1e9 -4 22 25 task,task,nonsense"})
        CHECK(pageSetupFrom(QString::fromLatin1(wrong)).sound() == pageSetupFrom(QString::fromLatin1(wrong)));
    CHECK(pageSetupFrom({}) == PageSetup());
}
