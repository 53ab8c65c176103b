#pragma once

#include "domain/finding.h"
#include "session/workspace/workspace.h"

#include <algorithm>

namespace xushi::session {

/// What a check looked at and found.
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

/// Everything that storage::checkIntegrity looks at, and, where the file is whole, what its rows say: subjects and
/// plans that are gone, days outside the period, totals out of range.
domain::Result<CheckReport> check(Workspace &workspace);

/// The part of a check that reads no row: pages and foreign keys. For the start of the program.
domain::Result<std::vector<domain::Finding>> quickCheck(Workspace &workspace);

} // namespace xushi::session
