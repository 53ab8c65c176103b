#pragma once

#include "exchange/table.h"
#include "session/view/viewpoint.h"

#include <functional>

namespace xushi::cli {

/// What `status` prints about the whole plan or one unit's part; docs/semantics.md, The command line. Keeps a reference
/// to the view.
struct StatusReport {
    const domain::Plan &plan;
    QDate asOf;
    std::vector<const domain::Assessment *> indicators;
    std::vector<const domain::UnitAssessment *> units;
};

/// `unit` empty: everything.
StatusReport statusReport(const session::View &view, const QString &unit);

/// Writes the JSON in UTF-8 by calling `put` with one part after the other, as it may be long.
void writeStatusJson(const StatusReport &report, const std::function<void(const QByteArray &)> &put);

/// A row for each indicator, with the fields of the JSON.
exchange::Table statusCsv(const StatusReport &report);

/// For people: the indicators, the units, and why some indicators are behind.
QString statusText(const StatusReport &report);

} // namespace xushi::cli
