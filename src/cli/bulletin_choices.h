#pragma once

#include "cli/command.h"
#include "papers/quarter_papers.h"
#include "report/bulletin/bulletin_options.h"

namespace xushi::cli {

/// What the office decides about a bulletin, as options of the command.
QList<QCommandLineOption> bulletinOptions();

/// The rules by which units are named; absent where one is no whole number from 0 to 100.
std::optional<report::BulletinRules> bulletinRules(const Command &command);

/// The parts of --without, or what is wrong with it.
tl::expected<std::set<report::BulletinPart>, QString> partsLeftOut(const Command &command);

/// Whether each --strike has a unit and a reason.
bool haveReasons(const Command &command);

/// Everything else, with the names that were struck before; haveReasons() holds. Errors: NotADate, UnknownUnit.
domain::Result<report::BulletinOptions> bulletinChoices(const Command &command, const papers::QuarterPapers &papers);

} // namespace xushi::cli
