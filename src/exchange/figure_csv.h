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
};

struct FiguresRead {
    std::vector<FigureLine> figures;
    std::vector<LineFault> faults; ///< at most mostFigureFaults, in the order of the lines
};

inline constexpr std::size_t mostFigureFaults = 100;

/// A table of figures is at most this large.
inline constexpr qint64 largestFigureFileMiB = 64;

/// Reads the table of `xushi log --from`: a head row with the columns indicator and amount, and any of kind, as_of,
/// unit and note, by these names or in the user's language; then a figure a line. Without a kind the amount bears its
/// sign: +N and -N add, =N is the total. A day may be written as spreadsheets write it (2024/9/30). Every line is read,
/// also after a fault. Faults: those of readCsv(), and NoFigures, MissingColumn, UnknownColumn, DoubledColumn,
/// TooManyCells, MissingCell, UnknownFigureKind, NotAFigure, NotADate and those of Quantity::parse().
FiguresRead readFigures(const QByteArray &bytes);

/// What the column of days is called in the user's language.
QString asOfColumn();

/// readFigures() of a file. Errors: CannotRead, FileTooLarge.
domain::Result<FiguresRead> readFigureFile(const QString &path);

} // namespace xushi::exchange
