#include "exchange/plan/unit_reader.h"

#include <QSet>

#include <algorithm>

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
    std::vector<JsonValue> places;
    plan.eachOf(key::units, [&](JsonValue value) {
        units.push_back(readUnit(value, units.size()));
        places.push_back(value);
    });
    for (std::size_t i = 0; i < units.size(); ++i)
        checkMembers(places[i], units);
    return units;
}

void UnitReader::checkMembers(JsonValue group, const std::vector<domain::Unit> &units)
{
    const auto members = group.member(key::members);
    if (!members || members->type() != JsonType::Array)
        return;
    if (members->children().isEmpty())
        m_faults.add(*members, PlanFaultCode::EmptyGroup);
    QSet<QString> seen;
    for (const JsonValue member : members->children()) {
        const QString id = member.text();
        const auto unit = std::find_if(units.begin(), units.end(), [&](const auto &one) { return one.id == id; });
        if (seen.contains(id))
            m_faults.add(member, PlanFaultCode::RepeatedUnit, {id});
        else if (unit == units.end())
            m_faults.add(member, PlanFaultCode::UnknownUnit, {id});
        else if (!unit->members.isEmpty())
            m_faults.add(member, PlanFaultCode::GroupInGroup, {id});
        seen.insert(id);
    }
}

domain::Unit UnitReader::readUnit(JsonValue value, std::size_t index)
{
    ObjectReader reader(value, keys::unit, m_faults, m_format);
    domain::Unit unit{reader.id(key::id), reader.text(key::name), reader.texts(key::aliases),
                      reader.texts(key::members)};
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
