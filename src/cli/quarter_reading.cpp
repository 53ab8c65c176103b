#include "cli/quarter_reading.h"

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
    return papers::QuarterPapers::read(**workspace, command.planId(), *quarter, *known);
}

} // namespace xushi::cli
