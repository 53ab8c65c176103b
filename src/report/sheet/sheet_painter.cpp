#include "report/sheet/sheet_painter.h"

#include "report/marks/device_pixels.h"
#include "report/marks/status_shape.h"

#include <QPainter>
#include <QPainterPath>

namespace xushi::report {

namespace {

constexpr double innerRule = fromPoints(0.5);
constexpr double outerRule = fromPoints(1.0);

/// The four sides as filled rectangles: on a screen a thin pen would be blurred. The vertical ones include the corners.
void drawFrame(QPainter &painter, const QRectF &box, double rule)
{
    const double half = rule / 2;
    QRectF covered;
    for (const double y : {box.top(), box.bottom()}) {
        const QRectF side = ruleOnDevicePixels(painter, QRectF(box.left() - half, y - half, box.width() + rule, rule));
        covered |= side;
        painter.fillRect(side, Qt::black);
    }
    for (const double x : {box.left(), box.right()}) {
        QRectF side = ruleOnDevicePixels(painter, QRectF(x - half, box.top() - half, rule, box.height() + rule));
        side.setTop(covered.top());
        side.setBottom(covered.bottom());
        painter.fillRect(side, Qt::black);
    }
}

void drawRun(QPainter &painter, const TextRun &run, const SheetFonts &fonts)
{
    painter.setFont(fonts.of(run.role));
    painter.drawText(run.at, run.text);
    const double outline = fonts.outline(run.role);
    if (outline > 0) {
        QPainterPath characters;
        characters.addText(run.at, fonts.of(run.role), run.text);
        painter.strokePath(characters, QPen(Qt::black, outline, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    }
}

/// Keeps the fonts for each thread, because finding them takes longer than painting a page and several threads paint
/// pages.
const SheetFonts &fontsFor(const SheetFaces &faces)
{
    thread_local SheetFaces known;
    thread_local SheetFonts fonts;
    if (known != faces) {
        known = faces;
        fonts = SheetFonts(faces);
    }
    return fonts;
}

} // namespace

void drawPage(QPainter &painter, const SheetPage &page, const QRectF &target)
{
    const PainterState kept(painter);
    const SheetFonts &fonts = fontsFor(page.faces);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / page.size.width(), target.height() / page.size.height());
    painter.setPen(Qt::black);

    for (const SheetCell &cell : page.cells) {
        drawFrame(painter, cell.box, innerRule);
        if (cell.shape)
            drawStatusShape(painter, cell.shapeBox, *cell.shape, Qt::black);
    }
    if (!page.table.isNull())
        drawFrame(painter, page.table, outerRule);
    for (const TextRun *run : runsInReadingOrder(page))
        drawRun(painter, *run, fonts);
}

} // namespace xushi::report
