#pragma once

#include "domain/journal_row.h"
#include "session/entry/batch.h"
#include "session/workspace/workspace.h"

namespace xushi::session {

/// A task's progress, problems and next steps.
struct NoteEntry {
    QString plan;
    QString task;
    QDate asOf;
    QString unit = {}; ///< id, name or alias; empty: the task's lead
    std::optional<domain::TaskState> state = {};
    QString progress = {};
    QString problem = {};
    QString next = {};
};

/// Errors: UnknownTask, UnknownUnit, UnitNotResponsible, AsOfOutsidePeriod, AsOfInFuture, NothingToNote.
domain::Result<Change> enterNote(Workspace &workspace, const NoteEntry &entry);

/// A concrete measure of a unit. If `measure` is set, the entry changes the measure first entered by that row, or ticks
/// off the deliverable or goal of the plan that has this id, or moves its day; absent fields stay as they are. A change
/// that names another task moves the measure to it; an empty task leaves it.
struct MeasureEntry {
    QString plan;
    QString task;
    QDate asOf;
    QString unit = {}; ///< id, name or alias; empty: the task's lead, or the unit of the changed measure
    QString measure = {};
    std::optional<QString> title = {};
    std::optional<QDate> due = {};      ///< QDate() removes the day
    std::optional<QString> person = {}; ///< an empty name removes the person
    std::optional<bool> done = {};
};

/// Errors: as enterNote, MeasureWithoutTitle, and for a change UnknownRow, UnknownDeliverable, RowAlreadyVoided,
/// BeforeMeasure, MeasureUnchanged.
domain::Result<Change> enterMeasure(Workspace &workspace, const MeasureEntry &entry);

/// Names the person in charge of a unit's part of a task.
struct AssignmentEntry {
    QString plan;
    QString task;
    QDate asOf;
    QString unit = {};
    QString person;
    QString telephone = {};
};

/// Errors: as enterNote, AssignWithoutPerson.
domain::Result<Change> assign(Workspace &workspace, const AssignmentEntry &entry);

/// All of them in one transaction, or none.
BatchResult assignAll(Workspace &workspace, const QString &plan, const std::vector<AssignmentEntry> &entries);

} // namespace xushi::session
