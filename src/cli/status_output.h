#pragma once

#include "exchange/table.h"
#include "session/view/viewpoint.h"

#include <functional>

namespace xushi::cli {

/// What `status` prints, of the whole plan or of one unit's part (docs/semantics.md, The command line). Looks into the
/// view, which must outlive it.
struct StatusReport {
    const domain::Plan &plan;
    QDate asOf;
    std::vector<const domain::Assessment *> indicators;
    std::vector<const domain::UnitAssessment *> units;
};

/// `unit` empty: everything.
StatusReport statusReport(const session::View &view, const QString &unit);

/// The JSON as UTF-8, handed to `put` part by part as it is made: with many indicators it is long.
void writeStatusJson(const StatusReport &report, const std::function<void(const QByteArray &)> &put);

/// A row an indicator, its fields as in the JSON.
exchange::Table statusCsv(const StatusReport &report);

/// For people: the indicators, the units, and why some are not where they ought to be.
QString statusText(const StatusReport &report);

} // namespace xushi::cli
