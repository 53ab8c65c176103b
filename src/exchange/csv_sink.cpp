#include "exchange/csv_sink.h"

#include "exchange/csv_line.h"

namespace xushi::exchange {

using namespace domain;

namespace {

QString textOf(const TableCell &cell)
{
    const auto *number = std::get_if<Quantity>(&cell);
    return number ? number->toString() : std::get<QString>(cell);
}

} // namespace

Result<void> CsvSink::begin(const QString &, const std::vector<TableColumn> &columns)
{
    if (auto opened = m_file.open(); !opened)
        return opened;
    QStringList names;
    for (const TableColumn &column : columns)
        names += column.name;
    return m_file.write("\xEF\xBB\xBF" + csvLine(names).toUtf8());
}

Result<void> CsvSink::row(const std::vector<TableCell> &cells)
{
    QStringList texts;
    for (const TableCell &cell : cells)
        texts += textOf(cell);
    return m_file.write(csvLine(texts).toUtf8());
}

Result<void> CsvSink::finish()
{
    return m_file.finish();
}

} // namespace xushi::exchange
