#pragma once

#include "session/workspace/user_settings.h"
#include "wording/language.h"

#include <optional>

class QSettings;

namespace xushi::models {

/// The user's settings, which are kept from one start to the next (设置).
struct Preferences {
    std::optional<wording::Language> language; ///< absent: the system's language
    session::UserSettings userSettings;
    std::optional<QString>
        unit; ///< the unit of the liaison who works here, empty for the office; absent before the first start has asked

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// Reads the kept settings; a value that cannot be read gets its default.
Preferences readPreferences(QSettings &settings);

void keepPreferences(QSettings &settings, const Preferences &preferences);

/// Keeps the changes from `before` to `after`, without undoing what another window has kept meanwhile. Returns what is
/// kept now.
Preferences keepChanges(QSettings &settings, const Preferences &before, const Preferences &after);

} // namespace xushi::models
