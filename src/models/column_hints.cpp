#include "models/column_hints.h"

#include "models/unit_words.h"
#include "wording/plan_words.h"

#include <QCoreApplication>

namespace xushi::models {

namespace {

struct ColumnHints {
    Q_DECLARE_TR_FUNCTIONS(ColumnHints)
};

} // namespace

QString columnHint(AssignmentModel::Column column)
{
    switch (column) {
    case AssignmentModel::Task:
        return ColumnHints::tr("The task that the unit answers for");
    case AssignmentModel::Unit:
        return ColumnHints::tr("The unit that answers for its part of the task");
    case AssignmentModel::Part:
        return ColumnHints::tr("Whether the unit leads the task or supports it");
    case AssignmentModel::Person:
        return ColumnHints::tr("Who answers for the part; Return or a double click changes it");
    case AssignmentModel::Telephone:
        return ColumnHints::tr("Where the person in charge can be reached");
    }
    return {};
}

QString columnHint(BackupModel::Column column)
{
    switch (column) {
    case BackupModel::Taken:
        return ColumnHints::tr("When the copy was taken");
    case BackupModel::Kind:
        return ColumnHints::tr("Whether it was taken by itself, by hand, or before a restore, a repair or an upgrade");
    case BackupModel::Size:
        return ColumnHints::tr("How large the file is");
    case BackupModel::File:
        return ColumnHints::tr("The file's name in the folder of backups");
    }
    return {};
}

QString columnHint(HistoryModel::Column column)
{
    switch (column) {
    case HistoryModel::Day:
        return ColumnHints::tr("The day that the figure is true of");
    case HistoryModel::Kind:
        return ColumnHints::tr("An increment adds, a reading is the total at the end of its day");
    case HistoryModel::Value:
        return ColumnHints::tr("The figure as it was entered");
    case HistoryModel::Total:
        return ColumnHints::tr("The actual at the end of that day, from this row and those before it");
    case HistoryModel::Note:
        return ColumnHints::tr("What was said with it, and why it was voided");
    case HistoryModel::Reporter:
        return ColumnHints::tr("The unit that reported it");
    case HistoryModel::Recorded:
        return ColumnHints::tr("When it was entered, whatever day it is true of");
    }
    return {};
}

QString columnHint(JournalModel::Column column)
{
    switch (column) {
    case JournalModel::Day:
        return ColumnHints::tr("The day that the row is true of");
    case JournalModel::Kind:
        return ColumnHints::tr("What was done: a figure, a note, a measure, a person, a new target, or a void");
    case JournalModel::Subject:
        return ColumnHints::tr("The indicator or task that it is about; Return or a double click leads there");
    case JournalModel::Unit:
        return ColumnHints::tr("The unit that reported it");
    case JournalModel::Amount:
        return ColumnHints::tr("The figure as it was entered, with its unit of measure");
    case JournalModel::Text:
        return ColumnHints::tr("The note, and of a voided row the reason");
    case JournalModel::Author:
        return ColumnHints::tr("Who entered it");
    case JournalModel::Recorded:
        return ColumnHints::tr("When it was entered, whatever day it is true of");
    }
    return {};
}

QString columnHint(MeasureModel::Column column)
{
    switch (column) {
    case MeasureModel::Done:
        return ColumnHints::tr("Whether it is done; a click or the space bar changes it");
    case MeasureModel::Title:
        return ColumnHints::tr("What is to be done; Return or a double click changes it");
    case MeasureModel::Task:
        return ColumnHints::tr("The task that it is for");
    case MeasureModel::Unit:
        return ColumnHints::tr("The unit that does it");
    case MeasureModel::Due:
        return ColumnHints::tr("The day by which it is due, with a sign when that is near or gone by");
    case MeasureModel::Person:
        return ColumnHints::tr("Who sees to it");
    }
    return {};
}

QString columnHint(PlainTaskModel::Column column)
{
    switch (column) {
    case PlainTaskModel::Title:
        return ColumnHints::tr("A task without indicators; Return or a double click notes how it goes");
    case PlainTaskModel::State:
        return ColumnHints::tr("As the newest note gives it");
    case PlainTaskModel::Measures:
        return ColumnHints::tr("How many there are, how many of them are done, and the next day that is due");
    case PlainTaskModel::Progress:
        return ColumnHints::tr("The newest note, and its problem if it has one");
    case PlainTaskModel::Person:
        return ColumnHints::tr("Who answers for the unit's part");
    }
    return {};
}

QString columnHint(ProjectTaskModel::Column column)
{
    switch (column) {
    case ProjectTaskModel::Title:
        return ColumnHints::tr("A task of the project; Return or a double click leads to it");
    case ProjectTaskModel::Composition:
        return ColumnHints::tr("How many of its indicators have each status");
    case ProjectTaskModel::State:
        return ColumnHints::tr("Of a task without indicators, as the newest note gives it");
    case ProjectTaskModel::Lead:
        return ColumnHints::tr("The unit that leads it");
    }
    return {};
}

QString columnHint(QuarterGridModel::Column column)
{
    switch (column) {
    case QuarterGridModel::Id:
        return ColumnHints::tr("The indicator's number in the plan");
    case QuarterGridModel::Name:
        return ColumnHints::tr("The indicator that the figure is of");
    case QuarterGridModel::Target:
        return ColumnHints::tr("What is to be reached by the end of the year");
    case QuarterGridModel::Actual:
        return ColumnHints::tr("What was reported so far, up to the day that is looked at");
    case QuarterGridModel::Figure:
        return ColumnHints::tr("Type it here; Return goes down, Ctrl+V pastes a column");
    case QuarterGridModel::Kind:
        return ColumnHints::tr("An increment adds, a reading is the total; a double click or the space bar changes it");
    case QuarterGridModel::Note:
        return ColumnHints::tr("A remark that goes in with the figure");
    case QuarterGridModel::Outcome:
        return ColumnHints::tr(
            "The status that saving leads to; or why the figure is not accepted, or is to be looked at once more");
    }
    return {};
}

QString columnHint(UnitIndicatorModel::Column column)
{
    switch (column) {
    case UnitIndicatorModel::Id:
        return ColumnHints::tr("The indicator's number in the plan");
    case UnitIndicatorModel::Name:
        return ColumnHints::tr("What is counted; Return or a double click leads on");
    case UnitIndicatorModel::Target:
        return ColumnHints::tr("What is to be reached by the end of the year");
    case UnitIndicatorModel::Actual:
        return ColumnHints::tr("What is reached by the day that is looked at, from all that was reported");
    case UnitIndicatorModel::Bar:
        return ColumnHints::tr(
            "The bar is the actual; the line across it is where it ought to be by now, the one at the end the target");
    case UnitIndicatorModel::Completion:
        return ColumnHints::tr(
            "(actual − baseline) ÷ (target − baseline); with * of the target itself, for want of a baseline");
    case UnitIndicatorModel::State:
        return ColumnHints::tr("By which rule, the sentence below the list says of the chosen row");
    case UnitIndicatorModel::Course:
        return ColumnHints::tr("The actual over the year, and as a dashed line where it ought to be");
    case UnitIndicatorModel::LastReport:
        return ColumnHints::tr("The day of the newest figure");
    case UnitIndicatorModel::Part:
        return ColumnHints::tr("Whether the unit leads the indicator's task or supports it");
    }
    return {};
}

QString columnHint(UnitListModel::Column column)
{
    if (const auto status = UnitListModel::statusOf(column))
        return wording::word(*status) + u'\n' + wording::rule(*status);
    switch (column) {
    case UnitListModel::Rank:
        return rankRule();
    case UnitListModel::Name:
        return ColumnHints::tr("A unit of the plan; Return or a double click opens its dashboard");
    case UnitListModel::Composition:
        return ColumnHints::tr("How many of the unit's indicators have each status");
    case UnitListModel::ReportingRate:
        return ColumnHints::tr("Of the indicators that are due this quarter, the share with a figure dated in it");
    case UnitListModel::RankChange:
        return ColumnHints::tr("Places gained or lost since the end of the quarter before");
    default:
        return {};
    }
}

} // namespace xushi::models
