#pragma once

#include <QString>

namespace xushi::domain {

/// The text of a cell as no spreadsheet runs it as a formula (OWASP, "CSV injection"): an apostrophe is put before a
/// text that begins with one of = + - @, a tab or a carriage return. A decimal number, such as -5, is left as it is.
QString withFormulaGuard(const QString &text);

/// The text without that apostrophe.
QString withoutFormulaGuard(const QString &text);

} // namespace xushi::domain
