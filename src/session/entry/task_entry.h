#pragma once

#include "domain/journal_row.h"
#include "session/entry/change.h"
#include "session/workspace/workspace.h"

namespace xushi::session {

/// Progress, problems and next steps of a task.
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

/// A concrete measure of a unit; with `measure` set, changes to the one first entered by that row: what is absent
/// stays as it is.
struct MeasureEntry {
    QString plan;
    QString task;
    QDate asOf;
    QString unit = {}; ///< id, name or alias; empty: the task's lead, or the unit whose measure is changed
    QString measure = {};
    std::optional<QString> title = {};
    std::optional<QDate> due = {};      ///< QDate() takes the day away
    std::optional<QString> person = {}; ///< an empty name takes the person away
    std::optional<bool> done = {};
};

/// Errors: as enterNote, MeasureWithoutTitle, and for a change UnknownRow, RowAlreadyVoided, BeforeMeasure,
/// MeasureUnchanged.
domain::Result<Change> enterMeasure(Workspace &workspace, const MeasureEntry &entry);

/// The named person in charge of a unit's part of a task.
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

} // namespace xushi::session
