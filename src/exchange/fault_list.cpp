#include "exchange/fault_list.h"

#include <algorithm>

namespace xushi::exchange {

void FaultList::add(JsonValue where, domain::PlanFaultCode code, QStringList args)
{
    if (!isFull()) // making a pointer takes a walk through the document
        add(where.order(), {code, where.pointer(), std::move(args)});
}

void FaultList::add(quint32 order, domain::PlanFault fault)
{
    if (isFull())
        return;
    for (QString &arg : fault.args)
        arg = shortened(arg);
    m_entries.push_back({order, std::move(fault)});
}

std::vector<domain::PlanFault> FaultList::inOrder() const
{
    std::vector<Entry> sorted = m_entries;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Entry &a, const Entry &b) { return a.order < b.order; });
    std::vector<domain::PlanFault> faults;
    faults.reserve(sorted.size());
    for (const Entry &entry : sorted)
        faults.push_back(entry.fault);
    return faults;
}

} // namespace xushi::exchange
