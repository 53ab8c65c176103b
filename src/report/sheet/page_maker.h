#pragma once

#include "report/sheet/page_setup.h"
#include "report/sheet/sheet_page.h"
#include "report/sheet/sheet_rows.h"

namespace xushi::report {

/// Fills the pages of one sheet from top to bottom.
class PageMaker {
public:
    PageMaker(const SheetContent &sheet, const SheetFonts &fonts, const TableMeasures &measures,
              const ColumnEdges &columns, const PageSetup &setup);

    void startPage();
    void addSlice(const RowGroup &group, const GroupSlice &slice);

    /// Footnotes and the block of signatures, below the table.
    void addEnd();

    [[nodiscard]] double endHeight() const;
    [[nodiscard]] double roomLeft() const { return m_area.bottom() - m_y; }

    /// The height for rows on an empty page.
    [[nodiscard]] double freshRoom() const { return m_area.bottom() - m_firstRowTop; }

    [[nodiscard]] std::vector<SheetPage> take() { return std::move(m_pages); }

private:
    void addCell(const CellText &cell, const QStringList &lines, double top, double height, bool head);
    void addTop();
    void addHeadRow();
    void addText(const QString &text, FontRole role, double left, double lineTop, double lineHeight);

    const SheetContent &m_sheet;
    QSizeF m_size;
    QRectF m_area; ///< inside the margins
    const ColumnEdges &m_columns;
    const TextMeasure &m_head;
    const TextMeasure &m_body;
    TextMeasure m_title;
    std::vector<CellText> m_heads;
    QStringList m_footnotes; ///< broken into lines
    std::vector<SheetPage> m_pages;
    double m_y = 0;
    double m_firstRowTop = 0;
};

struct PageNumber {
    std::size_t number; ///< from 1
    std::size_t total;
};

/// Moves everything on a page to the right by `distance`, which may be negative.
void moveAcross(SheetPage &page, double distance);

/// Adds the foot below the text area `area`: the page number between dashes, one character from the right edge of odd
/// pages and the left edge of even ones (GB/T 9704); on the other side the digest and the number of pages.
void addFoot(SheetPage &page, const QString &digestLine, const PageNumber &number, const QRectF &area,
             const SheetFonts &fonts);

} // namespace xushi::report
