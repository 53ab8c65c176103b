#include "report/sheet_rows.h"

#include "report/sheet_page.h"

#include <algorithm>

namespace xushi::report {

namespace {

int tallest(const std::vector<CellText> &cells)
{
    qsizetype lines = 0;
    for (const CellText &cell : cells)
        lines = std::max(lines, cell.lines.size());
    return static_cast<int>(lines);
}

class CellMaker {
public:
    CellMaker(const TextMeasure &measure, const ColumnEdges &columns) : m_measure(measure), m_columns(columns) {}

    [[nodiscard]] CellText make(Column column, CellAlign align, const QString &text) const
    {
        return make(column, column, align, text);
    }

    [[nodiscard]] CellText make(Column first, Column last, CellAlign align, const QString &text) const
    {
        // A hair's breadth more than measured: sums of widths differ in their last digit.
        const double room = m_columns.textRoom(first, last) + 0.5;
        return {first, last, align, m_measure.lines(text, room)};
    }

    [[nodiscard]] CellText status(const SheetFigures &figures) const
    {
        const double room =
            m_columns.textRoom(Column::Status, Column::Status) - statusShapeSize() - statusShapeGap() + 0.5;
        return {Column::Status, Column::Status, CellAlign::Left, m_measure.lines(figures.statusWord, room),
                figures.status};
    }

    /// A text that may be longer than a page goes on over the next one.
    [[nodiscard]] CellText longText(Column column, const QString &text) const
    {
        CellText cell = make(column, CellAlign::Left, text);
        cell.repeats = false;
        return cell;
    }

private:
    const TextMeasure &m_measure;
    const ColumnEdges &m_columns;
};

std::vector<CellText> figureCells(const SheetFigures &figures, const CellMaker &maker)
{
    return {maker.make(Column::Number, CellAlign::Centre, figures.number),
            maker.make(Column::Indicator, CellAlign::Left, figures.indicator),
            maker.make(Column::Target, CellAlign::Right, figures.target),
            maker.make(Column::Actual, CellAlign::Right, figures.actual),
            maker.make(Column::Completion, CellAlign::Right, figures.completion),
            maker.make(Column::Expected, CellAlign::Right, figures.expected),
            maker.status(figures)};
}

RowGroup groupOf(const SheetTask &task, const CellMaker &maker)
{
    RowGroup group;
    for (const SheetFigures &figures : task.figures)
        group.rows.push_back(figureCells(figures, maker));
    if (group.rows.empty())
        group.rows.push_back({maker.make(Column::Number, CellAlign::Centre, task.number),
                              maker.make(Column::Indicator, Column::Status, CellAlign::Centre, task.state)});
    group.shared = {maker.make(Column::Task, CellAlign::Left, task.task),
                    maker.make(Column::Unit, CellAlign::Left, task.unit),
                    maker.longText(Column::Progress, task.progress), maker.longText(Column::Problem, task.problem),
                    maker.longText(Column::Next, task.next)};
    return group;
}

} // namespace

GroupShape RowGroup::shape() const
{
    GroupShape shape;
    for (const auto &row : rows)
        shape.rowLines.push_back(tallest(row));
    shape.sharedLines = tallest(shared);
    return shape;
}

ColumnEdges::ColumnEdges(double left, const std::array<double, columnCount> &widths)
{
    m_edges[0] = left;
    for (std::size_t i = 0; i < columnCount; ++i)
        m_edges[i + 1] = m_edges[i] + widths[i];
}

double ColumnEdges::textRoom(Column first, Column last) const
{
    return right(last) - left(first) - 2 * cellPadX;
}

std::vector<CellText> headCells(const SheetContent &sheet, const TextMeasure &head, const ColumnEdges &columns)
{
    const CellMaker maker(head, columns);
    std::vector<CellText> cells;
    for (std::size_t i = 0; i < columnCount; ++i)
        cells.push_back(maker.make(static_cast<Column>(i), CellAlign::Centre, sheet.heads[i]));
    return cells;
}

std::vector<RowGroup> rowGroups(const SheetContent &sheet, const TextMeasure &body, const ColumnEdges &columns)
{
    const CellMaker maker(body, columns);
    std::vector<RowGroup> groups;
    for (const SheetTask &task : sheet.tasks)
        groups.push_back(groupOf(task, maker));
    if (groups.empty())
        groups.push_back({{{maker.make(Column::Number, Column::Next, CellAlign::Centre, sheet.empty)}}, {}});
    return groups;
}

} // namespace xushi::report
