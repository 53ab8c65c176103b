#include "exchange/figure_head.h"

#include "domain/entry/typed_text.h"
#include "domain/values/formula_guard.h"

#include <algorithm>

namespace xushi::exchange {

using namespace domain;

namespace {

/// A cell without invisible marks, and without the apostrophe that our own tables, and others, put before a text that
/// would run as a formula.
QString plainCell(QString cell)
{
    cell.removeIf([](QChar sign) { return sign.category() == QChar::Other_Format; });
    return withoutFormulaGuard(cell).trimmed();
}

/// The texts of a record, without blank cells at its end.
QStringList textsOf(const CsvRecord &record)
{
    QStringList texts;
    for (const QString &cell : record.cells)
        texts += plainTyped(cell);
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    return texts;
}

std::optional<FigureColumn> columnCalled(const QString &name)
{
    for (const FigureColumn column : figureColumns)
        if (namesOf(column).contains(name, Qt::CaseInsensitive))
            return column;
    return std::nullopt;
}

} // namespace

FigureHead::FigureHead(const CsvRecord &record) : m_record(record)
{
    for (qsizetype i = 0; i < record.cells.size(); ++i) {
        const QString name = plainTyped(record.cells[i]);
        const auto column = columnCalled(name);
        if (!column) {
            if (!name.isEmpty())
                m_unknown += name;
            continue;
        }
        if (has(*column))
            m_doubled += name;
        m_places[static_cast<std::size_t>(*column)] = i;
    }
}

bool FigureHead::isHead() const
{
    return has(FigureColumn::Indicator) && has(FigureColumn::Amount);
}

std::vector<Error> FigureHead::faults() const
{
    std::vector<Error> faults;
    for (const FigureColumn needed : {FigureColumn::Indicator, FigureColumn::Amount})
        if (!has(needed))
            faults.push_back({ErrorCode::MissingColumn, {nameOf(needed), figureColumnNames()}});
    for (const QString &name : m_unknown)
        faults.push_back({ErrorCode::UnknownColumn, {name, figureColumnNames()}});
    for (const QString &name : m_doubled)
        faults.push_back({ErrorCode::DoubledColumn, {name}});
    return faults;
}

bool FigureHead::isRepeatedBy(const CsvRecord &record) const
{
    return textsOf(record) == textsOf(m_record);
}

FigureCells FigureHead::cellsOf(const QStringList &cells) const
{
    return {plainTyped(cell(cells, FigureColumn::Indicator)),
            cell(cells, FigureColumn::Name),
            cell(cells, FigureColumn::Measure),
            cell(cells, FigureColumn::Unit),
            cell(cells, FigureColumn::Kind),
            cell(cells, FigureColumn::Amount),
            cell(cells, FigureColumn::AsOf),
            cell(cells, FigureColumn::Note)};
}

QStringList FigureHead::outside(const QStringList &cells) const
{
    QStringList texts;
    for (qsizetype i = 0; i < cells.size(); ++i)
        if (plainTyped(m_record.cells.value(i)).isEmpty() && !plainTyped(cells[i]).isEmpty())
            texts += cells[i].trimmed();
    return texts;
}

QString FigureHead::cell(const QStringList &cells, FigureColumn column) const
{
    const auto place = m_places[static_cast<std::size_t>(column)];
    return place ? plainCell(cells.value(*place)) : QString();
}

} // namespace xushi::exchange
