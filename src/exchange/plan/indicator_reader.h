#pragma once

#include "exchange/json_document.h"
#include "exchange/plan/plan_scope.h"

#include <QLatin1StringView>

namespace xushi::exchange {

class ObjectReader;

/// So many months at most a source may come late.
inline constexpr int mostLagMonths = 120;

/// What the notice says of the object: its keys `quote`, `at` and `printed_number`. Faults: PlaceOutsideText.
domain::Passage readPassage(ObjectReader &reader, const PlanScope &scope);

/// A due day. Faults: as ObjectReader::date; NodeOutsidePeriod.
std::optional<QDate> readDue(ObjectReader &reader, const PlanScope &scope);

/// Reads the indicators of one task and checks what they say about its units.
class IndicatorReader {
public:
    /// `task` has its units as they are written, and its due day; it and `scope` outlive the reader.
    IndicatorReader(const domain::Task &task, const PlanScope &scope);

    [[nodiscard]] domain::Indicator read(JsonValue value) const;

private:
    QStringList readUnits(ObjectReader &reader) const;
    std::vector<domain::UnitShare> readShares(ObjectReader &indicator, const domain::Indicator &whole) const;
    void checkBaseline(ObjectReader &reader, const std::optional<domain::Quantity> &baseline,
                       domain::Accumulation accumulation) const;

    const domain::Task &m_task;
    std::vector<domain::TaskUnit> m_parts; ///< with the members in the place of groups
    const PlanScope &m_scope;
};

} // namespace xushi::exchange
