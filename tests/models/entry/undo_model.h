#pragma once

#include "domain/journal_row.h"
#include "session/workspace/workspace.h"

#include <map>
#include <vector>

namespace xushi::support {

/// What a person sees at the end of a day, by name: "actual 1.1.1", "target 1.1.1", "state 1.1", "measures 1.1", …
using Seen = std::map<QString, QString>;

/// A row as a plain model of the journal knows it: it is never written again, so it keeps its place for good.
struct PlainRow {
    QString label; ///< stands in the row's payload and finds the row in the journal
    domain::RowKind kind;
    QString subject; ///< indicator, task, or "task/unit"
    QDate day;
    int amount = 0;
    QString measure = {}; ///< for a change to a measure: the label of its first row
    std::optional<domain::TaskState> state = {};
    std::optional<bool> done = {};
    bool counts = true;
};

/// All rows in the order in which they were entered: a state to go back to is a copy.
using PlainJournal = std::vector<PlainRow>;

/// What the model says is seen.
Seen seenBy(const PlainJournal &journal, QDate asOf);

/// What the program says is seen.
Seen seenBy(session::Workspace &workspace, QDate asOf);

/// The id of the row of this label that counts.
QString idOf(session::Workspace &workspace, const QString &label);

} // namespace xushi::support
