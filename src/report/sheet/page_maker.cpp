#include "report/sheet/page_maker.h"

#include "report/sheet/sheet_context.h"

#include <algorithm>

namespace xushi::report {

namespace {

constexpr double footnoteLineHeight = fromPoints(13);
constexpr double signLineHeight = fromPoints(16);
constexpr double gapBelowTitle = fromPoints(8);
constexpr double gapBelowUnitLine = fromPoints(4);
constexpr double gapBelowTable = fromPoints(5);
constexpr double gapAboveSigns = fromPoints(10);
constexpr double gapAboveSeal = fromPoints(24);
constexpr double sealRoom = fromMillimetres(42); // a seal's diameter

double startOf(CellAlign align, double left, double right, double width)
{
    switch (align) {
    case CellAlign::Left:
        return left;
    case CellAlign::Centre:
        return (left + right - width) / 2;
    case CellAlign::Right:
        return right - width;
    }
    return left;
}

QStringList linesOf(const CellText &cell, const RowSlice &row)
{
    // The number of a row that began on the page before.
    if (row.fromLine > 0 && cell.first == Column::Number && cell.last == Column::Number)
        return {QString(QChar(0x2026))};
    return cell.lines.mid(row.fromLine, row.toLine - row.fromLine);
}

QStringList linesOf(const CellText &cell, const GroupSlice &slice, const CellHeights &heights)
{
    if (cell.repeats && heights.of(static_cast<int>(cell.lines.size())) <= slice.height + 1)
        return cell.lines;
    return cell.lines.mid(slice.sharedFrom, slice.sharedTo - slice.sharedFrom);
}

} // namespace

PageMaker::PageMaker(const SheetContent &sheet, const SheetFonts &fonts, const TableMeasures &measures,
                     const ColumnEdges &columns, const PageSetup &setup)
    : m_sheet(sheet),
      m_size(setup.pageSize()),
      m_area(setup.textArea()),
      m_columns(columns),
      m_head(measures.head),
      m_body(measures.body),
      m_title(fonts.of(FontRole::Title)),
      m_heads(headCells(sheet, measures.head, columns))
{
    const TextMeasure small(fonts.of(FontRole::Foot));
    for (const QString &footnote : sheet.footnotes)
        m_footnotes += small.lines(footnote, m_area.width());
    startPage();
}

void PageMaker::startPage()
{
    SheetPage page;
    page.size = m_size;
    page.unitLine = m_sheet.unitLine;
    m_pages.push_back(std::move(page));
    m_y = m_area.top();
    addTop();
    m_pages.back().table = QRectF(m_area.left(), m_y, m_area.width(), 0);
    addHeadRow();
    m_firstRowTop = m_y;
}

void PageMaker::addTop()
{
    const QRectF &area = m_area;
    for (const QString &line : m_title.lines(m_sheet.title, area.width())) {
        addText(line, FontRole::Title, area.left() + (area.width() - m_title.width(line)) / 2, m_y, titleLineHeight);
        m_y += titleLineHeight;
    }
    m_y += gapBelowTitle;
    const double lineTop = m_y;
    const double asOfWidth = m_body.width(m_sheet.asOfLine);
    for (const QString &line : m_body.lines(m_sheet.unitLine, area.width() - asOfWidth - fromPoints(12))) {
        addText(line, FontRole::Body, area.left(), m_y, bodyLineHeight);
        m_y += bodyLineHeight;
    }
    addText(m_sheet.asOfLine, FontRole::Body, area.right() - asOfWidth, lineTop, bodyLineHeight);
    m_y += gapBelowUnitLine;
}

void PageMaker::addHeadRow()
{
    qsizetype lines = 1;
    for (const CellText &cell : m_heads)
        lines = std::max(lines, cell.lines.size());
    const double height = static_cast<double>(lines) * bodyLineHeight + 2 * cellPadY;
    for (const CellText &cell : m_heads)
        addCell(cell, cell.lines, m_y, height, true);
    m_y += height;
    m_pages.back().table.setBottom(m_y);
}

void PageMaker::addSlice(const RowGroup &group, const GroupSlice &slice)
{
    const double top = m_y;
    auto &cells = m_pages.back().cells;
    const auto before = static_cast<std::ptrdiff_t>(cells.size());
    for (const RowSlice &row : slice.rows) {
        for (const CellText &cell : group.rows[row.row])
            addCell(cell, linesOf(cell, row), m_y, row.height, false);
        m_y += row.height;
    }
    const CellHeights heights{bodyLineHeight, 2 * cellPadY};
    for (const CellText &cell : group.shared)
        addCell(cell, linesOf(cell, slice, heights), top, m_y - top, false);
    // In reading order: cells that span all rows are read with the first row.
    std::stable_sort(cells.begin() + before, cells.end(), [](const SheetCell &a, const SheetCell &b) {
        return std::pair(a.box.top(), a.box.left()) < std::pair(b.box.top(), b.box.left());
    });
    m_pages.back().table.setBottom(m_y);
}

void PageMaker::addCell(const CellText &text, const QStringList &lines, double top, double height, bool head)
{
    SheetCell cell;
    const double left = m_columns.left(text.first);
    cell.box = QRectF(left, top, m_columns.right(text.last) - left, height);
    cell.first = text.first;
    cell.last = text.last;
    cell.head = head;
    cell.lines = lines;
    const FontRole role = head ? FontRole::Head : FontRole::Body;
    const TextMeasure &measure = head ? m_head : m_body;
    double textLeft = cell.box.left() + cellPadX;
    // A text that the page shows in part starts at the top, where the reader continues.
    double y = lines.size() < text.lines.size()
                   ? top + cellPadY
                   : cell.box.center().y() - static_cast<double>(lines.size()) * bodyLineHeight / 2;
    if (text.shape && !lines.isEmpty()) {
        cell.shape = text.shape;
        const double size = statusShapeSize();
        cell.shapeBox = QRectF(textLeft, y + (bodyLineHeight - size) / 2, size, size);
        textLeft += size + statusShapeGap();
    }
    for (const QString &line : lines) {
        const double x = startOf(text.align, textLeft, cell.box.right() - cellPadX, measure.width(line));
        cell.runs.push_back({{x, baselineIn(y, bodyLineHeight, role)}, line, role});
        y += bodyLineHeight;
    }
    m_pages.back().cells.push_back(std::move(cell));
}

void PageMaker::addText(const QString &text, FontRole role, double left, double lineTop, double lineHeight)
{
    m_pages.back().runs.push_back({{left, baselineIn(lineTop, lineHeight, role)}, text, role});
}

double PageMaker::endHeight() const
{
    return gapBelowTable + static_cast<double>(m_footnotes.size()) * footnoteLineHeight + gapAboveSigns
           + 2 * signLineHeight + gapAboveSeal;
}

void PageMaker::addEnd()
{
    const QRectF &area = m_area;
    m_y += gapBelowTable;
    for (const QString &footnote : m_footnotes) {
        addText(footnote, FontRole::Foot, area.left(), m_y, footnoteLineHeight);
        m_y += footnoteLineHeight;
    }
    m_y += gapAboveSigns;

    // Leave equal blanks for handwriting after each label.
    double labels = 0;
    for (const QString &label : m_sheet.signOff)
        labels += m_body.width(label);
    const double blank = (area.width() - labels) / static_cast<double>(std::max<qsizetype>(1, m_sheet.signOff.size()));
    double x = area.left();
    for (const QString &label : m_sheet.signOff) {
        addText(label, FontRole::Body, x, m_y, signLineHeight);
        x += m_body.width(label) + blank;
    }
    m_y += signLineHeight + gapAboveSeal;

    const double dateLeft = area.right() - m_body.width(m_sheet.date);
    addText(m_sheet.seal, FontRole::Body, dateLeft - sealRoom - m_body.width(m_sheet.seal), m_y, signLineHeight);
    addText(m_sheet.date, FontRole::Body, dateLeft, m_y, signLineHeight);
    m_y += signLineHeight;
}

void moveAcross(SheetPage &page, double distance)
{
    page.table.translate(distance, 0);
    for (TextRun &run : page.runs)
        run.at.rx() += distance;
    for (SheetCell &cell : page.cells) {
        cell.box.translate(distance, 0);
        cell.shapeBox.translate(distance, 0);
        for (TextRun &run : cell.runs)
            run.at.rx() += distance;
    }
}

void addFoot(SheetPage &page, const QString &digestLine, const PageNumber &number, const QRectF &area,
             const SheetFonts &fonts)
{
    const double size = SheetFonts::size(FontRole::PageNumber);
    const double baseline = area.bottom() + fromMillimetres(7) + size;
    const bool isOdd = number.number % 2 == 1;
    const TextMeasure small(fonts.of(FontRole::Foot));
    const TextMeasure large(fonts.of(FontRole::PageNumber));
    const auto add = [&](const QString &text, const TextMeasure &measure, FontRole role, double inset, bool right) {
        const double left = right ? area.right() - inset - measure.width(text) : area.left() + inset;
        page.runs.push_back({{left, baseline}, text, role});
    };
    if (!digestLine.isEmpty())
        add(digestLine, small, FontRole::Foot, 0, !isOdd);
    const QString dashed = QStringLiteral("\u2014 %1 \u2014").arg(number.number);
    add(dashed, large, FontRole::PageNumber, size, isOdd);
}

} // namespace xushi::report
