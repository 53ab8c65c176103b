#pragma once

#include "report/sheet/sheet_content.h"
#include "report/text/fonts.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace xushi::report {

/// A line of text; `at` is the left end of its baseline. Lengths and places are in 1/1200 inch from the page's
/// upper left corner, here and below.
struct TextRun {
    QPointF at;
    QString text;
    FontRole role;
    double spread = 0; ///< added between characters, or between words of a Latin line, to fill the line
};

/// A box of the table. A cell that does not fit on one page is split into one box for each page, with a part of its
/// text.
struct SheetCell {
    QRectF box;
    std::optional<Column> first = {}; ///< a cell may span columns; absent on a cover
    std::optional<Column> last = {};
    bool head = false;
    QStringList lines;         ///< its text, top to bottom
    std::vector<TextRun> runs; ///< the same text with positions
    std::optional<domain::Status> shape;
    QRectF shapeBox;
};

/// A page as it is printed, shown on the screen and written to a PDF.
struct SheetPage {
    QSizeF size;
    SheetFaces faces; ///< the faces that it was laid out for
    QString unitLine; ///< names the unit of the page
    QString bookmark; ///< its title in a PDF's outline; empty on a page that continues the one before
    QRectF table;
    std::vector<SheetCell> cells;
    std::vector<TextRun> runs; ///< all text outside the table, top to bottom
};

/// All texts of the page in reading order, in which they are also painted and extracted from a PDF.
std::vector<const TextRun *> runsInReadingOrder(const SheetPage &page);

/// The same in every cell.
inline constexpr double cellPadX = fromPoints(3.5);
inline constexpr double cellPadY = fromPoints(3.5);
inline constexpr double bodyLineHeight = fromPoints(13.5);

} // namespace xushi::report
