#pragma once

#include "domain/assessment.h"

#include <array>
#include <span>

namespace xushi::domain {

/// How many indicators have each status.
struct StatusCounts {
    std::array<int, statusCount> byStatus{};

    [[nodiscard]] int of(Status status) const { return byStatus[static_cast<std::size_t>(status)]; }
    void add(Status status) { ++byStatus[static_cast<std::size_t>(status)]; }
    void remove(Status status) { --byStatus[static_cast<std::size_t>(status)]; }
    [[nodiscard]] int total() const;
    [[nodiscard]] int rated() const;    ///< met, missed, on track, lagging, behind
    [[nodiscard]] int trailing() const; ///< behind and missed

    friend bool operator==(const StatusCounts &, const StatusCounts &) = default;
};

/// How many indicators were due this quarter, and how many of them were reported.
struct Reporting {
    int due = 0;      ///< indicators that are not year_end at the day
    int reported = 0; ///< of these, with a reading or increment dated in the day's quarter

    [[nodiscard]] std::optional<Share> rate() const { return Share::of(reported, due); }

    friend bool operator==(const Reporting &, const Reporting &) = default;
};

/// A unit at the end of a day; docs/semantics.md, Units.
struct UnitAssessment {
    QString unit;
    StatusCounts counts;
    Reporting reporting;
    std::optional<int> rank; ///< 1 is best; equal shares share a rank; none without a rated indicator
};

/// The statuses that an indicator can have on that day. Before the period's last day nothing is missed; on it only met,
/// missed and not reported are left; docs/semantics.md, Status.
std::vector<Status> possibleStatuses(const Period &period, QDate asOf);

/// Places gained since the quarter before; absent when either quarter has no rank.
std::optional<int> rankChange(std::optional<int> now, std::optional<int> before);

/// Whether a figure was due in the quarter of `assessment.asOf`: true unless the indicator is judged at the year's end.
bool isDueThisQuarter(const Assessment &assessment);

/// Whether a figure was reported in the quarter of `assessment.asOf`, up to that day.
bool isReportedThisQuarter(const Assessment &assessment);

/// Counts and reporting over any set of indicators.
StatusCounts countStatuses(std::span<const Assessment> assessments);
Reporting reportingOf(std::span<const Assessment> assessments);

/// Updates the counts of each unit of the indicator's task from its judgement before to its judgement now. The caller
/// then calls rankUnits().
void countAgain(std::vector<UnitAssessment> &units, const Task &task, const Assessment &before, const Assessment &now);

/// Ranks by the counts: the smaller share of behind and missed among the rated comes first; 1, 1, 3.
void rankUnits(std::vector<UnitAssessment> &units);

/// Every unit of the plan, in the plan's order, ranked: the smaller share of behind and missed among the
/// rated comes first; 1, 1, 3. An indicator counts for each unit of its task.
std::vector<UnitAssessment> assessUnits(const Plan &plan, std::span<const Assessment> assessments);

/// The same for assessments whose tasks are known, so that no task is searched again.
std::vector<UnitAssessment> assessUnits(const Plan &plan, std::span<const Assessment> assessments,
                                        std::span<const Task *const> tasks);

} // namespace xushi::domain
