#pragma once

#include <QString>

namespace xushi::app {

/// The folder for the program's state: $XDG_STATE_HOME/xushi, by default ~/.local/state/xushi; on Windows the local
/// application data. Creates the folder if need be, but does not check whether it is writable. For a user
/// without a home it is a folder in which nothing can be kept.
QString stateFolder();

} // namespace xushi::app
