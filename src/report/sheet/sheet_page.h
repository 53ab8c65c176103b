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
};

/// A box of the table. A cell that a page could not hold whole stands in pieces, one a page, with the part of its text
/// that is there.
struct SheetCell {
    QRectF box;
    std::optional<Column> first = {}; ///< a cell may span columns; those of a cover are of none
    std::optional<Column> last = {};
    bool head = false;
    QStringList lines;         ///< what is read in it, top to bottom
    std::vector<TextRun> runs; ///< the same, placed
    std::optional<domain::Status> shape;
    QRectF shapeBox;
};

/// A page as it is printed, shown and written to PDF.
struct SheetPage {
    QSizeF size;
    SheetFaces faces; ///< that it was laid out for
    QString unitLine; ///< whose page it is
    QString bookmark; ///< what a PDF's outline calls it; empty on a page that goes on with the one before
    QRectF table;
    std::vector<SheetCell> cells;
    std::vector<TextRun> runs; ///< all text outside the table, top to bottom
};

/// All texts of the page as they are read, which is the order in which they are painted and come out of a PDF.
std::vector<const TextRun *> runsInReadingOrder(const SheetPage &page);

/// The same in every cell.
inline constexpr double cellPadX = fromPoints(3.5);
inline constexpr double cellPadY = fromPoints(3.5);
inline constexpr double bodyLineHeight = fromPoints(13.5);

} // namespace xushi::report
