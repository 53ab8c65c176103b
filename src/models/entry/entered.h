#pragma once

#include "domain/error.h"
#include "session/workspace/workspace.h"

#include <QStringList>

#include <functional>

namespace xushi::models {

/// What was entered at once, and is taken back at once. Without rows there is nothing to take back.
struct Entered {
    QString message = {};      ///< says so: "Corrected: 1.3.1 +7 instead of +70 → 27 项 (On track)"
    QStringList rows = {};     ///< that were written
    QStringList replaced = {}; ///< that were voided with it, in their place or with nothing in their place
    QString reason = {};       ///< why they were voided
};

/// Why nothing was entered: the first error, and in words all that is to be said.
struct EntryFailure {
    domain::Error error;
    QString sentence;
};

/// In the error's own words.
EntryFailure failureOf(const domain::Error &error);

using EntryOutcome = tl::expected<Entered, EntryFailure>;

/// Writes what a form holds, on the database's thread: it holds copies of all that it needs.
using EntryWork = std::function<EntryOutcome(session::Workspace &)>;

} // namespace xushi::models
