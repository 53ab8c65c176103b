#include "report/sheet/sheet_rows.h"

#include "report/sheet/sheet_page.h"

#include <algorithm>

namespace xushi::report {

namespace {

template <typename F> int tallest(const std::vector<CellText> &cells, F counts)
{
    qsizetype lines = 0;
    for (const CellText &cell : cells)
        if (counts(cell))
            lines = std::max(lines, cell.lines.size());
    return static_cast<int>(lines);
}

int tallest(const std::vector<CellText> &cells)
{
    return tallest(cells, [](const CellText &) { return true; });
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
        // Slightly more than measured, because sums of widths differ in their last digit.
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

    /// A text that may be longer than a page continues on the next page.
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

/// Of the columns that each indicator has a cell of its own in.
constexpr bool isOfIndicator(Column column)
{
    return column == Column::Number || (column >= Column::Indicator && column <= Column::Status);
}

CellText figureCell(Column column, const SheetFigures &figures, const CellMaker &maker)
{
    switch (column) {
    case Column::Number:
        return maker.make(column, CellAlign::Centre, figures.number);
    case Column::Target:
        return maker.make(column, CellAlign::Right, figures.target);
    case Column::Actual:
        return maker.make(column, CellAlign::Right, figures.actual);
    case Column::Completion:
        return maker.make(column, CellAlign::Right, figures.completion);
    case Column::Expected:
        return maker.make(column, CellAlign::Right, figures.expected);
    case Column::Status:
        return maker.status(figures);
    default:
        return maker.make(column, CellAlign::Left, figures.indicator);
    }
}

CellText sharedCell(Column column, const SheetTask &task, const CellMaker &maker)
{
    switch (column) {
    case Column::Unit:
        return maker.make(column, CellAlign::Left, task.unit);
    case Column::Progress:
        return maker.longText(column, task.progress);
    case Column::Problem:
        return maker.longText(column, task.problem);
    case Column::Next:
        return maker.longText(column, task.next);
    default:
        return maker.make(column, CellAlign::Left, task.task);
    }
}

std::vector<CellText> figureCells(const SheetFigures &figures, const CellMaker &maker, const ColumnEdges &columns)
{
    std::vector<CellText> cells;
    for (const Column column : columns.shown())
        if (isOfIndicator(column))
            cells.push_back(figureCell(column, figures, maker));
    return cells;
}

/// Neighbouring columns.
using Stretch = std::pair<Column, Column>;

/// The ranges of columns in which a task without indicators has no figures.
std::vector<Stretch> emptyStretches(const ColumnEdges &columns)
{
    std::vector<Stretch> stretches;
    bool goesOn = false;
    for (const Column column : columns.shown()) {
        const bool isEmpty = isOfIndicator(column) && column != Column::Number;
        if (isEmpty && goesOn)
            stretches.back().second = column;
        else if (isEmpty)
            stretches.emplace_back(column, column);
        goesOn = isEmpty;
    }
    return stretches;
}

/// The only row of a task without indicators: its number, and its state in the widest range of free columns.
std::vector<CellText> stateCells(const SheetTask &task, const CellMaker &maker, const ColumnEdges &columns)
{
    const auto stretches = emptyStretches(columns);
    const auto room = [&](const Stretch &one) { return columns.textRoom(one.first, one.second); };
    const auto widest = std::max_element(stretches.begin(), stretches.end(),
                                         [&](const Stretch &a, const Stretch &b) { return room(a) < room(b); });
    std::vector<CellText> cells;
    for (const Column column : columns.shown())
        if (column == Column::Number)
            cells.push_back(maker.make(column, CellAlign::Centre, task.number));
    for (auto one = stretches.begin(); one != stretches.end(); ++one)
        cells.push_back(maker.make(one->first, one->second, CellAlign::Centre, one == widest ? task.state : QString()));
    return cells;
}

RowGroup groupOf(const SheetTask &task, const CellMaker &maker, const ColumnEdges &columns)
{
    RowGroup group;
    for (const SheetFigures &figures : task.figures)
        group.rows.push_back(figureCells(figures, maker, columns));
    if (group.rows.empty())
        group.rows.push_back(stateCells(task, maker, columns));
    for (const Column column : columns.shown())
        if (!isOfIndicator(column))
            group.shared.push_back(sharedCell(column, task, maker));
    return group;
}

/// The row of a note that goes across the table.
RowGroup groupOf(const LongNote &note, const CellMaker &maker, const ColumnEdges &columns)
{
    return {{{maker.make(columns.shown().front(), columns.shown().back(), CellAlign::Left, note.text)}}, {}};
}

} // namespace

GroupShape RowGroup::shape() const
{
    GroupShape shape;
    for (const auto &row : rows)
        shape.rowLines.push_back(tallest(row));
    shape.sharedLines = tallest(shared);
    shape.repeatedLines = tallest(shared, [](const CellText &cell) { return cell.repeats; });
    return shape;
}

ColumnEdges::ColumnEdges(double left, const ColumnWidths &widths, std::vector<Column> shown) : m_shown(std::move(shown))
{
    for (const Column column : m_shown) {
        m_left[indexOf(column)] = left;
        left += widths[indexOf(column)];
        m_right[indexOf(column)] = left;
    }
}

double ColumnEdges::textRoom(Column first, Column last) const
{
    return right(last) - left(first) - 2 * cellPadX;
}

std::vector<CellText> headCells(const SheetContent &sheet, const TextMeasure &head, const ColumnEdges &columns)
{
    const CellMaker maker(head, columns);
    std::vector<CellText> cells;
    for (const Column column : columns.shown())
        cells.push_back(maker.make(column, CellAlign::Centre, sheet.heads[indexOf(column)]));
    return cells;
}

std::vector<RowGroup> rowGroups(const SheetContent &sheet, const TextMeasure &body, const ColumnEdges &columns)
{
    const CellMaker maker(body, columns);
    std::vector<RowGroup> groups;
    for (const SheetTask &task : sheet.tasks) {
        groups.push_back(groupOf(task, maker, columns));
        for (const LongNote &note : task.below)
            if (std::find(columns.shown().begin(), columns.shown().end(), note.column) != columns.shown().end())
                groups.push_back(groupOf(note, maker, columns));
    }
    if (groups.empty())
        groups.push_back(
            {{{maker.make(columns.shown().front(), columns.shown().back(), CellAlign::Centre, sheet.empty)}}, {}});
    return groups;
}

} // namespace xushi::report
