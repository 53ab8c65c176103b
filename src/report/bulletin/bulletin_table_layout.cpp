#include "report/bulletin/bulletin_table_layout.h"

#include "report/text/text_measure.h"

#include <algorithm>
#include <cmath>

namespace xushi::report {

namespace {

constexpr double gap = fromPoints(8);
constexpr double roomToBreathe = fromPoints(4); ///< beside a figure; other programs draw it in a face of theirs

class TableMaker {
public:
    TableMaker(const BulletinTable &table, const SheetFonts &fonts, const PageSetup &setup)
        : m_table(table),
          m_size(setup.pageSize()),
          m_area(setup.textArea()),
          m_label(fonts.of(FontRole::Heading)),
          m_title(fonts.of(FontRole::Title)),
          m_head(fonts.of(FontRole::Head)),
          m_body(fonts.of(FontRole::Body)),
          m_small(fonts.of(FontRole::Foot))
    {
        m_edges = {m_area.left()};
        for (const double width : columnWidths(table, fonts, m_area.width()))
            m_edges.push_back(m_edges.back() + width);
    }

    std::vector<SheetPage> pages()
    {
        startPage();
        m_pages.back().bookmark = m_table.title;
        addLine(m_table.label, FontRole::Heading, m_area.left(), fromPoints(28));
        for (const QString &line : m_title.lines(m_table.title, m_area.width()))
            addLine(line, FontRole::Title, m_area.center().x() - m_title.width(line) / 2, titleLineHeight);
        m_y += gap;
        addHead();
        for (const QStringList &row : m_table.rows)
            addRow(linesOf(row));
        m_y += gap / 2;
        for (const QString &footnote : m_table.footnotes)
            for (const QString &line : m_small.lines(footnote, m_area.width()))
                addLine(line, FontRole::Foot, m_area.left(), fromPoints(13));
        return std::move(m_pages);
    }

private:
    using RowLines = std::vector<QStringList>; ///< the lines of each cell

    void startPage()
    {
        SheetPage page;
        page.size = m_size;
        m_pages.push_back(std::move(page));
        m_y = m_area.top();
    }

    void addLine(const QString &text, FontRole role, double left, double height)
    {
        if (m_y + height > m_area.bottom() + 1)
            startPage();
        m_pages.back().runs.push_back({{left, baselineIn(m_y, height, role)}, text, role});
        m_y += height;
    }

    [[nodiscard]] double room(std::size_t column) const
    {
        return m_edges[column + 1] - m_edges[column] - 2 * cellPadX + 0.5;
    }

    [[nodiscard]] RowLines linesOf(const QStringList &row) const
    {
        RowLines lines;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            lines.push_back(m_body.lines(row.value(static_cast<qsizetype>(i)), room(i)));
        return lines;
    }

    static qsizetype mostLines(const RowLines &row)
    {
        qsizetype most = 1;
        for (const QStringList &lines : row)
            most = std::max(most, lines.size());
        return most;
    }

    static double heightOf(qsizetype lines) { return static_cast<double>(lines) * bodyLineHeight + 2 * cellPadY; }

    void addHead()
    {
        RowLines head;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            head.push_back(m_head.lines(m_table.columns[i].head, room(i)));
        m_pages.back().table = QRectF(m_area.left(), m_y, m_area.width(), 0);
        addCells(head, 0, mostLines(head), FontRole::Head);
        m_firstRowTop = m_y;
    }

    void addRow(const RowLines &row)
    {
        const qsizetype all = mostLines(row);
        qsizetype from = 0;
        while (from < all) {
            const double left = m_area.bottom() - m_y;
            const double fresh = m_area.bottom() - m_firstRowTop;
            const bool isOnFreshPage = m_y <= m_firstRowTop;
            if (heightOf(all - from) > left && !isOnFreshPage
                && (from > 0 || heightOf(all) <= fresh || left < fresh / 3)) {
                startPage();
                addHead();
                continue;
            }
            const auto fitting = static_cast<qsizetype>((left - 2 * cellPadY) / bodyLineHeight);
            const qsizetype to = std::min(all, from + std::max<qsizetype>(1, fitting));
            addCells(row, from, to, FontRole::Body);
            from = to;
        }
    }

    void addCells(const RowLines &row, qsizetype from, qsizetype to, FontRole role)
    {
        const double height = heightOf(to - from);
        for (std::size_t i = 0; i < row.size(); ++i) {
            SheetCell cell;
            cell.box = QRectF(m_edges[i], m_y, m_edges[i + 1] - m_edges[i], height);
            cell.head = role == FontRole::Head;
            cell.lines = row[i].mid(from, to - from);
            addRuns(cell, role, m_table.columns[i].isFigure || cell.head);
            m_pages.back().cells.push_back(std::move(cell));
        }
        m_y += height;
        m_pages.back().table.setBottom(m_y);
    }

    void addRuns(SheetCell &cell, FontRole role, bool isCentred) const
    {
        const TextMeasure &measure = role == FontRole::Head ? m_head : m_body;
        double y = cell.box.center().y() - static_cast<double>(cell.lines.size()) * bodyLineHeight / 2;
        for (const QString &line : cell.lines) {
            const double x = isCentred ? cell.box.center().x() - measure.width(line) / 2 : cell.box.left() + cellPadX;
            cell.runs.push_back({{x, baselineIn(y, bodyLineHeight, role)}, line, role});
            y += bodyLineHeight;
        }
    }

    const BulletinTable &m_table;
    QSizeF m_size;
    QRectF m_area;
    TextMeasure m_label;
    TextMeasure m_title;
    TextMeasure m_head;
    TextMeasure m_body;
    TextMeasure m_small;
    std::vector<double> m_edges;
    std::vector<SheetPage> m_pages;
    double m_y = 0;
    double m_firstRowTop = 0;
};

/// The least width of a column, and how much of the rest it asks for.
struct Claim {
    double least = 0;
    double more = 0;
};

Claim claimOf(const BulletinTable &table, std::size_t column, const TextMeasure &head, const TextMeasure &body)
{
    const double longestPiece = 8 * SheetFonts::size(FontRole::Body); // a longer one is broken
    Claim claim{naturalWidth(head.measured(table.columns[column].head)), 0};
    double all = 0;
    for (const QStringList &row : table.rows) {
        const MeasuredText text = body.measured(row.value(static_cast<qsizetype>(column)));
        const double natural = naturalWidth(text);
        const bool isWhole = table.columns[column].isFigure;
        claim.least = std::max(claim.least, std::min(isWhole ? natural : widestPiece(text), longestPiece));
        all += natural;
    }
    claim.least += 2 * cellPadX + roomToBreathe;
    claim.more = table.columns[column].isFigure ? 0 : std::sqrt(all);
    return claim;
}

} // namespace

std::vector<double> columnWidths(const BulletinTable &table, const SheetFonts &fonts, double width)
{
    const TextMeasure head(fonts.of(FontRole::Head));
    const TextMeasure body(fonts.of(FontRole::Body));
    std::vector<Claim> claims;
    Claim all;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        claims.push_back(claimOf(table, i, head, body));
        all.least += claims.back().least;
        all.more += claims.back().more;
    }
    const double rest = width - all.least;
    std::vector<double> widths;
    for (const Claim &claim : claims) {
        if (rest < 0)
            widths.push_back(claim.least * width / all.least);
        else
            widths.push_back(
                claim.least
                + (all.more > 0 ? rest * claim.more / all.more : rest / static_cast<double>(claims.size())));
    }
    return widths;
}

std::vector<SheetPage> layOutBulletinTable(const BulletinTable &table, const SheetFonts &fonts, const PageSetup &setup)
{
    return TableMaker(table, fonts, setup).pages();
}

} // namespace xushi::report
