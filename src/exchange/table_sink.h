#pragma once

#include "domain/values/error.h"
#include "domain/values/quantity.h"

#include <memory>
#include <variant>
#include <vector>

namespace xushi::exchange {

/// A text (an empty one is an empty cell) or an exact number.
using TableCell = std::variant<QString, domain::Quantity>;

struct TableColumn {
    QString name;
    int width = 12; ///< in widths of a digit, if the format has widths
};

/// Writes a table to a file row by row, with no more than a few rows in memory. The file exists when finish() has
/// succeeded; if the sink is destroyed before, no file is left. Use it from one thread at a time. Errors of all
/// members: FolderMissing, DiskFull, CannotWrite.
class TableSink {
public:
    virtual ~TableSink() = default;

    /// `title`: of the sheet, if the format has sheets.
    virtual domain::Result<void> begin(const QString &title, const std::vector<TableColumn> &columns) = 0;
    virtual domain::Result<void> row(const std::vector<TableCell> &cells) = 0;

    /// Completes the file. May take seconds for a long table.
    virtual domain::Result<void> finish() = 0;

protected:
    TableSink() = default;
    TableSink(const TableSink &) = default;
    TableSink &operator=(const TableSink &) = default;
};

enum class TableFormat { Csv, Xlsx };

/// Chooses the format by the ending of the file's name: a workbook for .xlsx, otherwise CSV.
TableFormat tableFormatOf(const QString &file);

std::unique_ptr<TableSink> tableSink(const QString &file, TableFormat format);

} // namespace xushi::exchange
