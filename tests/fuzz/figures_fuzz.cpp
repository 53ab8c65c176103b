// Any bytes read as a table of figures: refused with a bounded list of faults, or figures whose lines are in the table.
#include "exchange/figure_csv.h"
#include "fuzz/fuzzing.h"

using namespace xushi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto read = exchange::readFigures(bytes);
    fuzz::holds(read.faults.size() <= exchange::mostFigureFaults, "no more faults are listed than may be");
    fuzz::holds(!read.faults.empty() || !read.figures.empty(), "a table has figures or a fault");
    int line = 0;
    for (const exchange::FigureLine &figure : read.figures) {
        fuzz::holds(figure.line > line, "figures stand in the order of their lines");
        fuzz::holds(!figure.indicator.isEmpty(), "each figure is of an indicator");
        line = figure.line;
    }
    return 0;
}
