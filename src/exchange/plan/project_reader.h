#pragma once

#include "exchange/plan/plan_scope.h"
#include "exchange/plan/unit_reader.h"

namespace xushi::exchange {

/// Reads projects with their tasks and indicators; the ids of each kind are unique over the whole plan.
class ProjectReader {
public:
    /// `scope` outlives the reader.
    explicit ProjectReader(const PlanScope &scope) : m_scope(scope), m_faults(scope.faults) {}

    domain::Project readProject(JsonValue value);

private:
    domain::Task readTask(JsonValue value);
    std::vector<domain::TaskUnit> readTaskUnits(ObjectReader &task);
    std::vector<domain::Deliverable> readDeliverables(ObjectReader &task, QLatin1StringView key);

    const PlanScope &m_scope;
    FaultList &m_faults;
    TakenIds m_projectIds;
    TakenIds m_taskIds;
    TakenIds m_indicatorIds;
    TakenIds m_deliverableIds;
};

} // namespace xushi::exchange
