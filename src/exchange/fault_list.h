#pragma once

#include "domain/plan/plan_fault.h"
#include "exchange/json_document.h"

#include <vector>

namespace xushi::exchange {

/// Collects the faults of one file, up to domain::mostPlanFaults, and drops further ones. Arguments are shortened(), so
/// that messages stay short whatever the file holds.
class FaultList {
public:
    /// Adds a fault at a value.
    void add(JsonValue where, domain::PlanFaultCode code, QStringList args = {});

    /// Adds a fault at a place in the document; see JsonValue::order().
    void add(quint32 order, domain::PlanFault fault);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] bool isFull() const { return m_entries.size() >= domain::mostPlanFaults; }

    /// The faults in document order.
    [[nodiscard]] std::vector<domain::PlanFault> inOrder() const;

private:
    struct Entry {
        quint32 order;
        domain::PlanFault fault;
    };

    std::vector<Entry> m_entries;
};

} // namespace xushi::exchange
