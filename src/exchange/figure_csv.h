#pragma once

#include "domain/journal_row.h"
#include "domain/plan/plan.h"
#include "exchange/figure_head.h"

namespace xushi::exchange {

/// A figure to be logged, from a line of a table.
struct FigureLine {
    int line = 0; ///< from 1
    QString indicator;
    domain::RowKind kind = domain::RowKind::Increment; ///< or Reading, or Baseline
    domain::Quantity amount = {};
    std::optional<QDate> asOf = {}; ///< absent if the table does not give it
    QString unit = {};              ///< id, name or alias; empty if the table does not give it
    QString note = {};
    QString name = {};    ///< the indicator's name in the table; empty if it has none
    QString measure = {}; ///< the unit of measure in the table; empty if it has none
};

/// A line that cannot be entered: its texts, which are empty when the fault is about the whole table, and all that is
/// wrong with it.
struct FaultyLine {
    int line = 0; ///< from 1
    FigureCells cells = {};
    std::vector<domain::Error> faults = {};
};

struct FiguresRead {
    std::vector<FigureLine> figures = {};
    std::vector<FaultyLine> faulty = {}; ///< in the order of the lines, with at most mostFigureFaults in all
    std::vector<int> open = {};          ///< lines without a figure, which are skipped
    bool isCut = false;                  ///< reading stopped after too many faults

    [[nodiscard]] std::vector<LineFault> faults() const;
};

inline constexpr std::size_t mostFigureFaults = 100;

/// The greatest size of a table of figures.
inline constexpr qint64 largestFigureFileMiB = 64;

/// What the lines of a table are read against: the rules of entry of the plan, and what stands for a part that a line
/// leaves out.
struct FigureReading {
    const domain::Plan &plan;
    QDate today;
    QString unit = {};              ///< of lines that name none
    std::optional<QDate> asOf = {}; ///< of lines without a day
    bool mayLackDay = false;        ///< the day of a line without one is asked for later
};

/// Reads the table of `xushi log --from`: a head row with the columns indicator and amount, and any of kind, as_of,
/// unit, note, name and unit_of_measure, by these names or in the user's language; then a figure on each line. Rows
/// above the head, columns without a head, blank cells and blank lines are passed over. Days and amounts are read by
/// domain::readDay and readAmount. Without a kind, the amount's sign gives it: +N and -N add, =N is the total. A line
/// with an indicator but neither figure nor note was not filled in. Reads all lines, even after a fault. Faults: those
/// of readCsv(), NoFigures, MissingColumn, UnknownColumn, DoubledColumn, CellOutsideHead, MissingCell,
/// UnknownFigureKind, NotAFigure, and those of the readers and of domain::figureFaults.
FiguresRead readFigures(const QByteArray &bytes, const FigureReading &reading);

/// Reads a file with readFigures(). Errors: CannotRead, FileTooLarge.
domain::Result<FiguresRead> readFigureFile(const QString &path, const FigureReading &reading);

} // namespace xushi::exchange
