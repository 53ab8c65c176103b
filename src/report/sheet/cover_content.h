#pragma once

#include "report/sheet/sheet_content.h"

namespace xushi::report {

/// A column of the cover's table.
struct CoverColumn {
    QString head;
    std::optional<domain::Status> status; ///< the status that the column counts
    bool isName = false;                  ///< takes the remaining width; aligned to the left
};

/// The table before the sheets of all units (汇总表): a row for each unit, and one for the plan as a whole.
struct CoverContent {
    QString title;
    QString planLine;
    QString asOfLine;
    std::vector<CoverColumn> columns;
    std::vector<QStringList> rows; ///< a cell for each column
    QStringList footnotes;
    QString mattersTitle; ///< above the matters; empty where there is none
    QStringList matters;  ///< what is behind or missed, a line each, with the unit's reason
    QStringList signOff;  ///< who reviewed, who signs, the date: below everything
    QString digestLine;
};

CoverContent coverOf(const SheetRequest &request);

} // namespace xushi::report
