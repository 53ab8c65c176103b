#pragma once

#include "session/workspace/workspace.h"

namespace xushi::session {

/// Remembers in the options which file their path leads to now, so that what is opened with them later is the same one,
/// or is refused.
void keepToFile(Opening &opening);

/// Why the path does not lead to that file any more. Error: FileReplaced.
domain::Result<void> requireSameFile(const Opening &opening);

/// Where that file is now, if this process has it open: empty if it was deleted, absent if the system does not tell.
std::optional<QString> placeNow(const Opening &opening);

} // namespace xushi::session
