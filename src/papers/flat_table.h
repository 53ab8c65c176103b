#pragma once

#include "exchange/table_sink.h"
#include "papers/quarter_papers.h"

namespace xushi::papers {

/// Every figure of a quarter, a row for each indicator of each unit and for each task without indicators.
struct FlatTable {
    std::vector<exchange::TableColumn> columns;
    std::vector<bool> isPercent; ///< for each column: its numbers are shares, where 1 is 100 %
    std::vector<std::vector<exchange::TableCell>> rows;
};

/// The table of one unit, or of all units for a null `unit`.
FlatTable flatTable(const QuarterPapers &papers, const domain::Unit *unit);

/// A share as a number with four places; 1 is 100 %.
std::optional<domain::Quantity> shareValue(const std::optional<domain::Share> &share);

} // namespace xushi::papers
