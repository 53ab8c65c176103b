#pragma once

#include <QString>

namespace xushi::files {

/// Where the program keeps its state: $XDG_STATE_HOME/xushi, by default ~/.local/state/xushi; on Windows the local
/// application data. Empty where there is no home. Does not make the folder.
QString statePlace();

/// A file of the state about `subject`, a file by its path: in the folder `kind` of the state, under a name that does
/// not show the path. Makes the folder, for its owner alone. Empty where that cannot be done.
QString stateFileAbout(const QString &subject, const QString &kind);

/// Whether this is asked for the first time about `subject`, a file by its path; see stateFileAbout(). Always true
/// where nothing can be kept.
bool isFirstTime(const QString &subject, const QString &kind);

} // namespace xushi::files
