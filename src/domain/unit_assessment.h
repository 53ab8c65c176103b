#pragma once

#include "domain/assessment.h"
#include "domain/task_progress.h"

#include <array>
#include <span>

namespace xushi::domain {

/// How many indicators have each status.
struct StatusCounts {
    std::array<int, statusCount> byStatus{};

    [[nodiscard]] int of(Status status) const { return byStatus[static_cast<std::size_t>(status)]; }
    void add(Status status, int times = 1) { byStatus[static_cast<std::size_t>(status)] += times; }
    [[nodiscard]] int total() const;

    friend bool operator==(const StatusCounts &, const StatusCounts &) = default;
};

/// What is to be reported in a quarter, and how much of it was.
struct Reporting {
    int toReport = 0;
    int reported = 0;

    [[nodiscard]] std::optional<Share> rate() const { return Share::of(reported, toReport); }

    friend bool operator==(const Reporting &, const Reporting &) = default;
};

/// What the rank of a unit follows from: the indicators that it answers for, without those that are year_end or need a
/// baseline.
struct RankBasis {
    int judged = 0;
    int trailing = 0; ///< of these behind, missed, not reported, or with a stale figure
    int lagging = 0;  ///< of these lagging, with a figure that is not stale

    friend bool operator==(const RankBasis &, const RankBasis &) = default;
};

/// A unit at the end of a day; docs/semantics.md, Units.
struct UnitAssessment {
    QString unit;
    StatusCounts counts; ///< of all indicators of its tasks
    int stale = 0;       ///< of these with a stale figure
    RankBasis basis;
    Reporting figures;          ///< of the indicators that it answers for
    Reporting tasks;            ///< of the tasks without indicators that it answers for
    std::optional<int> rank;    ///< 1 is best; equal shares share a rank
    bool isRankShared = false;  ///< 并列
    StatusCounts answered = {}; ///< of the indicators that it answers for (负责)

    [[nodiscard]] Reporting reporting() const;

    /// The number of indicators that it only supports (配合).
    [[nodiscard]] int supported() const { return counts.total() - answered.total(); }
};

/// The statuses that an indicator of this plan can have on that day; docs/semantics.md, Status. On the period's last
/// day only met, missed and not reported are left; before it only a cap can be missed;
/// before the period nothing is judged.
std::vector<Status> possibleStatuses(const Plan &plan, QDate asOf);

/// Places gained since the quarter before; absent when either quarter has no rank.
std::optional<int> rankChange(std::optional<int> now, std::optional<int> before);

/// Whether a figure was reported in the quarter of `assessment.asOf`, up to that day; of a split indicator, one of each
/// share.
bool isReportedThisQuarter(const Assessment &assessment);

StatusCounts countStatuses(std::span<const Assessment> assessments);

/// What the whole plan has to report: its indicators, and its tasks without indicators, each once. `progress` as below.
Reporting reportingOf(const Plan &plan, std::span<const Assessment> assessments, std::span<const TaskProgress> progress,
                      QDate asOf);

/// Updates each unit of the indicator's task from its judgement before to its judgement now. The caller then calls
/// rankUnits().
void countAgain(std::vector<UnitAssessment> &units, const Task &task, const Assessment &before, const Assessment &now);

/// Counts anew what the units report about tasks without indicators. `progress` has each task of the plan, in its
/// order, up to `asOf`.
void countTaskReports(std::vector<UnitAssessment> &units, const Plan &plan, std::span<const TaskProgress> progress,
                      QDate asOf);

/// Ranks the units with at least the plan's number of judged indicators: the smaller share of trailing ones comes
/// first, then the smaller share of lagging ones; 1, 1, 3. Before the plan was issued or its period begins no unit has
/// a rank.
void rankUnits(std::vector<UnitAssessment> &units, const Plan &plan, QDate asOf);

/// Every unit of the plan, in the plan's order, ranked, without its reports about tasks. tasks[i] is the task of
/// assessments[i], or null.
std::vector<UnitAssessment> assessUnits(const Plan &plan, std::span<const Assessment> assessments,
                                        std::span<const Task *const> tasks, QDate asOf);

} // namespace xushi::domain
