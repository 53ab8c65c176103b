#pragma once

#include "domain/plan/plan.h"
#include "exchange/unit_reader.h"

namespace xushi::exchange {

/// Reads projects with their tasks and indicators; the ids of each kind are unique over the whole plan.
class ProjectReader {
public:
    /// `units` are the ids in the plan's list of units, or absent when that list is faulty: then no task's unit is
    /// reported as unknown. `period` is absent when it is faulty.
    ProjectReader(const TakenIds *units, std::optional<domain::Period> period, FaultList &faults, int format)
        : m_units(units), m_period(period), m_faults(faults), m_format(format)
    {
    }

    domain::Project readProject(JsonValue value);

private:
    domain::Task readTask(JsonValue value);
    std::vector<domain::TaskUnit> readTaskUnits(ObjectReader &task);

    const TakenIds *m_units;
    std::optional<domain::Period> m_period;
    FaultList &m_faults;
    int m_format; ///< of the file
    TakenIds m_projectIds;
    TakenIds m_taskIds;
    TakenIds m_indicatorIds;
};

} // namespace xushi::exchange
