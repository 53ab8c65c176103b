#include "domain/entry/entry_rules.h"

#include "domain/entry/entry_text.h"
#include "domain/entry/typed_text.h"
#include "domain/plan/target.h"

#include <algorithm>

namespace xushi::domain {

namespace {

template <typename PlanOrIndex> Result<IndicatorInTask> indicatorIn(const PlanOrIndex &plan, const QString &id)
{
    const auto found = plan.indicator(id.trimmed());
    if (!found)
        return failure(ErrorCode::UnknownIndicator, {id});
    return *found;
}

template <typename PlanOrIndex> Result<const Task *> taskIn(const PlanOrIndex &plan, const QString &id)
{
    const Task *task = plan.task(id.trimmed());
    if (!task)
        return failure(ErrorCode::UnknownTask, {id});
    return task;
}

bool isBlank(const QString &text)
{
    return entryText(text).isEmpty();
}

Result<void> requireText(const QString &text, ErrorCode otherwise, const QString &subject)
{
    if (isBlank(text))
        return failure(otherwise, {subject});
    return {};
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

Result<void> requirePast(QDate day, QDate today)
{
    if (day > today)
        return failure(ErrorCode::AsOfInFuture, {isoDay(day), isoDay(today)});
    return {};
}

bool says(const QString &text, const QString &wanted)
{
    return text.isEmpty() || plainTyped(text).simplified() == plainTyped(wanted).simplified();
}

bool areSound(const Terms &terms, const Period &period)
{
    if (terms.schedule != Schedule::Nodes)
        return terms.nodes.empty();
    const Period term = termOf(terms, period);
    const bool inside =
        std::all_of(terms.nodes.begin(), terms.nodes.end(), [&](const Node &node) { return term.contains(node.by); });
    const bool rising = std::adjacent_find(terms.nodes.begin(), terms.nodes.end(),
                                           [](const Node &a, const Node &b) { return a.by >= b.by; })
                        == terms.nodes.end();
    return !terms.nodes.empty() && inside && rising;
}

QString namesOf(const Plan &plan, const QStringList &units)
{
    QStringList names;
    for (const QString &id : units)
        if (const Unit *unit = plan.unit(id))
            names += unit->name;
    return names.join(QStringLiteral(", "));
}

/// Errors: ShareNotNamed, NotAShare.
Result<void> requireShare(const Plan &plan, const Indicator &indicator, const QString &unit)
{
    if (indicator.shareOf(unit))
        return {};
    QStringList having;
    for (const UnitShare &share : indicator.shares)
        having += share.unit;
    if (unit.isEmpty())
        return failure(ErrorCode::ShareNotNamed, {indicator.id, namesOf(plan, having)});
    const Unit *known = plan.unit(unit);
    return failure(ErrorCode::NotAShare, {indicator.id, known ? known->name : unit, namesOf(plan, having)});
}

} // namespace

Result<IndicatorInTask> requireIndicator(const Plan &plan, const QString &id)
{
    return indicatorIn(plan, id);
}

Result<IndicatorInTask> requireIndicator(const PlanIndex &index, const QString &id)
{
    return indicatorIn(index, id);
}

Result<const Task *> requireTask(const Plan &plan, const QString &id)
{
    return taskIn(plan, id);
}

Result<const Task *> requireTask(const PlanIndex &index, const QString &id)
{
    return taskIn(index, id);
}

Result<QString> reportingUnit(const Plan &plan, const Task &task, const QString &name)
{
    if (name.isEmpty())
        return task.lead();
    const auto unit = plan.findUnit(name);
    if (!unit)
        return tl::unexpected<Error>(unit.error());
    if (task.partOf((*unit)->id))
        return (*unit)->id;
    QStringList responsible;
    for (const TaskUnit &part : task.units)
        if (const Unit *one = plan.unit(part.unit))
            responsible += one->name;
    return failure(ErrorCode::UnitNotResponsible, {(*unit)->name, task.id, responsible.join(QStringLiteral(", "))});
}

Result<QString> reportingUnit(const Plan &plan, const IndicatorInTask &about, const QString &name)
{
    Task own = *about.task; // with the units that the indicator belongs to
    own.units = about.task->partsOf(*about.indicator);
    own.indicators.clear();
    const bool isUnnamedShare = about.indicator->isSplit() && name.isEmpty();
    auto unit = isUnnamedShare ? Result<QString>(QString()) : reportingUnit(plan, own, name);
    if (unit && about.indicator->isSplit())
        if (const auto sound = requireShare(plan, *about.indicator, *unit); !sound)
            return tl::unexpected(sound.error());
    return unit;
}

Result<void> requireMeant(const Indicator &indicator, const QString &name, const QString &unitOfMeasure)
{
    if (!says(name, indicator.name))
        return failure(ErrorCode::NameDiffers, {indicator.id, name, indicator.name});
    if (!says(unitOfMeasure, indicator.unitOfMeasure))
        return failure(ErrorCode::MeasureDiffers, {indicator.id, unitOfMeasure, indicator.unitOfMeasure});
    return {};
}

Result<void> requireDayInPeriod(const Period &period, QDate day)
{
    if (!day.isValid())
        return failure(ErrorCode::NotADate, {QStringLiteral("\u2014")}); // the text itself is not known here
    if (!period.contains(day))
        return failure(ErrorCode::AsOfOutsidePeriod, {isoDay(day), isoDay(period.first()), isoDay(period.last())});
    return {};
}

Result<void> requireDay(const Period &period, QDate day, QDate today)
{
    if (auto inside = requireDayInPeriod(period, day); !inside)
        return inside;
    return requirePast(day, today);
}

QDate lastEntryDay(const Period &period, QDate today)
{
    return period.clamp(today);
}

QDate baselineDay(const Period &period)
{
    return period.first().addDays(-1);
}

Result<void> requireBaselineDay(const Period &period, QDate today)
{
    return requirePast(baselineDay(period), today);
}

Result<void> requireKind(const Indicator &indicator, RowKind kind)
{
    if (kind == RowKind::Increment && indicator.accumulation == Accumulation::Ratio)
        return failure(ErrorCode::IncrementOnRatio, {indicator.id});
    if (kind == RowKind::Baseline && indicator.accumulation == Accumulation::Flow)
        return failure(ErrorCode::BaselineOfFlow, {indicator.id});
    return {};
}

std::vector<Error> figureFaults(const Plan &plan, const Result<IndicatorInTask> &found, const FigureClaim &claim,
                                QDate today)
{
    std::vector<Error> faults;
    const auto keep = [&faults](const auto &rule) {
        if (!rule)
            faults.push_back(rule.error());
    };
    keep(found);
    if (found) {
        keep(requireMeant(*found->indicator, claim.name, {}));
        keep(requireMeant(*found->indicator, {}, claim.measure));
        keep(reportingUnit(plan, *found, claim.unit));
    } else if (!claim.unit.isEmpty()) {
        keep(plan.findUnit(claim.unit));
    }
    if (found && claim.kind)
        keep(requireKind(*found->indicator, *claim.kind));
    if (claim.kind == RowKind::Baseline)
        keep(requireBaselineDay(plan.period, today));
    else if (claim.asOf)
        keep(requireDay(plan.period, *claim.asOf, today));
    return faults;
}

Result<void> requireTerms(const Indicator &indicator, const Terms &terms, const Period &period)
{
    if (terms.due && !period.contains(*terms.due))
        return failure(ErrorCode::DueOutsidePeriod,
                       {isoDay(*terms.due), isoDay(period.first()), isoDay(period.last())});
    if (!areSound(terms, period))
        return failure(ErrorCode::RetargetIncomplete, {indicator.id});
    return {};
}

Result<void> requireRetargetReason(const QString &indicator, const QString &reason)
{
    return requireText(reason, ErrorCode::RetargetWithoutReason, indicator);
}

bool isCorrectable(RowKind kind)
{
    return kind == RowKind::Reading || kind == RowKind::Increment || kind == RowKind::Baseline;
}

Result<void> requireNote(const QString &task, const NotePayload &note)
{
    if (!note.state && isBlank(note.progress) && isBlank(note.problem) && isBlank(note.next))
        return failure(ErrorCode::NothingToNote, {task});
    return {};
}

Result<void> requireTitle(const QString &task, const QString &title)
{
    return requireText(title, ErrorCode::MeasureWithoutTitle, task);
}

Result<void> requireMeasureChange(const JournalRow &first, const MeasurePayload &change, QDate day)
{
    if (day < first.asOf)
        return failure(ErrorCode::BeforeMeasure, {isoDay(day), isoDay(first.asOf)});
    if (change.title)
        return requireTitle(first.subject, *change.title);
    if (!change.due && !change.person && !change.done && !change.from)
        return failure(ErrorCode::MeasureUnchanged, {first.subject});
    return {};
}

Result<const Deliverable *> requireDeliverable(const Task &task, const QString &id)
{
    QStringList known;
    for (const Deliverable *one : task.toBringAbout()) {
        if (!one->id.isEmpty() && one->id == id.trimmed())
            return one;
        if (!one->id.isEmpty())
            known += one->id;
    }
    return failure(ErrorCode::UnknownDeliverable, {id, task.id, known.join(QStringLiteral(", "))});
}

Result<void> requireAnswering(const Plan &plan, const Task &task, const QString &unit)
{
    const TaskUnit *part = task.partOf(unit);
    if (!part || part->answers())
        return {};
    QStringList answering;
    for (const TaskUnit &one : task.units)
        if (one.answers())
            answering += one.unit;
    const Unit *known = plan.unit(unit);
    return failure(ErrorCode::UnitNotResponsible, {known ? known->name : unit, task.id, namesOf(plan, answering)});
}

bool entersMeasure(const JournalRow &row, const QString &plan)
{
    return row.kind == RowKind::Measure && row.plan == plan && !MeasurePayload::read(row.payload).measure;
}

Result<void> requirePerson(const QString &task, const QString &person)
{
    return requireText(person, ErrorCode::AssignWithoutPerson, task);
}

Result<void> requireNoVoid(const JournalRow &row)
{
    if (row.kind == RowKind::Void)
        return failure(ErrorCode::VoidOfVoid, {row.id.toString()});
    return {};
}

Result<void> requireNotVoided(const QString &row, const std::optional<JournalRow> &earlierVoid)
{
    if (earlierVoid)
        return failure(ErrorCode::RowAlreadyVoided, {row, VoidPayload::read(earlierVoid->payload).reason});
    return {};
}

Result<void> requireVoidReason(const QString &row, const QString &reason)
{
    return requireText(reason, ErrorCode::VoidWithoutReason, row);
}

} // namespace xushi::domain
