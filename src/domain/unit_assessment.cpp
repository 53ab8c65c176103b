#include "domain/unit_assessment.h"

#include "domain/plan/plan.h"

#include <algorithm>
#include <compare>
#include <numeric>
#include <unordered_map>

namespace xushi::domain {

namespace {

/// Compares a/of with b/ofB without dividing; both divisors are above 0.
std::strong_ordering compareShares(int a, int ofA, int b, int ofB)
{
    return qint64(a) * ofB <=> qint64(b) * ofA;
}

bool isBetter(const RankBasis &a, const RankBasis &b)
{
    const auto trailing = compareShares(a.trailing, a.judged, b.trailing, b.judged);
    return trailing != 0 ? trailing < 0 : compareShares(a.lagging, a.judged, b.lagging, b.judged) < 0;
}

/// Adds one assessment; with `times` = -1, subtracts it again.
void countReporting(Reporting &reporting, const Assessment &assessment, int times = 1)
{
    if (!assessment.isDue)
        return;
    reporting.toReport += times;
    if (isReportedThisQuarter(assessment))
        reporting.reported += times;
}

void countForRank(RankBasis &basis, const Assessment &assessment, int times)
{
    const Status status = assessment.status;
    if (status == Status::YearEnd || status == Status::NeedsBaseline)
        return;
    basis.judged += times;
    if (assessment.isStale || isTrailing(status) || status == Status::NoData)
        basis.trailing += times;
    else if (status == Status::Lagging)
        basis.lagging += times;
}

/// Adds one assessment to what the unit has; with `times` = -1, subtracts it again.
void count(UnitAssessment &unit, const TaskUnit &part, const Assessment &assessment, int times = 1)
{
    unit.counts.add(assessment.status, times);
    if (assessment.isStale)
        unit.stale += times;
    if (!part.answers())
        return;
    unit.answered.add(assessment.status, times);
    countForRank(unit.basis, assessment, times);
    countReporting(unit.figures, assessment, times);
}

} // namespace

int StatusCounts::total() const
{
    return std::accumulate(byStatus.begin(), byStatus.end(), 0);
}

Reporting UnitAssessment::reporting() const
{
    return {figures.toReport + tasks.toReport, figures.reported + tasks.reported};
}

std::vector<Status> possibleStatuses(const Plan &plan, QDate asOf)
{
    if (asOf < plan.period.first())
        return {};
    const auto indicators = plan.indicators();
    const auto have = [&](const auto &trait) {
        return std::any_of(indicators.begin(), indicators.end(),
                           [&](const auto &one) { return trait(*one.indicator); });
    };
    if (asOf >= plan.period.last()) {
        std::vector<Status> atEnd{Status::Met, Status::Missed, Status::NoData};
        if (have([](const Indicator &one) { return one.availableOn.has_value(); }))
            atEnd.push_back(Status::YearEnd);
        return atEnd;
    }
    const bool canBeMissed = have([&](const Indicator &one) {
        const bool isLimited = one.accumulation == Accumulation::Flow && upperBound(one);
        return isCap(one) || isLimited || (one.terms.due && *one.terms.due <= asOf);
    });
    std::vector<Status> statuses{Status::Met, Status::OnTrack, Status::Lagging, Status::Behind};
    if (canBeMissed)
        statuses.push_back(Status::Missed);
    statuses.insert(statuses.end(), {Status::NoData, Status::NeedsBaseline, Status::YearEnd});
    return statuses;
}

std::optional<int> rankChange(std::optional<int> now, std::optional<int> before)
{
    return now && before ? std::optional(*before - *now) : std::nullopt;
}

bool isReportedThisQuarter(const Assessment &assessment)
{
    if (!assessment.shares.empty())
        return std::all_of(assessment.shares.begin(), assessment.shares.end(),
                           [](const Assessment &share) { return isReportedThisQuarter(share); });
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

Reporting reportingOf(const Plan &plan, std::span<const Assessment> assessments, std::span<const TaskProgress> progress,
                      QDate asOf)
{
    Reporting reporting;
    for (const Assessment &assessment : assessments)
        countReporting(reporting, assessment);
    const std::vector<const Task *> tasks = plan.tasks();
    for (std::size_t i = 0; i < progress.size(); ++i) {
        if (!hasToReport(*tasks[i], progress[i], plan.period, asOf))
            continue;
        ++reporting.toReport;
        reporting.reported += hasReported(*tasks[i], progress[i], asOf) ? 1 : 0;
    }
    return reporting;
}

void countAgain(std::vector<UnitAssessment> &units, const Task &task, const Assessment &before, const Assessment &now)
{
    for (UnitAssessment &unit : units) {
        const TaskUnit *part = task.partOf(unit.unit, now.indicator);
        if (!part)
            continue;
        count(unit, *part, before.of(unit.unit), -1);
        count(unit, *part, now.of(unit.unit));
    }
}

void countTaskReports(std::vector<UnitAssessment> &units, const Plan &plan, std::span<const TaskProgress> progress,
                      QDate asOf)
{
    std::unordered_map<QStringView, Reporting> byUnit;
    const std::vector<const Task *> tasks = plan.tasks();
    Q_ASSERT(tasks.size() == progress.size());
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        if (!hasToReport(*tasks[i], progress[i], plan.period, asOf))
            continue;
        const bool isReported = hasReported(*tasks[i], progress[i], asOf);
        for (const TaskUnit &part : tasks[i]->units) {
            if (!part.answers())
                continue;
            Reporting &own = byUnit[part.unit];
            ++own.toReport;
            own.reported += isReported ? 1 : 0;
        }
    }
    for (UnitAssessment &unit : units)
        unit.tasks = byUnit[unit.unit];
}

void rankUnits(std::vector<UnitAssessment> &units, const Plan &plan, QDate asOf)
{
    std::vector<UnitAssessment *> ranked;
    for (UnitAssessment &unit : units) {
        unit.rank.reset();
        unit.isRankShared = false;
        if (unit.basis.judged >= plan.rankFrom && asOf >= std::max(plan.issuedOn, plan.period.first()))
            ranked.push_back(&unit);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](auto *a, auto *b) { return isBetter(a->basis, b->basis); });
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        const bool isShared = i > 0 && !isBetter(ranked[i - 1]->basis, ranked[i]->basis);
        ranked[i]->rank = isShared ? ranked[i - 1]->rank : static_cast<int>(i) + 1;
        if (isShared)
            ranked[i]->isRankShared = ranked[i - 1]->isRankShared = true;
    }
}

std::vector<UnitAssessment> assessUnits(const Plan &plan, std::span<const Assessment> assessments,
                                        std::span<const Task *const> tasks, QDate asOf)
{
    Q_ASSERT(tasks.size() == assessments.size());
    std::vector<UnitAssessment> units;
    std::unordered_map<QStringView, std::size_t> places;
    for (const Unit &unit : plan.units) {
        places.emplace(unit.id, units.size());
        units.push_back({unit.id, {}, 0, {}, {}, {}, {}, false});
    }
    for (std::size_t i = 0; i < assessments.size(); ++i) {
        if (!tasks[i])
            continue;
        for (const TaskUnit &part : tasks[i]->partsOf(assessments[i].indicator))
            if (const auto place = places.find(part.unit); place != places.end())
                count(units[place->second], part, assessments[i].of(part.unit));
    }
    rankUnits(units, plan, asOf);
    return units;
}

} // namespace xushi::domain
