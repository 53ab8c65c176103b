#pragma once

#include "domain/journal_row.h"
#include "domain/plan/plan_index.h"
#include "domain/row_payload.h"

/// The rules of entry: what a row may say under a plan on a day. Entries, previews, forms, tables of figures, merges
/// and the check ask these functions; a rule is written nowhere else. Each error says which rule refuses, and why.
namespace xushi::domain {

// What an entry is about

/// Errors: UnknownIndicator.
Result<IndicatorInTask> requireIndicator(const Plan &plan, const QString &id);
Result<IndicatorInTask> requireIndicator(const PlanIndex &index, const QString &id);

/// Errors: UnknownTask.
Result<const Task *> requireTask(const Plan &plan, const QString &id);
Result<const Task *> requireTask(const PlanIndex &index, const QString &id);

/// The id of the unit that reports. A unit that is named must be responsible for the task; when none is named, the
/// task's first lead reports. Errors: UnknownUnit, UnitNotResponsible.
Result<QString> reportingUnit(const Plan &plan, const Task &task, const QString &name);

/// The same for a figure of an indicator: a unit that it belongs to. The rows of a split indicator are one unit's,
/// which must be named and have a share. Errors: as above; ShareNotNamed, NotAShare.
Result<QString> reportingUnit(const Plan &plan, const IndicatorInTask &about, const QString &name);

/// A wrong number in a table names another indicator, and a figure in another unit of measure is wrong. So a reporter
/// may also give the indicator's name and its unit of measure. Empty texts are not checked. Errors: NameDiffers,
/// MeasureDiffers.
Result<void> requireMeant(const Indicator &indicator, const QString &name, const QString &unitOfMeasure);

// The day

/// Errors: NotADate of an invalid day, AsOfOutsidePeriod.
Result<void> requireDayInPeriod(const Period &period, QDate day);

/// Errors: as requireDayInPeriod; AsOfInFuture.
Result<void> requireDay(const Period &period, QDate day, QDate today);

/// The last day that an entry may be dated: today, or the period's last day. The first allowed day is the period's
/// first.
QDate lastEntryDay(const Period &period, QDate today);

/// The day that a baseline is dated: the day before the period.
QDate baselineDay(const Period &period);

/// A baseline is refused until its day has come. Errors: AsOfInFuture.
Result<void> requireBaselineDay(const Period &period, QDate today);

// Figures

/// Whether the indicator takes rows of this kind. Errors: IncrementOnRatio, BaselineOfFlow.
Result<void> requireKind(const Indicator &indicator, RowKind kind);

/// What a figure says about itself, each part as far as it is known: a table's line may lack a part, or hold one that
/// cannot be read.
struct FigureClaim {
    QString indicator = {};
    std::optional<RowKind> kind = {}; ///< reading, increment or baseline
    std::optional<QDate> asOf = {};   ///< a baseline needs none
    QString unit = {};                ///< id, name or alias; empty: the task's lead
    QString name = {};                ///< as requireMeant checks it
    QString measure = {};
};

/// Every rule that refuses the figure: of the indicator, what is said of it, the unit, the kind and the day. `found` is
/// the indicator, or why it was not found. Empty when the figure can be entered.
std::vector<Error> figureFaults(const Plan &plan, const Result<IndicatorInTask> &found, const FigureClaim &claim,
                                QDate today);

/// Only a schedule of nodes has nodes; it has at least one, and their days rise within the period, up to the due day.
/// Errors: RetargetIncomplete, DueOutsidePeriod.
Result<void> requireTerms(const Indicator &indicator, const Terms &terms, const Period &period);

/// Errors: RetargetWithoutReason.
Result<void> requireRetargetReason(const QString &indicator, const QString &reason);

/// Whether rows of this kind can be corrected: readings, increments and baselines can.
bool isCorrectable(RowKind kind);

// Notes, measures and persons of a task

/// Errors: NothingToNote.
Result<void> requireNote(const QString &task, const NotePayload &note);

/// Errors: MeasureWithoutTitle.
Result<void> requireTitle(const QString &task, const QString &title);

/// `first` is the row that entered the measure, `day` the day of the change; a move to another task is a change.
/// Errors: BeforeMeasure, MeasureWithoutTitle, MeasureUnchanged.
Result<void> requireMeasureChange(const JournalRow &first, const MeasurePayload &change, QDate day);

/// A deliverable or goal of the task that can be ticked off. Errors: UnknownDeliverable.
Result<const Deliverable *> requireDeliverable(const Task &task, const QString &id);

/// The office, or a unit that answers for the task. Errors: UnitNotResponsible.
Result<void> requireAnswering(const Plan &plan, const Task &task, const QString &unit);

/// Whether the row entered a measure of this plan.
bool entersMeasure(const JournalRow &row, const QString &plan);

/// Errors: AssignWithoutPerson.
Result<void> requirePerson(const QString &task, const QString &person);

// Voids

/// A void is neither voided nor entered again. Errors: VoidOfVoid.
Result<void> requireNoVoid(const JournalRow &row);

/// `earlierVoid` is the void of `row`, if it has one. Errors: RowAlreadyVoided.
Result<void> requireNotVoided(const QString &row, const std::optional<JournalRow> &earlierVoid);

/// Errors: VoidWithoutReason.
Result<void> requireVoidReason(const QString &row, const QString &reason);

} // namespace xushi::domain
