#include "domain/plan_fingerprint.h"

#include "domain/canonical_form.h"
#include "domain/tokens.h"

namespace xushi::domain {

namespace {

QString token(QLatin1StringView text)
{
    return text;
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
    for (const Indicator &indicator : task.indicators)
        add(form, indicator);
}

} // namespace

QString fingerprintOf(const Plan &plan)
{
    CanonicalForm form("xushi-plan/1");
    form.add("id", plan.id)
        .add("title", plan.title)
        .add("issuer", plan.issuer)
        .add("issued_on", plan.issuedOn.toString(Qt::ISODate))
        .add("from", plan.period.first().toString(Qt::ISODate))
        .add("to", plan.period.last().toString(Qt::ISODate))
        .add("tolerance", plan.tolerance.toString());
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

} // namespace xushi::domain
