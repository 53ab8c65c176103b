#pragma once

#include "domain/values/error.h"
#include "session/workspace/workspace.h"

#include <QStringList>

#include <functional>

namespace xushi::models {

/// What was entered in one step, and is taken back in one step. Without rows there is nothing to take back.
struct Entered {
    QString message = {};      ///< "Corrected: 1.3.1 +7 instead of +70 → 27 项 (On track)"
    QStringList rows = {};     ///< that were written
    QStringList replaced = {}; ///< that were voided in the same step, replaced or not
    QString reason = {};       ///< why they were voided
    QString what = {};         ///< names the step: "1.3.1 +7 on 30 Sep"; empty: as the message
};

/// Why nothing was entered: the first error, and the words for the user.
struct EntryFailure {
    domain::Error error;
    QString sentence;
};

/// With the error's own words.
EntryFailure failureOf(const domain::Error &error);

using EntryOutcome = tl::expected<Entered, EntryFailure>;

/// Writes what a form holds. It runs on the database's thread, so it holds copies of all that it needs.
using EntryWork = std::function<EntryOutcome(session::Workspace &)>;

} // namespace xushi::models
