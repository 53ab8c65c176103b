#include "exchange/table_sink.h"

#include "exchange/csv_sink.h"
#include "exchange/xlsx_sink.h"

namespace xushi::exchange {

TableFormat tableFormatOf(const QString &file)
{
    return file.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive) ? TableFormat::Xlsx : TableFormat::Csv;
}

std::unique_ptr<TableSink> tableSink(const QString &file, TableFormat format)
{
    if (format == TableFormat::Xlsx)
        return std::make_unique<XlsxSink>(file);
    return std::make_unique<CsvSink>(file);
}

} // namespace xushi::exchange
