#pragma once

#include <QString>

namespace xushi::domain {

/// A text as it may be shown on a terminal: every control character but the line feed becomes a space, because it could
/// move the cursor, change what stands there, or make the terminal act (CWE-150).
QString terminalText(QString text);

} // namespace xushi::domain
