#pragma once

#include <QString>

namespace xushi::app {

/// The folder for the program's state: $XDG_STATE_HOME/xushi, by default ~/.local/state/xushi; on Windows the local
/// application data. Creates the folder if need be, but does not check whether it is writable.
QString stateFolder();

} // namespace xushi::app
