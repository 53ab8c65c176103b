#include "report/sheet/sheet_page.h"

namespace xushi::report {

std::vector<const TextRun *> runsInReadingOrder(const SheetPage &page)
{
    std::vector<const TextRun *> runs;
    for (const TextRun &run : page.runs)
        if (run.at.y() < page.table.top())
            runs.push_back(&run);
    for (const SheetCell &cell : page.cells)
        for (const TextRun &run : cell.runs)
            runs.push_back(&run);
    for (const TextRun &run : page.runs)
        if (run.at.y() >= page.table.top())
            runs.push_back(&run);
    return runs;
}

} // namespace xushi::report
