#pragma once

#include "domain/plan/plan.h"
#include "domain/values/calendar.h"

namespace xushi::report {

/// "2024Q3.pdf", of all units in one file.
QString sheetFileName(const domain::Quarter &quarter);

/// "2024Q3_甲局.pdf": has the unit's name, with underscores for characters that file systems refuse, cut to the length
/// that they allow. Adds the unit's id where another unit's or the bulletin's file would have the same name. The unit
/// must be one of the plan's.
QString sheetFileName(const domain::Quarter &quarter, const domain::Plan &plan, const domain::Unit &unit);

/// A text as a part of a file's name: underscores for characters that file systems refuse, at most `most` bytes of
/// UTF-8.
QString fileNamePart(const QString &text, qsizetype most);

/// The names of all units' files, in the plan's order. No two are the same.
std::vector<QString> unitFileNames(const domain::Quarter &quarter, const domain::Plan &plan);

/// "2024Q3_通报": of the quarter's bulletin, without a suffix.
QString bulletinFileName(const domain::Quarter &quarter);

} // namespace xushi::report
