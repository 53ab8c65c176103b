#pragma once

#include "exchange/workbook.h"
#include "papers/quarter_papers.h"

namespace xushi::papers {

/// The quarter's sheets as a workbook: the form of one unit, or a cover and the form of each unit, followed by a flat
/// table of all figures with a row for each indicator of each unit.
exchange::Workbook workbookOf(const QuarterPapers &papers, const domain::Unit *unit);

} // namespace xushi::papers
