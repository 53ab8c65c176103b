#pragma once

#include "cli/command.h"

namespace xushi::cli {

/// What becomes of a quarter that no plan holds: papers are refused, a look at the default plan is not.
enum class OutsidePlans { Refused, DefaultPlan };

/// The plan that a command is about: the one of --plan; else the newest whose period holds --quarter, or
/// failing that a day of it; else the default one, which is empty. Errors: NotAQuarter; QuarterOutsidePlans where such
/// a quarter is refused.
domain::Result<QString> planOf(const Command &command, session::Workspace &workspace,
                               qint64 knownAt = session::knownNow, OutsidePlans outside = OutsidePlans::Refused);

} // namespace xushi::cli
