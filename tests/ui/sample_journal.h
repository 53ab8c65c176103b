#pragma once

#include "session/workspace/workspace.h"

#include <memory>

namespace xushi::ui {

/// A database of the built-in plan in `file`, in which units have reported through the year 2024 as units do: by
/// the end of September every status occurs but missed, which the end of December brings. `today` is the day on
/// which it is looked at; nothing is reported after it.
std::unique_ptr<session::Workspace> sampleWorkspace(const QString &file, QDate today = QDate(2024, 9, 30));

} // namespace xushi::ui
