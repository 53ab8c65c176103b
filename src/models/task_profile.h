#pragma once

#include "models/indicator_profile.h"

#include "domain/task_progress.h"

namespace xushi::models {

/// A note on a task, in words (进展情况, 存在问题, 下一步打算).
struct NoteLine {
    QString head; ///< "20 Sep · 甲局 · In progress"
    QString progress;
    QString problem;
    QString next;

    friend bool operator==(const NoteLine &, const NoteLine &) = default;
};

/// A measure for a task, in words (举措).
struct MeasureLine {
    QString title;
    QString aside; ///< "甲局 · 王建国 · due 15 Oct"
    bool isDone = false;
    bool isOverdue = false;

    friend bool operator==(const MeasureLine &, const MeasureLine &) = default;
};

/// What is known about a task, in words: its page but for its indicators.
struct TaskProfile {
    QString title;
    std::vector<Fact> facts;
    std::optional<domain::TaskState> state; ///< of a task without indicators
    std::vector<MeasureLine> measures;
    std::vector<NoteLine> notes; ///< newest first
};

/// Absent when the plan has no such task.
std::optional<TaskProfile> taskProfile(const ViewSource &source, const QString &task);

} // namespace xushi::models
