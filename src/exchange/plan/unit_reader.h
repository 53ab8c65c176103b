#pragma once

#include "domain/plan/plan.h"
#include "exchange/plan/object_reader.h"

#include <unordered_map>
#include <vector>

namespace xushi::exchange {

/// The ids of one kind, each with the place where it is first used.
class TakenIds {
public:
    /// Adds the id that is used at `where`. Fault, at `where`: DuplicateId.
    void take(const QString &id, JsonValue where, FaultList &faults);

    [[nodiscard]] bool contains(const QString &id) const { return m_first.contains(id); }

private:
    std::unordered_map<QString, JsonValue> m_first;
};

/// Reads the list of units. Each name, alias and id must mean one unit only, ignoring case and width of letters; see
/// domain::foldedName().
class UnitReader {
public:
    UnitReader(FaultList &faults, int format) : m_faults(faults), m_format(format) {}

    /// Reads the units that the plan's own object lists.
    std::vector<domain::Unit> read(ObjectReader &plan);

    [[nodiscard]] const TakenIds &ids() const { return m_ids; }

private:
    struct Meaning {
        std::size_t unit;
        JsonValue where;
    };

    domain::Unit readUnit(JsonValue value, std::size_t index);
    void checkMembers(JsonValue group, const std::vector<domain::Unit> &units);
    void takeName(const QString &name, JsonValue where, std::size_t unit);

    FaultList &m_faults;
    int m_format; ///< of the file
    TakenIds m_ids;
    std::unordered_map<QString, Meaning> m_meanings;
};

} // namespace xushi::exchange
