#include "exchange/unit_reader.h"

namespace xushi::exchange {

using domain::PlanFaultCode;

void TakenIds::take(const QString &id, JsonValue where, FaultList &faults)
{
    if (id.trimmed().isEmpty())
        return; // already reported
    const auto [taken, isNew] = m_first.try_emplace(id, where);
    if (!isNew)
        faults.add(where, PlanFaultCode::DuplicateId, {id, taken->second.pointer()});
}

std::vector<domain::Unit> UnitReader::read(ObjectReader &plan)
{
    std::vector<domain::Unit> units;
    plan.eachOf(key::units, [&](JsonValue value) { units.push_back(readUnit(value, units.size())); });
    return units;
}

domain::Unit UnitReader::readUnit(JsonValue value, std::size_t index)
{
    ObjectReader reader(value, keys::unit, m_faults, m_format);
    domain::Unit unit{reader.id(key::id), reader.text(key::name), reader.texts(key::aliases)};
    // A duplicate id would be reported again as a duplicate name.
    if (!m_ids.contains(unit.id))
        takeName(unit.id, reader.at(key::id), index);
    m_ids.take(unit.id, reader.at(key::id), m_faults);
    takeName(unit.name, reader.at(key::name), index);
    if (const auto aliases = reader.find(key::aliases))
        for (const JsonValue alias : aliases->children())
            takeName(alias.text(), alias, index);
    return unit;
}

void UnitReader::takeName(const QString &name, JsonValue where, std::size_t unit)
{
    const QString folded = domain::foldedName(name);
    if (folded.isEmpty())
        return;
    const auto [taken, isNew] = m_meanings.try_emplace(folded, Meaning{unit, where});
    if (!isNew && taken->second.unit != unit)
        m_faults.add(where, PlanFaultCode::DuplicateName, {name, taken->second.where.pointer()});
}

} // namespace xushi::exchange
