#pragma once

#include <QString>

namespace xushi::domain {

/// A text in the form that the journal stores: without blanks at its ends, and without characters that some file or
/// database changes (NUL, U+FFFE, U+FFFF, halves of surrogate pairs). So its hash is the same everywhere.
QString entryText(const QString &typed);

} // namespace xushi::domain
