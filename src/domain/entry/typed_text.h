#pragma once

#include <QString>

namespace xushi::domain {

/// A typed or pasted text in the form that the readers of days and amounts take: full-width signs as plain ones, every
/// blank as a space, without the invisible marks that programs copy along (U+200E before a day, U+FEFF at a file's
/// start), and without blanks at its ends.
QString plainTyped(const QString &typed);

} // namespace xushi::domain
