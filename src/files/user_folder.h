#pragma once

#include <QString>

namespace xushi::files {

/// What a user keeps in a folder of the home folder.
enum class UserFolder {
    Data,     ///< $XDG_DATA_HOME, by default ~/.local/share
    State,    ///< $XDG_STATE_HOME, by default ~/.local/state
    Settings, ///< $XDG_CONFIG_HOME, by default ~/.config
};

/// This program's folder of that kind, which need not exist. Empty where the user has no place for it: neither the
/// variable nor HOME names one. A relative path counts as none, and so does a HOME that is no folder, because files
/// would lie somewhere by chance.
QString userFolder(UserFolder kind);

/// A folder in which no file can be made, for a user without a home.
QString nowhere();

} // namespace xushi::files
