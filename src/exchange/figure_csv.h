#pragma once

#include "domain/journal_row.h"
#include "exchange/csv_reader.h"

namespace xushi::exchange {

/// A figure to be logged, from a line of a table.
struct FigureLine {
    int line = 0; ///< from 1
    QString indicator;
    domain::RowKind kind = domain::RowKind::Increment; ///< or Reading
    domain::Quantity amount = {};
    std::optional<QDate> asOf = {}; ///< absent if the table does not give it
    QString unit = {};              ///< id, name or alias; empty if the table does not give it
    QString note = {};
    QString name = {};    ///< the indicator's name in the table; empty if it has none
    QString measure = {}; ///< the unit of measure in the table; empty if it has none
};

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

/// What is wrong with a line, and the texts of that line, which are empty when the fault is about the whole table.
struct FigureFault : LineFault {
    FigureCells cells = {};
};

struct FiguresRead {
    std::vector<FigureLine> figures;
    std::vector<FigureFault> faults; ///< at most mostFigureFaults, in the order of the lines
    std::vector<int> open = {};      ///< lines without a figure, which are skipped
};

inline constexpr std::size_t mostFigureFaults = 100;

/// The greatest size of a table of figures.
inline constexpr qint64 largestFigureFileMiB = 64;

/// Reads the table of `xushi log --from`: a head row with the columns indicator and amount, and any of kind, as_of,
/// unit, note, name and unit_of_measure, by these names or in the user's language; then a figure on each line. Without
/// a kind, the amount's sign gives it: +N and -N add, =N is the total. A day may be written as spreadsheets write it
/// (2024/9/30). A line with an indicator but neither amount nor note was not filled in. Reads all lines, even after a
/// fault. Faults: those of readCsv(), and NoFigures, MissingColumn, UnknownColumn,
/// DoubledColumn, TooManyCells, MissingCell, UnknownFigureKind, NotAFigure, NotADate and those of Quantity::parse().
FiguresRead readFigures(const QByteArray &bytes);

/// The name of the column of days in the user's language.
QString asOfColumn();

/// Reads a file with readFigures(). Errors: CannotRead, FileTooLarge.
domain::Result<FiguresRead> readFigureFile(const QString &path);

} // namespace xushi::exchange
