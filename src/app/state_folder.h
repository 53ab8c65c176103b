#pragma once

#include <QString>

namespace xushi::app {

/// Where a program keeps what it remembers of its own doings: $XDG_STATE_HOME/xushi, by default ~/.local/state/xushi;
/// on Windows the local application data. Made if need be; whether it can be written to is not said.
QString stateFolder();

} // namespace xushi::app
