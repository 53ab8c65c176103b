#pragma once

#include "report/sheet_page.h"
#include "report/sheet_rows.h"

namespace xushi::report {

/// The part of a page inside its margins.
QRectF sheetTextArea();

/// Fills the pages of one sheet from top to bottom.
class PageMaker {
public:
    PageMaker(const SheetContent &sheet, const SheetFonts &fonts, const TableMeasures &measures,
              const ColumnEdges &columns);

    void startPage();
    void addSlice(const RowGroup &group, const GroupSlice &slice);

    /// Footnotes and the block of signatures, below the table.
    void addEnd();

    [[nodiscard]] double endHeight() const;
    [[nodiscard]] double roomLeft() const { return sheetTextArea().bottom() - m_y; }

    /// Room for rows on a page that has none yet.
    [[nodiscard]] double freshRoom() const { return sheetTextArea().bottom() - m_firstRowTop; }

    [[nodiscard]] std::vector<SheetPage> take() { return std::move(m_pages); }

private:
    void addCell(const CellText &cell, const QStringList &lines, double top, double height, bool head);
    void addTop();
    void addHeadRow();
    void addText(const QString &text, FontRole role, double left, double lineTop, double lineHeight);

    const SheetContent &m_sheet;
    const ColumnEdges &m_columns;
    const TextMeasure &m_head;
    const TextMeasure &m_body;
    TextMeasure m_title;
    std::vector<CellText> m_heads;
    std::vector<SheetPage> m_pages;
    double m_y = 0;
    double m_firstRowTop = 0;
};

/// Digest, page number and page count below the text area.
void addFoot(SheetPage &page, const QString &digestLine, std::size_t number, std::size_t total,
             const SheetFonts &fonts);

} // namespace xushi::report
