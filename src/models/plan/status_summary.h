#pragma once

#include "domain/unit_assessment.h"

#include <QString>

#include <vector>

namespace xushi::models {

class ViewSource;

/// One card of a summary: a figure and what it counts.
struct SummaryCard {
    enum class Kind { Count, ReportingRate, Rank };

    Kind kind;
    std::optional<domain::Status> status; ///< for a count
    QString figure;                       ///< "3", "86%", "Rank 4"
    QString label;                        ///< "On track", "Reported this quarter"
    std::optional<int> rankChange;        ///< for a rank: places gained since last quarter
    QString sentence;                     ///< the whole card in words
    QString rule{};                       ///< how the figure is worked out, if that is not obvious; else empty

    friend bool operator==(const SummaryCard &, const SummaryCard &) = default;
};

/// The counts by status of the whole plan, and the share that was reported.
std::vector<SummaryCard> cardsOfPlan(const ViewSource &source);

/// The same for one unit, with its rank. The two counts that are 0 for most units are left out at 0.
std::vector<SummaryCard> cardsOfUnit(const ViewSource &source, const QString &unit);

} // namespace xushi::models
