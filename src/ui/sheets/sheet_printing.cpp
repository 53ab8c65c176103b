#include "ui/sheets/sheet_printing.h"

#include "report/sheet/sheet_painter.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace xushi::ui {

namespace {

std::span<const report::SheetPage> chosenPages(const QPrinter &printer, std::span<const report::SheetPage> pages)
{
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1)
        return pages;
    const auto first = std::min(static_cast<std::size_t>(printer.fromPage()) - 1, pages.size());
    const auto last = std::clamp(static_cast<std::size_t>(std::max(printer.toPage(), 1)), first, pages.size());
    return pages.subspan(first, last - first);
}

/// The area of the page on the sheet of paper, including margins; the page keeps its proportions on other paper.
QRectF placeOn(const QPrinter &printer, const QSizeF &page)
{
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const QSizeF size = page.scaled(paper.size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), size);
    place.moveCenter(QRectF(QPointF(), paper.size()).center());
    return place;
}

} // namespace

void prepareForSheets(QPrinter &printer, const QString &title, const QSizeF &size)
{
    const bool isLandscape = size.width() > size.height();
    const QSizeF points = (isLandscape ? size.transposed() : size) * 72 / report::unitsPerInch;
    printer.setDocName(title);
    printer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::FuzzyMatch));
    printer.setPageOrientation(isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
}

bool printSheets(QPrinter &printer, std::span<const report::SheetPage> pages)
{
    printer.setFullPage(true); // the page has its own margins
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    bool isFirst = true;
    for (const report::SheetPage &page : chosenPages(printer, pages)) {
        if (!isFirst && !printer.newPage())
            return false;
        report::drawPage(painter, page, placeOn(printer, page.size));
        isFirst = false;
    }
    return painter.end();
}

} // namespace xushi::ui
