#include "session/entry/subject_index.h"

#include "domain/task_progress.h"

namespace xushi::session {

using namespace domain;

SubjectIndex::SubjectIndex(const Plan &plan)
{
    for (const Task *task : plan.tasks()) {
        m_subjects.insert(task->id);
        for (const TaskUnit &part : task->units)
            m_subjects.insert(assignmentSubject(task->id, part.unit));
        for (const Indicator &indicator : task->indicators)
            m_subjects.insert(indicator.id);
    }
}

} // namespace xushi::session
