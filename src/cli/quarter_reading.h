#pragma once

#include "cli/command.h"
#include "papers/quarter_papers.h"

namespace xushi::cli {

/// Reads the papers of the quarter in --quarter, with --known-at and --plan, from the command's database. Errors: those
/// of reading the options, of opening the database and of QuarterPapers::read().
domain::Result<papers::QuarterPapers> readQuarter(const Command &command);

} // namespace xushi::cli
