#pragma once

#include "domain/assessment.h"

#include <QStringList>

#include <vector>

namespace xushi::report {

/// What a reader who has only the paper needs to check its figures: what expected, lagging and behind mean, from which
/// baselines completion is counted (docs/semantics.md, Completion), and what an asterisk stands for. Each only where
/// the sheet has such a figure.
QStringList footnotesOf(const std::vector<const domain::Assessment *> &indicators, domain::Quantity tolerance);

} // namespace xushi::report
