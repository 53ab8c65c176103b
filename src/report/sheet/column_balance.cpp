#include "report/sheet/column_balance.h"

#include "report/sheet/sheet_page.h"

#include <algorithm>
#include <cmath>

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
    for (const Column column : textColumns)
        if (least[indexOf(column)] > 0)
            m_shown.push_back(column);
    for (const SheetTask &task : sheet.tasks) {
        for (const Column column : sharedColumns)
            m_texts[column].push_back(isShown(column) ? body.measured(sharedText(task, column)) : MeasuredText());
        for (const SheetFigures &figures : task.figures)
            m_texts[Column::Indicator].push_back(body.measured(figures.indicator));
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
    std::vector<const LineCounts *> sharedCounts;
    sharedCounts.reserve(sharedColumns.size());
    for (const Column column : sharedColumns)
        sharedCounts.push_back(&counts(column, widths[indexOf(column)]));
    double lines = 0;
    double inAll = 0;
    std::size_t row = 0;
    for (std::size_t task = 0; task < m_sheet.tasks.size(); ++task) {
        int own = m_sheet.tasks[task].figures.empty() ? 1 : 0;
        for (std::size_t i = 0; i < m_sheet.tasks[task].figures.size(); ++i)
            own += indicators[row++];
        int shared = 0;
        for (const LineCounts *one : sharedCounts) {
            shared = std::max(shared, (*one)[task]);
            inAll += (*one)[task];
        }
        lines += std::max(own, shared);
        inAll += own;
    }
    return lines + inAll / 100;
}

/// Makes the best move of `step` from one column to another; false when no move makes the table shorter.
bool ColumnBalance::improve(ColumnWidths &widths, double &best, double step)
{
    const ColumnWidths start = widths;
    bool better = false;
    for (const Column from : m_shown) {
        if (start[indexOf(from)] - step < m_least[indexOf(from)])
            continue;
        for (const Column to : m_shown) {
            ColumnWidths tried = start;
            tried[indexOf(from)] -= step;
            tried[indexOf(to)] += step;
            const double height = cost(tried);
            if (from != to && height < best - 1e-9) {
                best = height;
                widths = tried;
                better = true;
            }
        }
    }
    return better;
}

ColumnWidths ColumnBalance::balanced(ColumnWidths widths)
{
    if (m_sheet.tasks.empty())
        return widths;
    constexpr int mostMoves = 40;
    const double em = SheetFonts::size(FontRole::Body);
    double best = cost(widths);
    for (const double step : {4 * em, 2 * em, em, em / 2}) {
        for (int move = 0; move < mostMoves && improve(widths, best, step); ++move) {
        }
    }
    return widths;
}

} // namespace xushi::report
