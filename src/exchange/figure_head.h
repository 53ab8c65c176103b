#pragma once

#include "exchange/csv_reader.h"
#include "exchange/figure_columns.h"

#include <array>
#include <optional>

namespace xushi::exchange {

/// The texts of a line, as they were written.
struct FigureCells {
    QString indicator;
    QString name;
    QString measure;
    QString unit;
    QString kind;
    QString amount;
    QString asOf;
    QString note;
};

/// The head row of a table of figures: which column stands where.
class FigureHead {
public:
    explicit FigureHead(const CsvRecord &record);

    /// Whether it has the columns that every table needs, the indicator and the amount.
    [[nodiscard]] bool isHead() const;

    /// What is wrong with it. Errors: MissingColumn, UnknownColumn, DoubledColumn.
    [[nodiscard]] std::vector<domain::Error> faults() const;

    /// Whether the record says the same: a head row that is printed on each page comes back in the table.
    [[nodiscard]] bool isRepeatedBy(const CsvRecord &record) const;

    [[nodiscard]] int line() const { return m_record.line; }
    [[nodiscard]] FigureCells cellsOf(const QStringList &cells) const;

    /// The texts of a line that stand where the head names no column.
    [[nodiscard]] QStringList outside(const QStringList &cells) const;

private:
    [[nodiscard]] bool has(FigureColumn column) const { return m_places[static_cast<std::size_t>(column)].has_value(); }
    [[nodiscard]] QString cell(const QStringList &cells, FigureColumn column) const;

    CsvRecord m_record;
    std::array<std::optional<qsizetype>, figureColumns.size()> m_places;
    QStringList m_unknown;
    QStringList m_doubled;
};

} // namespace xushi::exchange
