#pragma once

#include "domain/values/error.h"

namespace xushi::wording {

/// One line that says what happened, to what, and what would be right.
QString sentence(const domain::Error &error);

/// The words for a cause, which an error holds as a text of the catalogue's context “Causes” in English.
QString causeWord(const QString &cause);

/// A list of names, which errors and faults hold with ", " between them, as the spoken language writes one.
QString listWords(const QString &names);

} // namespace xushi::wording
