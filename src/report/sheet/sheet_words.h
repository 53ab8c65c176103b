#pragma once

#include "report/sheet/sheet_content.h"

/// What stands on the sheets and on their cover alike.
namespace xushi::report {

/// "As of 30 September 2024, 75% of the schedule gone".
QString asOfLine(const SheetRequest &request);

/// A head that is broken for a narrow column, on one line: with a blank between words that are written with blanks.
QString onOneLine(const QString &head);

/// The journal's digest, shortened, and from when it was known; empty without a digest.
QString digestLine(const SheetRequest &request);

} // namespace xushi::report
