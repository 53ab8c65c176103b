#pragma once

#include "domain/values/error.h"
#include "papers/quarter_papers.h"
#include "report/bulletin/bulletin_options.h"

namespace xushi::papers {

/// What the office decided about the quarter's bulletin, as it is remembered in the folder of kept papers beside the
/// database, so that each of its users and the command line see the same struck names. The usual options where nothing
/// is remembered, or it cannot be read.
report::BulletinOptions rememberedBulletin(const QuarterPapers &papers);

/// Remembers these options. Errors: DiskFull, CannotWrite.
domain::Result<void> rememberBulletin(const QuarterPapers &papers, const report::BulletinOptions &options);

} // namespace xushi::papers
