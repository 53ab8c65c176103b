#pragma once

#include "domain/task_progress.h"

namespace xushi::wording {

/// The state that a person names: by its token, or by its word in Chinese or English, whatever language is spoken.
std::optional<domain::TaskState> taskState(const QString &text);

/// The words of all states in the language that is spoken, as a list.
QString taskStateWords();

} // namespace xushi::wording
