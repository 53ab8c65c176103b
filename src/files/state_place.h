#pragma once

#include <QString>

namespace xushi::files {

/// A file of the program's state (UserFolder::State) about `subject`, a file by its path: in the folder `kind`, under a
/// name that does not show the path. Makes the folder, for its owner alone. Empty where that cannot be done.
QString stateFileAbout(const QString &subject, const QString &kind);

/// Whether this is asked for the first time about `subject`, a file by its path; see stateFileAbout(). Always true
/// where nothing can be kept.
bool isFirstTime(const QString &subject, const QString &kind);

} // namespace xushi::files
