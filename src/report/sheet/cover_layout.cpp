#include "report/sheet/cover_layout.h"

#include "report/sheet/sheet_columns.h"
#include "report/text/text_measure.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace xushi::report {

namespace {

constexpr double coverLineHeight = fromPoints(14);
constexpr double rowPad = fromPoints(3);
constexpr double gap = fromPoints(6);
constexpr double figureRoom = fromPoints(3); ///< added to the width of a figure, to separate columns

class CoverMaker {
public:
    CoverMaker(const CoverContent &cover, const SheetFonts &fonts, const PageSetup &setup)
        : m_cover(cover),
          m_size(setup.pageSize()),
          m_area(setup.textArea()),
          m_title(fonts.of(FontRole::Title)),
          m_head(fonts.of(FontRole::Head)),
          m_body(fonts.of(FontRole::Body)),
          m_small(fonts.of(FontRole::Foot))
    {
        setEdges();
    }

    std::vector<SheetPage> pages()
    {
        startPage();
        for (const QStringList &row : m_cover.rows) {
            const double height = rowHeight(row);
            if (m_y + height + footHeight() > m_area.bottom() && !m_isFresh)
                startPage();
            addRow(row, height);
        }
        m_y += gap;
        for (const QString &footnote : m_cover.footnotes)
            for (const QString &line : m_small.lines(footnote, m_area.width()))
                addLine(line, FontRole::Foot, m_area.left(), fromPoints(13));
        addMatters();
        addSignOff();
        return std::move(m_pages);
    }

private:
    [[nodiscard]] double footHeight() const
    {
        qsizetype lines = 0;
        for (const QString &footnote : m_cover.footnotes)
            lines += m_small.lines(footnote, m_area.width()).size();
        return gap + static_cast<double>(lines) * fromPoints(13);
    }

    /// Makes each column as wide as its widest text; columns of names share the rest, or shrink if there is too little
    /// room.
    void setEdges()
    {
        std::vector<double> widths;
        double names = 0;
        for (std::size_t i = 0; i < m_cover.columns.size(); ++i) {
            widths.push_back(m_cover.columns[i].isName ? 0 : widthOf(i));
            names += m_cover.columns[i].isName ? 1 : 0;
        }
        const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
        const double left = std::max(m_area.width() - all, names * fromMillimetres(30));
        const double scale = m_area.width() / (all + (names > 0 ? left : 0));
        m_edges = {m_area.left()};
        for (std::size_t i = 0; i < widths.size(); ++i)
            m_edges.push_back(m_edges.back() + scale * (m_cover.columns[i].isName ? left / names : widths[i]));
    }

    [[nodiscard]] double widthOf(std::size_t column) const
    {
        const CoverColumn &one = m_cover.columns[column];
        double width = naturalWidth(m_head.measured(one.head));
        for (const QStringList &row : m_cover.rows)
            width = std::max(width, m_body.width(row[static_cast<qsizetype>(column)]));
        return width + 2 * cellPadX + figureRoom;
    }

    [[nodiscard]] double room(std::size_t column) const
    {
        return m_edges[column + 1] - m_edges[column] - 2 * cellPadX + 0.5;
    }

    [[nodiscard]] double rowHeight(const QStringList &row) const
    {
        qsizetype lines = 1;
        for (std::size_t i = 0; i < m_cover.columns.size(); ++i)
            lines = std::max(lines, m_body.lines(row[static_cast<qsizetype>(i)], room(i)).size());
        return static_cast<double>(lines) * coverLineHeight + 2 * rowPad;
    }

    /// Lists what is behind below the table and on further pages. A title stands with its first matter.
    void addMatters()
    {
        bool isTitled = m_cover.mattersTitle.isEmpty();
        for (const QString &matter : m_cover.matters) {
            const QStringList lines = m_body.lines(matter, m_area.width());
            const double title = isTitled ? 0 : gap + bodyLineHeight;
            if (m_y + title + static_cast<double>(lines.size()) * bodyLineHeight > m_area.bottom())
                startTop();
            if (!std::exchange(isTitled, true)) {
                m_y += gap;
                addLine(m_cover.mattersTitle, FontRole::Head, m_area.left(), bodyLineHeight);
            }
            for (const QString &line : lines) { // one matter may fill more than a page
                if (m_y + bodyLineHeight > m_area.bottom())
                    startTop();
                addLine(line, FontRole::Body, m_area.left(), bodyLineHeight);
            }
        }
    }

    /// Labels with room to write behind them, on one line.
    void addSignOff()
    {
        constexpr double height = fromPoints(22);
        if (m_y + height > m_area.bottom())
            startTop();
        double labels = 0;
        for (const QString &label : m_cover.signOff)
            labels += m_body.width(label);
        const double room =
            (m_area.width() - labels) / std::max<double>(1, static_cast<double>(m_cover.signOff.size()));
        double x = m_area.left();
        for (const QString &label : m_cover.signOff) {
            m_pages.back().runs.push_back({{x, baselineIn(m_y, height, FontRole::Body)}, label, FontRole::Body});
            x += m_body.width(label) + room;
        }
        m_y += height;
    }

    void startPage()
    {
        startTop();
        m_pages.back().table = QRectF(m_area.left(), m_y, m_area.width(), 0);
        addHead();
        m_isFresh = true;
    }

    /// A page with its title and the line below it.
    void startTop()
    {
        SheetPage page;
        page.size = m_size;
        page.unitLine = m_cover.planLine;
        m_pages.push_back(std::move(page));
        m_y = m_area.top();
        for (const QString &line : m_title.lines(m_cover.title, m_area.width()))
            addLine(line, FontRole::Title, m_area.left() + (m_area.width() - m_title.width(line)) / 2, titleLineHeight);
        m_y += gap;
        const double asOf = m_body.width(m_cover.asOfLine);
        const double lineTop = m_y;
        for (const QString &line : m_body.lines(m_cover.planLine, m_area.width() - asOf - fromPoints(12)))
            addLine(line, FontRole::Body, m_area.left(), bodyLineHeight);
        m_pages.back().runs.push_back({{m_area.right() - asOf, baselineIn(lineTop, bodyLineHeight, FontRole::Body)},
                                       m_cover.asOfLine,
                                       FontRole::Body});
        m_y += gap / 2;
    }

    void addHead()
    {
        qsizetype lines = 1;
        for (const CoverColumn &column : m_cover.columns)
            lines = std::max(lines, column.head.count(u'\n') + (column.status ? 2 : 1));
        const double height = static_cast<double>(lines) * bodyLineHeight + 2 * rowPad;
        for (std::size_t i = 0; i < m_cover.columns.size(); ++i) {
            const CoverColumn &column = m_cover.columns[i];
            addCell(i, m_head.lines(column.head, room(i) + figureRoom), FontRole::Head, bodyLineHeight, height,
                    column.status);
        }
        m_y += height;
        m_pages.back().table.setBottom(m_y);
    }

    void addRow(const QStringList &row, double height)
    {
        for (std::size_t i = 0; i < m_cover.columns.size(); ++i)
            addCell(i, m_body.lines(row[static_cast<qsizetype>(i)], room(i)), FontRole::Body, coverLineHeight, height,
                    {});
        m_y += height;
        m_pages.back().table.setBottom(m_y);
        m_isFresh = false;
    }

    /// A status has its shape on a line above its word.
    void addCell(std::size_t column, const QStringList &lines, FontRole role, double line, double height,
                 std::optional<domain::Status> shape)
    {
        SheetCell cell;
        cell.box = QRectF(m_edges[column], m_y, m_edges[column + 1] - m_edges[column], height);
        cell.head = role == FontRole::Head;
        cell.lines = lines;
        const TextMeasure &measure = role == FontRole::Head ? m_head : m_body;
        double y = cell.box.center().y() - static_cast<double>(lines.size() + (shape ? 1 : 0)) * line / 2;
        if (shape) {
            const double size = statusShapeSize();
            cell.shape = shape;
            cell.shapeBox = QRectF(cell.box.center().x() - size / 2, y + (line - size) / 2, size, size);
            y += line;
        }
        for (const QString &text : lines) {
            const double width = measure.width(text);
            const bool isLeft = m_cover.columns[column].isName && role == FontRole::Body;
            const double x = isLeft ? cell.box.left() + cellPadX : cell.box.center().x() - width / 2;
            cell.runs.push_back({{x, baselineIn(y, line, role)}, text, role});
            y += line;
        }
        m_pages.back().cells.push_back(std::move(cell));
    }

    void addLine(const QString &text, FontRole role, double left, double height)
    {
        m_pages.back().runs.push_back({{left, baselineIn(m_y, height, role)}, text, role});
        m_y += height;
    }

    const CoverContent &m_cover;
    QSizeF m_size;
    QRectF m_area;
    TextMeasure m_title;
    TextMeasure m_head;
    TextMeasure m_body;
    TextMeasure m_small;
    std::vector<double> m_edges;
    std::vector<SheetPage> m_pages;
    double m_y = 0;
    bool m_isFresh = true; ///< no row on the page yet
};

} // namespace

std::vector<SheetPage> layOutCover(const CoverContent &cover, const SheetFonts &fonts, const PageSetup &setup)
{
    return CoverMaker(cover, fonts, setup).pages();
}

} // namespace xushi::report
