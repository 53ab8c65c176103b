#include "cli/quarter_reading.h"

#include "cli/plan_choice.h"

namespace xushi::cli {

using namespace domain;

Result<papers::QuarterPapers> readQuarter(const Command &command)
{
    const auto quarter = Quarter::parse(command.value("quarter"));
    if (!quarter)
        return tl::unexpected<Error>(quarter.error());
    const auto known = command.knownAt();
    if (!known)
        return tl::unexpected<Error>(known.error());
    const auto workspace = command.open();
    if (!workspace)
        return tl::unexpected<Error>(workspace.error());
    const auto plan = planOf(command, **workspace, *known);
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    return papers::QuarterPapers::read(**workspace, *plan, *quarter, *known);
}

} // namespace xushi::cli
