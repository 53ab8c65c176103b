#pragma once

#include "domain/journal_row.h"

#include <set>
#include <span>
#include <tuple>

namespace xushi::domain {

/// The rows that were voided among some rows; docs/semantics.md, The journal. A void counts within its own plan
/// and in the name of the unit whose row it voids.
class VoidedRows {
public:
    explicit VoidedRows(std::span<const JournalRow> rows)
    {
        for (const JournalRow &row : rows)
            if (row.kind == RowKind::Void)
                m_voided.emplace(row.subject, row.plan, row.unit);
    }

    [[nodiscard]] bool contains(const JournalRow &row) const
    {
        return m_voided.contains({row.id.toString(), row.plan, row.unit});
    }

private:
    std::set<std::tuple<QString, QString, QString>> m_voided; ///< id, plan and unit
};

} // namespace xushi::domain
