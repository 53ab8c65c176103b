#pragma once

#include "report/sheet/sheet_content.h"
#include "report/text/fonts.h"

#include <QRectF>

namespace xushi::report {

enum class Paper { A4, A3, B4 };

/// The side that is bound (订口). Mirrored: the left side of odd pages and the right side of even pages, for printing
/// on both sides.
enum class Binding { Left, Right, Mirrored };

/// Margins in whole millimetres. The defaults are those of GB/T 9704.
struct PageMargins {
    int top = 37;
    int binding = 28; ///< of the side that is bound
    int outer = 22;   ///< of the other one
    int bottom = 25;

    friend bool operator==(const PageMargins &, const PageMargins &) = default;
};
inline constexpr int leastMargin = 5;  ///< mm; printers cannot print closer to the edge
inline constexpr int mostMargin = 100; ///< mm

/// The columns in the order of docs/semantics.md, The printed sheet.
std::vector<Column> allColumns();

/// Always shown, because a sheet is useless without them.
constexpr bool isNeeded(Column column)
{
    return column == Column::Task || column == Column::Indicator;
}

/// On what paper a sheet is laid out, in which faces, and which columns it shows, left to right.
struct PageSetup {
    Paper paper = Paper::A4;
    bool isLandscape = true;
    Binding binding = Binding::Left;
    PageMargins margins = {};
    std::vector<Column> columns = allColumns();
    SheetFaces faces = {};

    /// The size of the paper, in 1/1200 inch.
    [[nodiscard]] QSizeF pageSize() const;

    /// The area inside the margins of a page. Page numbers start at 1.
    [[nodiscard]] QRectF textArea(std::size_t page = 1) const;

    /// The nearest setup that works: margins within bounds and with room for a table, all required columns shown, and
    /// no column twice.
    [[nodiscard]] PageSetup sound() const;

    friend bool operator==(const PageSetup &, const PageSetup &) = default;
};

} // namespace xushi::report
