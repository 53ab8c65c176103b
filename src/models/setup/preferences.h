#pragma once

#include "session/workspace/user_settings.h"
#include "wording/language.h"

#include <optional>

class QSettings;

namespace xushi::models {

/// What somebody has set once and finds again at each start (设置).
struct Preferences {
    std::optional<wording::Language> language; ///< absent: as the system's
    session::UserSettings desk;
    std::optional<QString> unit; ///< whose liaison works here, empty for the office; absent before it was asked

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// As they were kept; what cannot be read is as it was at first.
Preferences readPreferences(QSettings &settings);

void keepPreferences(QSettings &settings, const Preferences &preferences);

/// Keeps what was changed from `before` to `after`, beside what another window has kept meanwhile; what is kept now.
Preferences keepChanges(QSettings &settings, const Preferences &before, const Preferences &after);

} // namespace xushi::models
