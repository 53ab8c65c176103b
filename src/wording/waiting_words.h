#pragma once

#include <QStringList>

namespace xushi::wording {

/// The names of programs that hold a file, as storage gives them, in a list for a sentence.
QString programWords(const QStringList &programs);

/// That a file is waited for, and which programs hold it, if that is known.
QString waitingFor(const QString &file, const QStringList &holders);

} // namespace xushi::wording
