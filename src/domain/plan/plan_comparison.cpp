#include "domain/plan/plan_comparison.h"

#include "domain/plan/plan_form.h"
#include "domain/plan/plan_index.h"
#include "domain/plan/plan_tokens.h"
#include "domain/plan/target.h"
#include "domain/values/canonical_form.h"

#include <algorithm>
#include <tuple>

namespace xushi::domain {

namespace {

QString token(QLatin1StringView text)
{
    return text;
}

void addUnlessEmpty(CanonicalForm &form, const char *name, const QString &text)
{
    if (!text.isEmpty())
        form.add(name, text);
}

void add(CanonicalForm &form, const Passage &passage)
{
    addUnlessEmpty(form, "quote", passage.quote);
    if (passage.at)
        form.add("offset", QByteArray::number(passage.at->offset))
            .add("length", QByteArray::number(passage.at->length));
    addUnlessEmpty(form, "printed_number", passage.printedNumber);
}

void addIfThere(CanonicalForm &form, const char *name, const std::optional<Quantity> &quantity)
{
    if (quantity)
        form.add(name, quantity->toString());
}

void addIfThere(CanonicalForm &form, const char *name, const std::optional<QDate> &day)
{
    if (day)
        form.add(name, day->toString(Qt::ISODate));
}

void add(CanonicalForm &form, const char *name, const std::vector<Deliverable> &list)
{
    for (const Deliverable &one : list) {
        form.add(name, one.text);
        addUnlessEmpty(form, "id", one.id);
        addIfThere(form, "due", one.due);
    }
}

/// What the second form says of the target and of the days that go with it.
void addTargetOf(CanonicalForm &form, const Indicator &indicator)
{
    if (indicator.comparison)
        form.add("comparison", token(tokenOf(*indicator.comparison)));
    addIfThere(form, "band", indicator.band);
    addIfThere(form, "target_to", indicator.targetTo);
    addIfThere(form, "due", indicator.terms.due);
    addUnlessEmpty(form, "due_wording", indicator.dueWording);
    addIfThere(form, "available_on", indicator.availableOn);
    if (indicator.dataLagMonths != 0)
        form.add("data_lag_months", QByteArray::number(indicator.dataLagMonths));
    for (const YearTarget &one : indicator.yearly)
        form.add("year", QByteArray::number(one.year)).add("target", one.target.toString());
}

/// What the second form says of its units and of other figures.
void addPartsOf(CanonicalForm &form, const Indicator &indicator)
{
    for (const QString &unit : writtenUnits(indicator))
        form.add("unit", unit);
    for (const UnitShare &share : indicator.shares) {
        form.add("share", share.unit).add("target", share.target.toString());
        addIfThere(form, "baseline", share.baseline);
    }
    if (indicator.parts)
        form.add("numerator", indicator.parts->numerator).add("denominator", indicator.parts->denominator);
    if (indicator.continues)
        form.add("plan", indicator.continues->plan).add("continues", indicator.continues->id);
}

void add(CanonicalForm &form, const Indicator &indicator)
{
    form.add("indicator", indicator.id)
        .add("name", indicator.name)
        .add("unit_of_measure", indicator.unitOfMeasure)
        .add("target", indicator.terms.target.toString())
        .add("accumulation", token(tokenOf(indicator.accumulation)))
        .add("direction", token(tokenOf(indicator.direction)))
        .add("schedule", token(tokenOf(indicator.terms.schedule)))
        .add("commitment", token(tokenOf(indicator.commitment)))
        .add("wording", indicator.wording);
    if (indicator.baseline)
        form.add("baseline", indicator.baseline->toString());
    for (const Node &node : writtenNodes(indicator))
        form.add("by", node.by.toString(Qt::ISODate)).add("value", node.value.toString());
    addUnlessEmpty(form, "definition", indicator.definition);
    addUnlessEmpty(form, "data_source", indicator.dataSource);
    add(form, indicator.passage);
    addTargetOf(form, indicator);
    addPartsOf(form, indicator);
}

void add(CanonicalForm &form, const Task &task)
{
    form.add("task", task.id)
        .add("title", task.title)
        .add("source", task.source)
        .add("units_open_ended", QByteArray::number(int(task.unitsOpenEnded)));
    for (const TaskUnit &part : writtenUnits(task))
        form.add("unit", part.unit).add("role", token(tokenOf(part.role)));
    add(form, "deliverable", task.deliverables);
    addUnlessEmpty(form, "leader", task.leader);
    add(form, task.passage);
    add(form, "goal", task.goals);
    addIfThere(form, "due", task.due);
    addUnlessEmpty(form, "due_wording", task.dueWording);
    for (const Indicator &indicator : task.indicators)
        add(form, indicator);
}

void add(CanonicalForm &form, const Unit &unit)
{
    form.add("unit", unit.id).add("name", unit.name);
    for (const QString &alias : unit.aliases)
        form.add("alias", alias);
    for (const QString &member : unit.members)
        form.add("member", member);
}

/// What a plan says about ranking and reporting, where it is not what is usual.
void addRulesOf(CanonicalForm &form, const Plan &plan)
{
    if (plan.rankFrom != rankedFrom)
        form.add("rank_from", QByteArray::number(plan.rankFrom));
    if (plan.reportDay != reportedBy)
        form.add("report_day", QByteArray::number(plan.reportDay));
    if (plan.isReviewed)
        form.add("review", QByteArray("office"));
    if (plan.isEvidenceRequired)
        form.add("evidence", QByteArray("required"));
}

PlannedIndicator planned(const PlanIndex &index, const IndicatorInTask &found)
{
    PlannedIndicator made{*found.indicator, {}};
    for (const TaskUnit &part : found.task->partsOf(*found.indicator)) {
        const Unit *unit = index.unit(part.unit);
        made.units.push_back({part.unit, unit ? unit->name : part.unit, part.role});
    }
    return made;
}

bool haveSameUnits(std::vector<NamedPart> a, std::vector<NamedPart> b)
{
    const auto keyOf = [](const NamedPart &part) { return std::tie(part.unit, part.role); };
    const auto comesFirst = [&](const NamedPart &x, const NamedPart &y) { return keyOf(x) < keyOf(y); };
    std::sort(a.begin(), a.end(), comesFirst);
    std::sort(b.begin(), b.end(), comesFirst);
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](const NamedPart &x, const NamedPart &y) { return keyOf(x) == keyOf(y); });
}

bool haveSameSchedule(const Terms &a, const Terms &b)
{
    return a.schedule == b.schedule && a.nodes == b.nodes;
}

bool haveSameComparison(const Indicator &a, const Indicator &b)
{
    return comparisonOf(a) == comparisonOf(b) && a.band == b.band && a.targetTo == b.targetTo;
}

/// Whether the same units have a share, whatever its target is.
bool haveSameShares(const Indicator &a, const Indicator &b)
{
    const auto has = [](const Indicator &one, const UnitShare &share) { return one.shareOf(share.unit) != nullptr; };
    return a.shares.size() == b.shares.size()
           && std::all_of(a.shares.begin(), a.shares.end(), [&](const UnitShare &share) { return has(b, share); });
}

std::vector<IndicatorTrait> changedTraits(const PlannedIndicator &before, const PlannedIndicator &after)
{
    const Indicator &old = before.indicator;
    const Indicator &now = after.indicator;
    const std::pair<IndicatorTrait, bool> all[] = {
        {IndicatorTrait::Name, old.name != now.name},
        {IndicatorTrait::UnitOfMeasure, old.unitOfMeasure != now.unitOfMeasure},
        {IndicatorTrait::Accumulation, old.accumulation != now.accumulation},
        {IndicatorTrait::Comparison, !haveSameComparison(old, now)},
        {IndicatorTrait::Schedule, !haveSameSchedule(old.terms, now.terms)},
        {IndicatorTrait::Due, old.terms.due != now.terms.due},
        {IndicatorTrait::Units, !haveSameUnits(before.units, after.units) || !haveSameShares(old, now)},
    };
    std::vector<IndicatorTrait> changed;
    for (const auto &[trait, differs] : all)
        if (differs)
            changed.push_back(trait);
    return changed;
}

} // namespace

QString fingerprintOf(const Plan &plan)
{
    CanonicalForm form(formatOf(plan) == 1 ? "xushi-plan/1" : "xushi-plan/2");
    form.add("id", plan.id)
        .add("title", plan.title)
        .add("issuer", plan.issuer)
        .add("issued_on", plan.issuedOn.toString(Qt::ISODate))
        .add("from", plan.period.first().toString(Qt::ISODate))
        .add("to", plan.period.last().toString(Qt::ISODate))
        .add("tolerance", plan.tolerance.toString());
    addUnlessEmpty(form, "office", plan.office);
    if (plan.document)
        form.add("document", plan.document->name).add("sha256", plan.document->sha256).add("text", plan.document->text);
    addRulesOf(form, plan);
    for (const auto *list : {&plan.units, &plan.groups})
        for (const Unit &unit : *list)
            add(form, unit);
    for (const Project &project : plan.projects) {
        form.add("project", project.id).add("title", project.title);
        for (const Task &task : project.tasks)
            add(form, task);
    }
    return sha256Hex(form.bytes());
}

std::vector<IndicatorChange> indicatorChanges(const Plan &before, const Plan &after)
{
    const PlanIndex old(before);
    const PlanIndex now(after);
    std::vector<IndicatorChange> changes;
    for (const IndicatorInTask &known : before.indicators()) {
        IndicatorChange change{planned(old, known), std::nullopt};
        if (const auto found = now.indicator(known.indicator->id)) {
            change.after = planned(now, *found);
            change.traits = changedTraits(change.before, *change.after);
            if (change.traits.empty())
                continue;
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace xushi::domain
