#pragma once

#include "exchange/output_file.h"
#include "exchange/table_sink.h"

namespace xushi::exchange {

/// CSV that spreadsheets in any language can read: RFC 4180, UTF-8 with a byte order mark. No cell
/// runs as a formula; see csvLine().
class CsvSink : public TableSink {
public:
    explicit CsvSink(const QString &file) : m_file(file) {}

    domain::Result<void> begin(const QString &title, const std::vector<TableColumn> &columns) override;
    domain::Result<void> row(const std::vector<TableCell> &cells) override;
    domain::Result<void> finish() override;

private:
    OutputFile m_file;
};

} // namespace xushi::exchange
