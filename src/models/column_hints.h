#pragma once

#include "models/assignment_model.h"
#include "models/backup_model.h"
#include "models/history_model.h"
#include "models/journal_model.h"
#include "models/measure_model.h"
#include "models/plain_task_model.h"
#include "models/project_task_model.h"
#include "models/quarter_grid_model.h"
#include "models/unit_indicator_model.h"
#include "models/unit_list_model.h"

/// What a column of a table shows, in a sentence: what its head says when the mouse rests on it.
namespace xushi::models {

QString columnHint(AssignmentModel::Column column);
QString columnHint(BackupModel::Column column);
QString columnHint(HistoryModel::Column column);
QString columnHint(JournalModel::Column column);
QString columnHint(MeasureModel::Column column);
QString columnHint(PlainTaskModel::Column column);
QString columnHint(ProjectTaskModel::Column column);
QString columnHint(QuarterGridModel::Column column);
QString columnHint(UnitIndicatorModel::Column column);

/// A column that counts a status says by which rule an indicator has it.
QString columnHint(UnitListModel::Column column);

} // namespace xushi::models
