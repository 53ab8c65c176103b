#include "report/sheet/column_balance.h"

#include "report/sheet/sheet_page.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace xushi::report {

namespace {

constexpr std::array sharedColumns{Column::Task, Column::Unit, Column::Progress, Column::Problem, Column::Next};

const QString &sharedText(const SheetTask &task, Column column)
{
    switch (column) {
    case Column::Task:
        return task.task;
    case Column::Unit:
        return task.unit;
    case Column::Progress:
        return task.progress;
    case Column::Problem:
        return task.problem;
    default:
        return task.next;
    }
}

} // namespace

ColumnBalance::ColumnBalance(const SheetContent &sheet, const TextMeasure &body, const ColumnWidths &least)
    : m_sheet(sheet), m_least(least)
{
    for (const Column column : balancedColumns)
        if (least[indexOf(column)] > 0)
            m_shown.push_back(column);
    m_moves = moves();
    for (const SheetTask &task : sheet.tasks) {
        for (const Column column : sharedColumns)
            m_texts[column].push_back(isShown(column) ? body.measured(sharedText(task, column)) : MeasuredText());
        for (const SheetFigures &figures : task.figures)
            m_texts[Column::Indicator].push_back(body.measured(figures.indicator));
        for (const SheetFigures &figures : task.figures)
            m_texts[Column::Target].push_back(isShown(Column::Target) ? body.measured(figures.target) : MeasuredText());
    }
}

const ColumnBalance::LineCounts &ColumnBalance::counts(Column column, double width)
{
    const auto [known, isNew] = m_counts.try_emplace({column, static_cast<int>(std::lround(width))});
    if (isNew)
        for (const MeasuredText &text : m_texts[column])
            known->second.push_back(lineCount(text, std::max(1.0, width - 2 * cellPadX)));
    return known->second;
}

/// Height of the table in lines. Of two equal heights the one with fewer lines in total counts as slightly shorter.
double ColumnBalance::cost(const ColumnWidths &widths)
{
    const LineCounts &indicators = counts(Column::Indicator, widths[indexOf(Column::Indicator)]);
    const LineCounts &targets = counts(Column::Target, widths[indexOf(Column::Target)]);
    std::vector<const LineCounts *> sharedCounts;
    sharedCounts.reserve(sharedColumns.size());
    for (const Column column : sharedColumns)
        sharedCounts.push_back(&counts(column, widths[indexOf(column)]));
    double lines = 0;
    double inAll = 0;
    std::size_t row = 0;
    for (std::size_t task = 0; task < m_sheet.tasks.size(); ++task) {
        int own = m_sheet.tasks[task].figures.empty() ? 1 : 0;
        for (std::size_t i = 0; i < m_sheet.tasks[task].figures.size(); ++i, ++row) {
            own += std::max(indicators[row], targets[row]);
            inAll += indicators[row] + targets[row];
        }
        int shared = 0;
        for (const LineCounts *one : sharedCounts) {
            shared = std::max(shared, (*one)[task]);
            inAll += (*one)[task];
        }
        lines += std::max(own, shared);
    }
    return lines + inAll / 100;
}

/// From each text column, and from each set of the columns of notes, to each other one: where several columns are
/// equally high, widening one of them alone gains nothing.
std::vector<ColumnWidths> ColumnBalance::moves() const
{
    constexpr std::array notes{Column::Progress, Column::Problem, Column::Next};
    std::vector<std::vector<Column>> sets;
    for (const Column column : m_shown)
        sets.push_back({column});
    for (std::size_t left = 0; left <= notes.size(); ++left) { // all three, or all but one
        std::vector<Column> set;
        for (std::size_t i = 0; i < notes.size(); ++i)
            if (i != left && isShown(notes[i]))
                set.push_back(notes[i]);
        if (set.size() > 1 && std::find(sets.begin(), sets.end(), set) == sets.end())
            sets.push_back(set);
    }
    std::vector<ColumnWidths> moves;
    for (const auto &from : sets)
        for (const auto &to : sets) {
            ColumnWidths move{};
            for (const Column column : from)
                move[indexOf(column)] -= static_cast<double>(to.size());
            for (const Column column : to)
                move[indexOf(column)] += static_cast<double>(from.size());
            const bool isApart = std::find_first_of(from.begin(), from.end(), to.begin(), to.end()) == from.end();
            if (isApart)
                moves.push_back(move);
        }
    return moves;
}

bool ColumnBalance::isAllowed(const ColumnWidths &widths) const
{
    return std::all_of(m_shown.begin(), m_shown.end(),
                       [&](Column column) { return widths[indexOf(column)] >= m_least[indexOf(column)]; });
}

/// Makes the best move; false when no move makes the table shorter.
bool ColumnBalance::improve(ColumnWidths &widths, double &best, double step)
{
    const ColumnWidths start = widths;
    bool better = false;
    for (const ColumnWidths &move : m_moves) {
        ColumnWidths tried = start;
        for (const Column column : m_shown)
            tried[indexOf(column)] += step * move[indexOf(column)];
        if (!isAllowed(tried))
            continue;
        const double height = cost(tried);
        if (height < best - 1e-9) {
            best = height;
            widths = tried;
            better = true;
        }
    }
    return better;
}

/// Moves width until no move helps; returns the cost.
double ColumnBalance::descend(ColumnWidths &widths)
{
    constexpr int mostMoves = 40;
    const double em = SheetFonts::size(FontRole::Body);
    double best = cost(widths);
    for (const double step : {4 * em, 2 * em, em, em / 2}) {
        for (int move = 0; move < mostMoves && improve(widths, best, step); ++move) {
        }
    }
    return best;
}

ColumnWidths ColumnBalance::balanced(const std::vector<ColumnWidths> &starts)
{
    ColumnWidths widths = starts.front();
    if (m_sheet.tasks.empty())
        return widths;
    double best = std::numeric_limits<double>::infinity();
    for (const ColumnWidths &start : starts) {
        ColumnWidths tried = start;
        const double height = descend(tried);
        if (height < best - 1e-9) {
            best = height;
            widths = tried;
        }
    }
    return widths;
}

} // namespace xushi::report
