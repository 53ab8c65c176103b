#pragma once

#include "models/plan/indicator_profile.h"

#include "domain/task_progress.h"

namespace xushi::models {

/// What is known about a task, in words: its page without its lists.
struct TaskProfile {
    QString title;
    std::vector<Fact> facts;
    std::optional<domain::TaskStanding> standing; ///< for a task without indicators
};

/// Absent when the plan has no such task.
std::optional<TaskProfile> taskProfile(const ViewSource &source, const QString &task);

} // namespace xushi::models
