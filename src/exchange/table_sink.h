#pragma once

#include "domain/error.h"
#include "domain/quantity.h"

#include <memory>
#include <variant>
#include <vector>

namespace xushi::exchange {

/// A text (an empty one is an empty cell) or an exact number.
using TableCell = std::variant<QString, domain::Quantity>;

struct TableColumn {
    QString name;
    int width = 12; ///< in digits, where the format has widths
};

/// Takes a table row by row and writes it to a file, keeping no more than a few rows in memory. The file is there
/// when finish() has said so; when the sink goes before, nothing is left of it. Use from one thread at a time.
/// Errors, of all: FolderMissing, DiskFull, CannotWrite.
class TableSink {
public:
    virtual ~TableSink() = default;

    /// `title`: of the sheet, where the format has one.
    virtual domain::Result<void> begin(const QString &title, const std::vector<TableColumn> &columns) = 0;
    virtual domain::Result<void> row(const std::vector<TableCell> &cells) = 0;

    /// May take seconds for a long table.
    virtual domain::Result<void> finish() = 0;

protected:
    TableSink() = default;
    TableSink(const TableSink &) = default;
    TableSink &operator=(const TableSink &) = default;
};

enum class TableFormat { Csv, Xlsx };

/// By the ending of the file's name; CSV for any other than .xlsx.
TableFormat tableFormatOf(const QString &file);

std::unique_ptr<TableSink> tableSink(const QString &file, TableFormat format);

} // namespace xushi::exchange
