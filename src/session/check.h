#pragma once

#include "domain/finding.h"
#include "session/workspace.h"

namespace xushi::session {

/// What a check looked at and found.
struct CheckReport {
    qint64 rows = 0;
    QString digest; ///< of the whole journal
    std::vector<domain::Finding> findings; ///< the first domain::mostFindings

    [[nodiscard]] bool isSound() const { return findings.empty(); }
};

/// Everything that storage::checkIntegrity looks at, and rows whose subject is gone.
domain::Result<CheckReport> check(Workspace &workspace);

} // namespace xushi::session
