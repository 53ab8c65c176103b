#pragma once

#include "domain/task_progress.h"
#include "domain/values/calendar.h"

/// What a sheet prints of a unit's notes.
namespace xushi::report {

/// The newest note of the unit that has text; a note that only sets a state has nothing for the sheet. Null when there
/// is none.
const domain::TaskNote *newestWords(const domain::TaskProgress &progress, const QString &unit);

/// `said`, with the day before it where the note is from another quarter, so that it is not taken for this quarter's;
/// with the year too where that differs.
QString noteText(const domain::TaskNote &note, const QString &said, const domain::Quarter &quarter);

/// The reason that the unit gave last for a task, without a full stop; empty where it gave none.
QString reasonGiven(const domain::TaskProgress &progress, const QString &unit, const domain::Quarter &quarter);

/// A sentence with the reason that the unit gave last for a task, as its sheet prints it, or that it gave none.
QString reasonFor(const domain::TaskProgress &progress, const QString &unit, const domain::Quarter &quarter);

} // namespace xushi::report
