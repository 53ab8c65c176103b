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
    std::optional<domain::Status> status; ///< of a count
    QString figure;                       ///< "3", "86%", "Rank 4"
    QString label;                        ///< "On track", "Reported this quarter"
    std::optional<int> rankChange;        ///< places gained since last quarter, of a rank
    QString sentence;                     ///< the whole card in words
    QString rule{};                       ///< how the figure comes about, where that is not plain; else empty

    friend bool operator==(const SummaryCard &, const SummaryCard &) = default;
};

/// The counts by status of the whole plan, and how much of it was reported.
std::vector<SummaryCard> cardsOfPlan(const ViewSource &source);

/// The same of one unit, with its rank; the two counts that few units have are left out at 0.
std::vector<SummaryCard> cardsOfUnit(const ViewSource &source, const QString &unit);

} // namespace xushi::models
