#pragma once

#include "domain/journal_row.h"
#include "session/workspace/workspace.h"

#include <QHash>

namespace xushi::session {

/// Selects rows of a plan's journal; an empty field matches every row.
struct JournalSelection {
    QString plan = {}; ///< empty: the default plan
    QString subject = {};
    QString unit = {}; ///< id, name or alias
    qint64 knownAt = knownNow;
};

/// Rows, oldest first, and the reasons of voided rows.
struct JournalReading {
    std::vector<domain::JournalRow> rows;
    QHash<QString, QString> voidReasons; ///< by the id of the voided row
};

/// Errors: UnknownPlan, NoPlan, UnknownUnit, UnknownSubject and those of the database.
domain::Result<JournalReading> readJournal(Workspace &workspace, const JournalSelection &selection);

} // namespace xushi::session
