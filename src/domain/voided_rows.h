#pragma once

#include "domain/journal_row.h"

#include <set>
#include <span>
#include <utility>

namespace xushi::domain {

/// The rows that were voided among some rows; docs/semantics.md, The journal. A void counts within its own plan alone.
class VoidedRows {
public:
    explicit VoidedRows(std::span<const JournalRow> rows)
    {
        for (const JournalRow &row : rows)
            if (row.kind == RowKind::Void)
                m_voided.emplace(row.subject, row.plan);
    }

    [[nodiscard]] bool contains(const JournalRow &row) const
    {
        return m_voided.contains({row.id.toString(), row.plan});
    }

private:
    std::set<std::pair<QString, QString>> m_voided; ///< id and plan
};

} // namespace xushi::domain
