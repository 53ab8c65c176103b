#pragma once

namespace xushi::models {

class Housekeeping;

/// Notes in the log what the window's backups, restores, merges and checks came to.
void logOutcomes(Housekeeping &housekeeping);

} // namespace xushi::models
