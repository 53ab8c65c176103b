#pragma once

#include "session/workspace.h"
#include "storage/integrity.h"

namespace xushi::session {

/// What a check looked at and found.
struct CheckReport {
    qint64 rows = 0;
    QString digest; ///< of the whole journal
    std::vector<storage::Finding> findings;

    [[nodiscard]] bool isSound() const { return findings.empty(); }
};

/// Everything that storage::checkIntegrity looks at, and rows whose subject is gone.
domain::Result<CheckReport> check(Workspace &workspace);

} // namespace xushi::session
