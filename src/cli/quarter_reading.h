#pragma once

#include "cli/command.h"
#include "papers/quarter_papers.h"

namespace xushi::cli {

/// The papers of the quarter that --quarter names, with --known-at and --plan, from the command's database. Errors:
/// those of reading the options, of opening the database and of QuarterPapers::read().
domain::Result<papers::QuarterPapers> readQuarter(const Command &command);

} // namespace xushi::cli
