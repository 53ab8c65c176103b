#include "domain/plan/plan_comparison.h"

#include "domain/canonical_form.h"
#include "domain/plan/plan_index.h"
#include "domain/tokens.h"

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
    for (const Node &node : indicator.terms.nodes)
        form.add("by", node.by.toString(Qt::ISODate)).add("value", node.value.toString());
    addUnlessEmpty(form, "definition", indicator.definition);
    addUnlessEmpty(form, "data_source", indicator.dataSource);
    add(form, indicator.passage);
}

void add(CanonicalForm &form, const Task &task)
{
    form.add("task", task.id)
        .add("title", task.title)
        .add("source", task.source)
        .add("units_open_ended", QByteArray::number(int(task.unitsOpenEnded)));
    for (const TaskUnit &part : task.units)
        form.add("unit", part.unit).add("role", token(tokenOf(part.role)));
    for (const QString &deliverable : task.deliverables)
        form.add("deliverable", deliverable);
    addUnlessEmpty(form, "leader", task.leader);
    add(form, task.passage);
    for (const Indicator &indicator : task.indicators)
        add(form, indicator);
}

PlannedIndicator planned(const PlanIndex &index, const IndicatorInTask &found)
{
    PlannedIndicator made{*found.indicator, {}};
    made.units.reserve(found.task->units.size());
    for (const TaskUnit &part : found.task->units) {
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

std::vector<IndicatorTrait> changedTraits(const PlannedIndicator &before, const PlannedIndicator &after)
{
    const Indicator &old = before.indicator;
    const Indicator &now = after.indicator;
    const std::pair<IndicatorTrait, bool> all[] = {
        {IndicatorTrait::Name, old.name != now.name},
        {IndicatorTrait::UnitOfMeasure, old.unitOfMeasure != now.unitOfMeasure},
        {IndicatorTrait::Accumulation, old.accumulation != now.accumulation},
        {IndicatorTrait::Direction, old.direction != now.direction},
        {IndicatorTrait::Schedule, !haveSameSchedule(old.terms, now.terms)},
        {IndicatorTrait::Units, !haveSameUnits(before.units, after.units)},
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
    CanonicalForm form(plan.format() == 1 ? "xushi-plan/1" : "xushi-plan/2");
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
    for (const Unit &unit : plan.units) {
        form.add("unit", unit.id).add("name", unit.name);
        for (const QString &alias : unit.aliases)
            form.add("alias", alias);
    }
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
