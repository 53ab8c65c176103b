#pragma once

#include "domain/plan_fault.h"
#include "exchange/json_document.h"

#include <vector>

namespace xushi::exchange {

/// Gathers the faults of one file, up to domain::mostPlanFaults; what comes after is dropped. Arguments are
/// shortened(), so that a message stays a message whatever the file holds.
class FaultList {
public:
    /// A fault at a value.
    void add(JsonValue where, domain::PlanFaultCode code, QStringList args = {});

    /// A fault at the place in the document that `order` stands for; see JsonValue::order().
    void add(quint32 order, domain::PlanFault fault);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] bool isFull() const { return m_entries.size() >= domain::mostPlanFaults; }

    /// In the order of the document.
    [[nodiscard]] std::vector<domain::PlanFault> inOrder() const;

private:
    struct Entry {
        quint32 order;
        domain::PlanFault fault;
    };

    std::vector<Entry> m_entries;
};

} // namespace xushi::exchange
