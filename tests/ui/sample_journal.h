#pragma once

#include "session/workspace/workspace.h"

#include <functional>
#include <memory>

namespace xushi::ui {

/// The plan that is compiled in.
domain::Plan builtInPlan();

/// A database of the built-in plan in `file`, with reports of the units through the year 2024. By the end of September
/// every status occurs except missed, which occurs at the end of December. `today` is the day of viewing; nothing is
/// reported after it.
/// Another plan must have the same ids.
std::unique_ptr<session::Workspace> sampleWorkspace(const QString &file, QDate today = QDate(2024, 9, 30),
                                                    const std::function<domain::Plan()> &plan = builtInPlan);

} // namespace xushi::ui
