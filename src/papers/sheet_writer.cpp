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

Result<Keeping> writeSheets(const QString &file, const QuarterPapers &papers, const Unit *unit,
                            const report::PageSetup &setup)
{
    const auto without = [] { return Keeping{}; };
    if (auto replaceable = exchange::requireReplaceable(file); !replaceable)
        return tl::unexpected<Error>(replaceable.error());
    if (file.endsWith(u".xlsx", Qt::CaseInsensitive))
        return exchange::writeWorkbook(file, workbookOf(papers, unit)).map(without);
    if (file.endsWith(u".csv", Qt::CaseInsensitive))
        return writeFlatTable(file, papers, unit).map(without);
    return report::writeSheetPdf(file, papers.pages(unit, setup), {papers.title(), papers.plan().issuer}).map([&] {
        return keepWritten(file, papers, PaperKind::Sheets, unit);
    });
}

} // namespace xushi::papers
