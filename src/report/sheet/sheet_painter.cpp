#include "report/sheet/sheet_painter.h"

#include "report/marks/device_pixels.h"
#include "report/marks/status_shape.h"
#include "report/text/justified.h"

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

void drawText(QPainter &painter, QPointF at, const QString &text, const QFont &font, double outline)
{
    painter.setFont(font);
    painter.drawText(at, text);
    if (outline > 0) {
        QPainterPath characters;
        characters.addText(at, font, text);
        painter.strokePath(characters, QPen(Qt::black, outline, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    }
}

/// Draws the parts of a line that is spread one by one: a font's own spacing depends on the device.
void drawRun(QPainter &painter, const TextRun &run, const SheetFonts &fonts)
{
    const QFont &font = fonts.of(run.role);
    const double outline = fonts.outline(run.role);
    if (run.spread <= 0) {
        drawText(painter, run.at, run.text, font, outline);
        return;
    }
    const QFontMetricsF metrics(font);
    QPointF at = run.at;
    for (const QString &part : spreadParts(run.text)) {
        drawText(painter, at, part, font, outline);
        at.rx() += metrics.horizontalAdvance(part) + run.spread;
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
