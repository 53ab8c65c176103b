#include "exchange/figure_csv.h"

#include "domain/calendar.h"
#include "domain/half_width.h"
#include "exchange/bounded_file.h"
#include "exchange/figure_columns.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace xushi::exchange {

using namespace domain;

namespace {

bool isOneOf(const QString &given, const QStringList &names)
{
    return names.contains(given.trimmed(), Qt::CaseInsensitive);
}

/// Maps columns to the cells of a record.
class Columns {
public:
    /// What is wrong with the head row, if anything.
    std::optional<Error> read(const QStringList &head)
    {
        for (qsizetype i = 0; i < head.size(); ++i) {
            const auto column = std::find_if(figureColumns.begin(), figureColumns.end(),
                                             [&](FigureColumn one) { return isOneOf(head[i], namesOf(one)); });
            if (column == figureColumns.end())
                return Error{ErrorCode::UnknownColumn, {head[i].trimmed(), figureColumnNames()}};
            if (has(*column))
                return Error{ErrorCode::DoubledColumn, {head[i].trimmed()}};
            m_places[static_cast<std::size_t>(*column)] = i;
        }
        m_count = head.size();
        for (const FigureColumn needed : {FigureColumn::Indicator, FigureColumn::Amount})
            if (!has(needed))
                return Error{ErrorCode::MissingColumn, {nameOf(needed), figureColumnNames()}};
        return std::nullopt;
    }

    [[nodiscard]] qsizetype count() const { return m_count; }

    [[nodiscard]] FigureCells cellsOf(const QStringList &cells) const
    {
        return {cell(cells, FigureColumn::Indicator), cell(cells, FigureColumn::Name),
                cell(cells, FigureColumn::Measure),   cell(cells, FigureColumn::Unit),
                cell(cells, FigureColumn::Kind),      cell(cells, FigureColumn::Amount),
                cell(cells, FigureColumn::AsOf),      cell(cells, FigureColumn::Note)};
    }

private:
    [[nodiscard]] bool has(FigureColumn column) const { return m_places[static_cast<std::size_t>(column)].has_value(); }

    [[nodiscard]] QString cell(const QStringList &cells, FigureColumn column) const
    {
        const auto place = m_places[static_cast<std::size_t>(column)];
        return place ? cells.value(*place).trimmed() : QString();
    }

    std::array<std::optional<qsizetype>, figureColumns.size()> m_places;
    qsizetype m_count = 0;
};

/// Also reads "2024/9/30", which a spreadsheet may have made of "2024-09-30".
Result<QDate> dayFrom(const QString &text)
{
    static const QRegularExpression loose(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$"));
    const auto match = loose.match(text);
    if (!match.hasMatch())
        return parseDate(text);
    return parseDate(QStringLiteral("%1-%2-%3")
                         .arg(match.captured(1), match.captured(2).rightJustified(2, u'0'),
                              match.captured(3).rightJustified(2, u'0')))
        .or_else([&](const Error &) -> Result<QDate> { return failure(ErrorCode::NotADate, {text}); });
}

struct WrittenAmount {
    RowKind kind;
    QString text;
};

Result<WrittenAmount> amountFrom(const QString &amount, const QString &kind)
{
    const bool isTotal = amount.startsWith(u'=');
    if (kind.isEmpty()) {
        if (isTotal)
            return WrittenAmount{RowKind::Reading, amount.sliced(1)};
        if (amount.startsWith(u'+') || amount.startsWith(u'-'))
            return WrittenAmount{RowKind::Increment, amount};
        return failure(ErrorCode::NotAFigure, {amount});
    }
    const QStringList reading = kindNames(RowKind::Reading);
    const QStringList increment = kindNames(RowKind::Increment);
    if (isOneOf(kind, reading))
        return WrittenAmount{RowKind::Reading, isTotal ? amount.sliced(1) : amount};
    if (isOneOf(kind, increment) && !isTotal)
        return WrittenAmount{RowKind::Increment, amount};
    return failure(ErrorCode::UnknownFigureKind, {kind, reading.back(), increment.back()});
}

Result<FigureLine> figureFrom(int line, const FigureCells &cells)
{
    if (cells.indicator.isEmpty())
        return failure(ErrorCode::MissingCell, {nameOf(FigureColumn::Indicator)});
    if (cells.amount.isEmpty())
        return failure(ErrorCode::MissingCell, {nameOf(FigureColumn::Amount)});
    const QString amountText = halfWidth(cells.amount);
    const auto written = amountFrom(amountText, cells.kind);
    if (!written)
        return tl::unexpected<Error>(written.error());
    const auto amount = Quantity::parse(written->text);
    if (!amount)
        return tl::unexpected<Error>(amount.error());
    FigureLine figure{line,       cells.indicator, written->kind, *amount,      {},
                      cells.unit, cells.note,      cells.name,    cells.measure};
    if (cells.asOf.isEmpty())
        return figure;
    const auto asOf = dayFrom(cells.asOf);
    if (!asOf)
        return tl::unexpected<Error>(asOf.error());
    figure.asOf = *asOf;
    return figure;
}

bool isLeftOpen(const FigureCells &cells)
{
    return !cells.indicator.isEmpty() && cells.amount.isEmpty() && cells.note.isEmpty();
}

/// A line that is not blank.
void readLine(const CsvRecord &record, const Columns &columns, FiguresRead &read)
{
    const FigureCells cells = columns.cellsOf(record.cells);
    const auto fail = [&](const Error &error) { read.faults.push_back({{record.line, error}, cells}); };
    if (record.cells.size() > columns.count())
        return fail(
            {ErrorCode::TooManyCells, {QString::number(record.cells.size()), QString::number(columns.count())}});
    if (isLeftOpen(cells)) {
        read.open.push_back(record.line);
        return;
    }
    auto figure = figureFrom(record.line, cells);
    if (figure)
        read.figures.push_back(std::move(*figure));
    else
        fail(figure.error());
}

bool isBlank(const CsvRecord &record)
{
    return std::all_of(record.cells.begin(), record.cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

FiguresRead refused(const LineFault &fault)
{
    FiguresRead read;
    read.faults.push_back({fault, {}});
    return read;
}

} // namespace

FiguresRead readFigures(const QByteArray &bytes)
{
    const auto records = readCsv(bytes);
    if (!records)
        return refused(records.error());
    if (records->empty())
        return refused({1, {ErrorCode::NoFigures}});
    const CsvRecord &head = records->front();
    Columns columns;
    if (const auto fault = columns.read(head.cells))
        return refused({head.line, *fault});
    FiguresRead read;
    for (std::size_t i = 1; i < records->size() && read.faults.size() < mostFigureFaults; ++i)
        if (!isBlank((*records)[i]))
            readLine((*records)[i], columns, read);
    if (read.figures.empty() && read.faults.empty())
        read.faults.push_back({{head.line, {ErrorCode::NoFigures}}, {}});
    return read;
}

QString asOfColumn()
{
    return nameOf(FigureColumn::AsOf);
}

Result<FiguresRead> readFigureFile(const QString &path)
{
    return readBounded(path, largestFigureFileMiB).map(readFigures);
}

} // namespace xushi::exchange
