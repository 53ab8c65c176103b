#pragma once

#include <QString>

namespace xushi::files {

/// The name of the account that this process runs as, as the system has it; empty if it does not tell.
QString accountName();

} // namespace xushi::files
