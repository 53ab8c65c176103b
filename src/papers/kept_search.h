#pragma once

#include "papers/kept_papers.h"

namespace xushi::papers {

/// Which kept papers are asked for.
struct KeptWanted {
    QString asked;                               ///< a day, or 4 or more digits of a digest, as typed
    std::optional<PaperKind> kind = {};          ///< absent: any
    std::optional<domain::Quarter> quarter = {}; ///< absent: any
    std::optional<QString> unit = {};            ///< the unit's id; absent: any, and of all units
    std::optional<QString> plan = {};            ///< its id; absent: any
};

/// The kept papers that are meant, newest first; of several with the same bytes the first that was printed. Errors:
/// NotAPrintedPaper if `asked` is neither a day nor a digest, NoKeptPaper if none is meant.
domain::Result<std::vector<KeptPaper>> findKept(const KeptPapers &kept, const KeptWanted &wanted);

/// The only one of them. Error: SeveralKeptPapers.
domain::Result<KeptPaper> onlyOne(const std::vector<KeptPaper> &found, const KeptWanted &wanted);

} // namespace xushi::papers
