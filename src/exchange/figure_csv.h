#pragma once

#include "domain/journal_row.h"
#include "exchange/csv_reader.h"

namespace xushi::exchange {

/// A figure to be logged, as a line of a table says it.
struct FigureLine {
    int line = 0; ///< from 1
    QString indicator;
    domain::RowKind kind = domain::RowKind::Increment; ///< or Reading
    domain::Quantity amount = {};
    std::optional<QDate> asOf = {}; ///< absent where the table does not say it
    QString unit = {};              ///< id, name or alias; empty where the table does not say it
    QString note = {};
    QString name = {};    ///< what the table calls the indicator; empty where it does not
    QString measure = {}; ///< the unit of measure that the table gives; empty where it does not
};

/// What stands on a line, as it was written.
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

/// What is wrong with a line, and what stands on it; nothing, where the whole table is at fault.
struct FigureFault : LineFault {
    FigureCells cells = {};
};

struct FiguresRead {
    std::vector<FigureLine> figures;
    std::vector<FigureFault> faults; ///< at most mostFigureFaults, in the order of the lines
    std::vector<int> open = {};      ///< lines whose figure was not filled in: passed over
};

inline constexpr std::size_t mostFigureFaults = 100;

/// A table of figures is at most this large.
inline constexpr qint64 largestFigureFileMiB = 64;

/// Reads the table of `xushi log --from`: a head row with the columns indicator and amount, and any of kind, as_of,
/// unit, note, name and unit_of_measure, by these names or in the user's language; then a figure a line. Without a kind
/// the amount bears its sign: +N and -N add, =N is the total. A day may be written as spreadsheets write it
/// (2024/9/30). A line that names an indicator and has neither amount nor note is one of a template that was left open.
/// Every line is read, also after a fault. Faults: those of readCsv(), and NoFigures, MissingColumn, UnknownColumn,
/// DoubledColumn, TooManyCells, MissingCell, UnknownFigureKind, NotAFigure, NotADate and those of Quantity::parse().
FiguresRead readFigures(const QByteArray &bytes);

/// What the column of days is called in the user's language.
QString asOfColumn();

/// readFigures() of a file. Errors: CannotRead, FileTooLarge.
domain::Result<FiguresRead> readFigureFile(const QString &path);

} // namespace xushi::exchange
