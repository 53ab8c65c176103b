#pragma once

#include <QString>

namespace xushi::domain {

/// A text as it goes into the journal: without blanks at its ends, and without what no file or database gives back
/// as it was (NUL, U+FFFE, U+FFFF, halves of surrogate pairs), so that its hash holds wherever it is read.
QString entryText(const QString &typed);

} // namespace xushi::domain
