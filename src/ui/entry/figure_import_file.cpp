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

TableLine lineOf(const exchange::FigureFault &fault)
{
    TableLine line{fault.line, {}, fault.error, fault.cells.kind, fault.cells.amount, fault.cells.asOf};
    line.entry.indicator = fault.cells.indicator;
    line.entry.name = fault.cells.name;
    line.entry.unit = fault.cells.unit;
    line.entry.note = fault.cells.note;
    return line;
}

models::FigureTable tableOf(const QString &file, const exchange::FiguresRead &read)
{
    models::FigureTable table{
        file, {}, static_cast<int>(read.open.size()), read.faults.size() >= exchange::mostFigureFaults};
    for (const exchange::FigureLine &figure : read.figures)
        table.lines.push_back(lineOf(figure));
    for (const exchange::FigureFault &fault : read.faults)
        table.lines.push_back(lineOf(fault));
    std::stable_sort(table.lines.begin(), table.lines.end(),
                     [](const TableLine &a, const TableLine &b) { return a.line < b.line; });
    return table;
}

} // namespace

Result<models::FigureTable> readFigureTable(const QString &file)
{
    const auto read = exchange::readFigureFile(file);
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
