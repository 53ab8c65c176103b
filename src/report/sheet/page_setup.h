#pragma once

#include "report/sheet/sheet_content.h"
#include "report/text/fonts.h"

#include <QRectF>

namespace xushi::report {

enum class Paper { A4, A3, B4 };

/// The side that is bound (订口). Mirrored: the left one of odd pages and the right one of even pages, for paper that
/// is printed on both sides.
enum class Binding { Left, Right, Mirrored };

/// In whole millimetres; as GB/T 9704 has them.
struct PageMargins {
    int top = 37;
    int binding = 28; ///< of the side that is bound
    int outer = 22;   ///< of the other one
    int bottom = 25;

    friend bool operator==(const PageMargins &, const PageMargins &) = default;
};
inline constexpr int leastMargin = 5;  ///< mm; printers reach no further
inline constexpr int mostMargin = 100; ///< mm

/// The columns in the order of docs/semantics.md, The printed sheet.
std::vector<Column> allColumns();

/// Without these a sheet says nothing: they are always shown.
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

    /// Of the paper, in 1/1200 inch.
    [[nodiscard]] QSizeF pageSize() const;

    /// What the margins leave of a page, numbered from 1.
    [[nodiscard]] QRectF textArea(std::size_t page = 1) const;

    /// The nearest setup that a sheet can be laid out with: margins in their bounds that leave room for a table, the
    /// needed columns there, none twice.
    [[nodiscard]] PageSetup sound() const;

    friend bool operator==(const PageSetup &, const PageSetup &) = default;
};

} // namespace xushi::report
