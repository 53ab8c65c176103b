#pragma once

#include "domain/plan/plan_index.h"

#include <memory>
#include <mutex>

namespace xushi::session {

/// A plan as it was loaded at some time. Shared, also between threads, so that its users keep it alive.
class LoadedPlan {
public:
    LoadedPlan(qint64 number, domain::Plan loaded) : version(number), plan(std::move(loaded)) {}
    LoadedPlan(const LoadedPlan &) = delete;
    LoadedPlan &operator=(const LoadedPlan &) = delete;

    const qint64 version;
    const domain::Plan plan;

    /// The plan's index, made on the first call.
    [[nodiscard]] const domain::PlanIndex &index() const
    {
        std::call_once(m_isIndexed, [this] { m_index.emplace(plan); });
        return *m_index;
    }

private:
    mutable std::once_flag m_isIndexed;
    mutable std::optional<domain::PlanIndex> m_index;
};
using PlanHandle = std::shared_ptr<const LoadedPlan>;

} // namespace xushi::session
