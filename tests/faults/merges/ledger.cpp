#include "merges/ledger.h"

#include "domain/row_payload.h"

#include <algorithm>
#include <tuple>

namespace xushi::merges {

using namespace domain;

std::vector<JournalRow> Ledger::counting(const QString &plan) const
{
    std::vector<JournalRow> counting;
    for (const auto &[id, row] : rows)
        if (row.plan == plan && (isAllowed(row) || isAccepted(row)))
            counting.push_back(row);
    return counting;
}

bool Ledger::isAllowed(const JournalRow &row) const
{
    const auto rule = foreign.find(row.id.toString());
    return rule == foreign.end() || std::any_of(versions.begin(), versions.end(), rule->second);
}

bool Ledger::isVoided(const JournalRow &row) const
{
    return std::any_of(rows.begin(), rows.end(), [&](const auto &one) {
        return one.second.kind == RowKind::Void && one.second.plan == row.plan
               && one.second.subject == row.id.toString() && one.second.unit == row.unit;
    });
}

/// By the newest review of the row by the office, in its plan's name.
bool Ledger::isAccepted(const JournalRow &row) const
{
    const JournalRow *newest = nullptr;
    for (const auto &[id, one] : rows) {
        const bool isAbout = one.kind == RowKind::Review && one.plan == row.plan && one.unit.isEmpty()
                             && one.subject == row.id.toString() && !isVoided(one);
        if (isAbout && (!newest || std::tie(newest->recordedAt, newest->id) < std::tie(one.recordedAt, one.id)))
            newest = &one;
    }
    const auto said = newest ? ReviewPayload::read(newest->payload) : std::nullopt;
    return said && said->accepted;
}

} // namespace xushi::merges
