#include "ui/entry/figure_import_file.h"

#include "exchange/figure_template.h"

#include <algorithm>

namespace xushi::ui {

using namespace domain;
using models::TableLine;

namespace {

TableLine lineOf(const exchange::FigureLine &read)
{
    return {read.line,
            {{},
             read.indicator,
             read.kind,
             read.amount,
             read.asOf.value_or(QDate()),
             read.unit,
             read.note,
             read.name,
             read.measure}};
}

TableLine lineOf(const exchange::FaultyLine &faulty)
{
    const exchange::FigureCells &cells = faulty.cells;
    TableLine line{faulty.line, {}, faulty.faults, cells.kind, cells.amount, cells.asOf};
    line.entry.indicator = cells.indicator;
    line.entry.name = cells.name;
    line.entry.unit = cells.unit;
    line.entry.note = cells.note;
    return line;
}

models::FigureTable tableOf(const QString &file, const exchange::FiguresRead &read)
{
    models::FigureTable table{file, {}, static_cast<int>(read.open.size()), read.isCut};
    for (const exchange::FigureLine &figure : read.figures)
        table.lines.push_back(lineOf(figure));
    for (const exchange::FaultyLine &faulty : read.faulty)
        table.lines.push_back(lineOf(faulty));
    std::stable_sort(table.lines.begin(), table.lines.end(),
                     [](const TableLine &a, const TableLine &b) { return a.line < b.line; });
    return table;
}

} // namespace

Result<models::FigureTable> readFigureTable(const QString &file, const Plan &plan, QDate today)
{
    exchange::FigureReading reading{plan, today};
    reading.mayLackDay = true; // the dialog has a field for it
    const auto read = exchange::readFigureFile(file, reading);
    if (!read)
        return tl::unexpected<Error>(read.error());
    if (read->figures.size() > mostTableLines)
        return failure(ErrorCode::TooManyLines,
                       {QString::number(read->figures.size()), QString::number(mostTableLines)});
    return tableOf(file, *read);
}

Result<void> writeFigureTemplate(const QString &file, const std::vector<session::FigureEntry> &figures)
{
    std::vector<exchange::FigureLine> lines;
    lines.reserve(figures.size());
    for (const session::FigureEntry &one : figures)
        lines.push_back({0, one.indicator, one.kind, {}, one.asOf, one.unit, {}, one.name, one.measure});
    return exchange::writeFigureTemplate(file, lines);
}

} // namespace xushi::ui
