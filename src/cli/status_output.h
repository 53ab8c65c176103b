#pragma once

#include "cli/json.h"
#include "exchange/table.h"
#include "session/viewpoint.h"

namespace xushi::cli {

/// What `status` prints, of the whole plan or of one unit's part; design section 6.
struct StatusReport {
    const domain::Plan &plan;
    QDate asOf;
    std::vector<domain::Assessment> indicators;
    std::vector<domain::UnitAssessment> units;
};

/// `unit` empty: everything.
StatusReport statusReport(const session::View &view, const QString &unit);

Json statusJson(const StatusReport &report);

/// A row an indicator, its fields as in the JSON.
exchange::Table statusCsv(const StatusReport &report);

/// For people: the indicators, the units, and why some are not where they ought to be.
QString statusText(const StatusReport &report);

} // namespace xushi::cli
