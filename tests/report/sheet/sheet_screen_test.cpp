// Writes pictures of whole pages for people to check.
#include "report/chinese.h"
#include "report/pdf/sheet_pdf.h"
#include "report/screens.h"
#include "report/sheet/sheet_layout.h"
#include "report/sheet/sheet_painter.h"
#include "report/sheet_sample.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::report;

namespace {

void paintPages(const QString &name, const std::vector<SheetPage> &pages, std::size_t most = 3)
{
    const QSize size(1123, 794); // A4 at 96 dots an inch
    for (std::size_t i = 0; i < pages.size() && i < most; ++i)
        for (const double scale : {1.0, 2.0}) {
            const QImage image =
                screen(QStringLiteral("sheet-%1-%2-%3x").arg(name).arg(i + 1).arg(scale), size, scale, Qt::white,
                       [&](QPainter &painter) { drawPage(painter, pages[i], QRectF(QPointF(), QSizeF(size))); });
            CHECK_FALSE(image.isNull());
        }
}

} // namespace

TEST_CASE("the pages of the sheet are painted for a look")
{
    {
        const SpeakChinese chinese;
        const std::vector<SheetContent> common{commonSample().sheetOf("alpha")};
        paintPages(QStringLiteral("common"), layOutSheets(common));
        paintPages(QStringLiteral("rich"), layOutSheets(sheetsOfAllUnits(richSample().request())), 4);
        const std::vector<SheetContent> wordy{longSample(3, 700)->sheetOf("alpha")};
        paintPages(QStringLiteral("wordy"), layOutSheets(wordy));
        const std::vector<SheetContent> many{longSample(60, 60)->sheetOf("alpha")};
        paintPages(QStringLiteral("many"), layOutSheets(many), 2);
    }
    const std::vector<SheetContent> english{commonSample().sheetOf("alpha")};
    paintPages(QStringLiteral("english"), layOutSheets(english));
}

TEST_CASE("a PDF of all units is written for a look")
{
    const SpeakChinese chinese;
    const auto pages = layOutSheets(sheetsOfAllUnits(richSample().request()));
    CHECK(writeSheetPdf(QStringLiteral(XUSHI_SCREENS "/sheet-rich.pdf"), pages, {QStringLiteral("进展情况表"), {}}));
}
