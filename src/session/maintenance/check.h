#pragma once

#include "domain/finding.h"
#include "session/workspace/workspace.h"

#include <algorithm>

namespace xushi::session {

/// What a check covered and found.
struct CheckReport {
    qint64 rows = 0;
    QString digest;                        ///< of the whole journal
    std::vector<domain::Finding> findings; ///< the first domain::mostFindings

    [[nodiscard]] bool isSound() const { return findings.empty(); }
    [[nodiscard]] bool isDamaged() const
    {
        return std::any_of(findings.begin(), findings.end(),
                           [](const domain::Finding &finding) { return isDamage(finding.kind); });
    }
};

/// Checks everything that storage::checkIntegrity covers. If the file is whole, also checks what its rows say: missing
/// subjects and plans, days outside the period, totals out of range.
domain::Result<CheckReport> check(Workspace &workspace);

/// The part of a check that reads no row: pages and foreign keys. Runs at the program's start.
domain::Result<std::vector<domain::Finding>> quickCheck(Workspace &workspace);

} // namespace xushi::session
