#include "domain/unit_assessment.h"

#include "domain/plan_index.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace xushi::domain {

namespace {

/// Whether a's share of trailing indicators is smaller than b's; both have rated ones.
bool isBetter(const StatusCounts &a, const StatusCounts &b)
{
    return qint64(a.trailing()) * b.rated() < qint64(b.trailing()) * a.rated();
}

/// Adds one assessment; with `times` = -1, subtracts it again.
void countReporting(Reporting &reporting, const Assessment &assessment, int times = 1)
{
    if (!isDueThisQuarter(assessment))
        return;
    reporting.due += times;
    if (isReportedThisQuarter(assessment))
        reporting.reported += times;
}

} // namespace

int StatusCounts::total() const
{
    return std::accumulate(byStatus.begin(), byStatus.end(), 0);
}

int StatusCounts::rated() const
{
    return total() - of(Status::NoData) - of(Status::NeedsBaseline) - of(Status::YearEnd);
}

int StatusCounts::trailing() const
{
    return of(Status::Behind) + of(Status::Missed);
}

std::vector<Status> possibleStatuses(const Period &period, QDate asOf)
{
    if (asOf >= period.last())
        return {Status::Met, Status::Missed, Status::NoData};
    return {Status::Met,    Status::OnTrack,       Status::Lagging, Status::Behind,
            Status::NoData, Status::NeedsBaseline, Status::YearEnd};
}

std::optional<int> rankChange(std::optional<int> now, std::optional<int> before)
{
    return now && before ? std::optional(*before - *now) : std::nullopt;
}

bool isDueThisQuarter(const Assessment &assessment)
{
    return assessment.status != Status::YearEnd;
}

bool isReportedThisQuarter(const Assessment &assessment)
{
    const auto &last = assessment.position.lastAsOf;
    return last && *last >= Quarter::of(assessment.asOf).firstDay();
}

StatusCounts countStatuses(std::span<const Assessment> assessments)
{
    StatusCounts counts;
    for (const Assessment &assessment : assessments)
        counts.add(assessment.status);
    return counts;
}

Reporting reportingOf(std::span<const Assessment> assessments)
{
    Reporting reporting;
    for (const Assessment &assessment : assessments)
        countReporting(reporting, assessment);
    return reporting;
}

void countAgain(std::vector<UnitAssessment> &units, const Task &task, const Assessment &before, const Assessment &now)
{
    for (UnitAssessment &unit : units) {
        if (!task.partOf(unit.unit))
            continue;
        unit.counts.remove(before.status);
        unit.counts.add(now.status);
        countReporting(unit.reporting, before, -1);
        countReporting(unit.reporting, now);
    }
}

void rankUnits(std::vector<UnitAssessment> &units)
{
    std::vector<UnitAssessment *> rated;
    for (UnitAssessment &unit : units) {
        unit.rank.reset();
        if (unit.counts.rated() > 0)
            rated.push_back(&unit);
    }
    std::stable_sort(rated.begin(), rated.end(), [](auto *a, auto *b) { return isBetter(a->counts, b->counts); });
    for (std::size_t i = 0; i < rated.size(); ++i) {
        const bool shared = i > 0 && !isBetter(rated[i - 1]->counts, rated[i]->counts);
        rated[i]->rank = shared ? rated[i - 1]->rank : static_cast<int>(i) + 1;
    }
}

std::vector<UnitAssessment> assessUnits(const Plan &plan, std::span<const Assessment> assessments)
{
    const PlanIndex index(plan);
    std::vector<const Task *> tasks;
    for (const Assessment &assessment : assessments)
        tasks.push_back(index.task(assessment.task));
    return assessUnits(plan, assessments, tasks);
}

std::vector<UnitAssessment> assessUnits(const Plan &plan, std::span<const Assessment> assessments,
                                        std::span<const Task *const> tasks)
{
    Q_ASSERT(tasks.size() == assessments.size());
    std::vector<UnitAssessment> units;
    std::unordered_map<QStringView, std::size_t> places;
    for (const Unit &unit : plan.units) {
        places.emplace(unit.id, units.size());
        units.push_back({unit.id, {}, {}, {}});
    }
    for (std::size_t i = 0; i < assessments.size(); ++i) {
        if (!tasks[i])
            continue;
        for (const TaskUnit &part : tasks[i]->units) {
            const auto place = places.find(part.unit);
            if (place == places.end())
                continue;
            units[place->second].counts.add(assessments[i].status);
            countReporting(units[place->second].reporting, assessments[i]);
        }
    }
    rankUnits(units);
    return units;
}

} // namespace xushi::domain
