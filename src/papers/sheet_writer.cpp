#include "papers/sheet_writer.h"

#include "exchange/output_file.h"
#include "exchange/table_sink.h"
#include "papers/flat_table.h"
#include "papers/sheet_workbook.h"
#include "report/pdf/sheet_pdf.h"

namespace xushi::papers {

using namespace domain;

Result<void> writeFlatTable(const QString &file, const QuarterPapers &papers, const Unit *unit)
{
    const FlatTable table = flatTable(papers, unit);
    const auto sink = exchange::tableSink(file, exchange::TableFormat::Csv);
    if (auto begun = sink->begin(papers.title(), table.columns); !begun)
        return begun;
    for (const auto &row : table.rows)
        if (auto written = sink->row(row); !written)
            return written;
    return sink->finish();
}

Result<void> writeSheets(const QString &file, const QuarterPapers &papers, const Unit *unit,
                         const report::PageSetup &setup)
{
    if (auto replaceable = exchange::requireReplaceable(file); !replaceable)
        return replaceable;
    if (file.endsWith(u".xlsx", Qt::CaseInsensitive))
        return exchange::writeWorkbook(file, workbookOf(papers, unit));
    if (file.endsWith(u".csv", Qt::CaseInsensitive))
        return writeFlatTable(file, papers, unit);
    return report::writeSheetPdf(file, papers.pages(unit, setup), {papers.title(), papers.plan().issuer});
}

} // namespace xushi::papers
