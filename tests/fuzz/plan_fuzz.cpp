// Any bytes read as a plan file: refused with a bounded list of faults, or a plan that is written and read again.
#include "exchange/plan/plan_reader.h"
#include "exchange/plan/plan_writer.h"
#include "fuzz/fuzzing.h"

using namespace xushi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto reading = exchange::readPlan(fuzz::bytesOf(data, size));
    fuzz::holds(reading.faults.size() <= domain::mostPlanFaults, "no more faults are listed than may be");
    fuzz::holds(reading.plan.has_value() == reading.faults.empty(), "there is a plan just where there is no fault");
    if (!reading.plan)
        return 0;
    const QByteArray written = exchange::writePlan(*reading.plan);
    const auto again = exchange::readPlan(written);
    fuzz::holds(again.plan == reading.plan, "a plan that is written reads as the same plan");
    fuzz::holds(exchange::writePlan(*again.plan) == written, "and is written the same way");
    return 0;
}
