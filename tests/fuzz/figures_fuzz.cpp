// Any bytes read as a table of figures: refused with a bounded list of faults, or figures whose lines are in the table.
#include "exchange/figure_csv.h"
#include "exchange/plan/builtin_plan.h"
#include "fuzz/fuzzing.h"

using namespace xushi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    static const domain::Plan plan = exchange::builtInPlan();
    const auto read = exchange::readFigures(bytes, {plan, plan.period.last()});
    const std::size_t faults = read.faults().size();
    fuzz::holds(faults <= exchange::mostFigureFaults, "no more faults are listed than may be");
    fuzz::holds(faults > 0 || !read.figures.empty(), "a table has figures or a fault");
    int line = 0;
    for (const exchange::FigureLine &figure : read.figures) {
        fuzz::holds(figure.line > line, "figures stand in the order of their lines");
        fuzz::holds(plan.indicator(figure.indicator.trimmed()).has_value(),
                    "each figure is of an indicator of the plan");
        fuzz::holds(!figure.asOf || plan.period.contains(*figure.asOf) || figure.kind == domain::RowKind::Baseline,
                    "each day is one of the period");
        line = figure.line;
    }
    return 0;
}
