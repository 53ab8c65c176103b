#pragma once

#include "session/maintenance/merging.h"

/// What a merge brings, in words.
namespace xushi::models {

/// The name of a unit of one of the merge's plans; its id where no plan has it, a word for none.
QString unitNameIn(const session::Merged &merged, const QString &plan, const QString &unit);

/// An indicator of one of the merge's plans; null where no plan has it.
const domain::Indicator *indicatorIn(const session::Merged &merged, const QString &plan, const QString &indicator);

/// "12 new rows, 3 known" in a line.
QString mergeCounts(const session::Merged &merged);

/// What else comes in or calls for a look, a line each: plans, rows that break a rule, rows whose parents are missing.
QStringList mergeRemarks(const session::Merged &merged);

/// What was done, in a line: the counts, the first units, the backup.
QString mergeDone(const session::Merged &merged);

} // namespace xushi::models
