#include "exchange/figure_template.h"

#include "exchange/csv_sink.h"
#include "exchange/figure_columns.h"

namespace xushi::exchange {

using namespace domain;

namespace {

QString cellOf(const FigureLine &figure, FigureColumn column)
{
    switch (column) {
    case FigureColumn::Indicator:
        return figure.indicator;
    case FigureColumn::Name:
        return figure.name;
    case FigureColumn::Measure:
        return figure.measure;
    case FigureColumn::Unit:
        return figure.unit;
    case FigureColumn::Kind:
        return kindNames(figure.kind).back();
    case FigureColumn::AsOf:
        return figure.asOf ? figure.asOf->toString(Qt::ISODate) : QString();
    case FigureColumn::Amount:
    case FigureColumn::Note:
        return {}; // to be filled in
    }
    return {};
}

} // namespace

Result<void> writeFigureTemplate(const QString &path, const std::vector<FigureLine> &figures)
{
    CsvSink sink(path);
    std::vector<TableColumn> head;
    head.reserve(figureColumns.size());
    for (const FigureColumn column : figureColumns)
        head.push_back({nameOf(column)});
    if (auto begun = sink.begin({}, head); !begun)
        return begun;
    for (const FigureLine &figure : figures) {
        std::vector<TableCell> cells;
        cells.reserve(figureColumns.size());
        for (const FigureColumn column : figureColumns)
            cells.emplace_back(cellOf(figure, column));
        if (auto written = sink.row(cells); !written)
            return written;
    }
    return sink.finish();
}

} // namespace xushi::exchange
