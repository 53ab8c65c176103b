#include "domain/plan/plan_differences.h"

#include "domain/plan/plan_form.h"
#include "domain/plan/plan_tokens.h"
#include "domain/plan/target.h"

#include <algorithm>
#include <unordered_map>

namespace xushi::domain {

namespace {

/// What a part of a plan says: the key of each field, and its text.
using Facts = std::vector<std::pair<const char *, QString>>;

/// A part of a plan with what it says.
struct Part {
    QString id;
    QString name;
    Facts facts;
};

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString quantityText(const std::optional<Quantity> &quantity)
{
    return quantity ? quantity->toString() : QString();
}

QString numberText(int number, int usual)
{
    return number == usual ? QString() : QString::number(number);
}

/// Says what the parts of one plan say.
class PlanReading {
public:
    explicit PlanReading(const Plan &plan) : m_plan(plan)
    {
        for (const auto *list : {&plan.units, &plan.groups})
            for (const Unit &unit : *list)
                m_names.emplace(unit.id, unit.name);
    }

    [[nodiscard]] std::vector<Part> whole() const
    {
        const QString period =
            m_plan.period.first().toString(Qt::ISODate) + u'/' + m_plan.period.last().toString(Qt::ISODate);
        return {{m_plan.id,
                 m_plan.title,
                 {{"title", m_plan.title},
                  {"issuer", m_plan.issuer},
                  {"issued_on", dayText(m_plan.issuedOn)},
                  {"period", period},
                  {"tolerance", m_plan.tolerance.toString()},
                  {"office", m_plan.office},
                  {"rank_from", numberText(m_plan.rankFrom, rankedFrom)},
                  {"report_day", numberText(m_plan.reportDay, reportedBy)},
                  {"review", m_plan.isReviewed ? QStringLiteral("office") : QString()},
                  {"evidence", m_plan.isEvidenceRequired ? QStringLiteral("required") : QString()},
                  {"document", m_plan.document ? m_plan.document->name : QString()},
                  {"text", m_plan.document ? m_plan.document->text : QString()}}}};
    }

    [[nodiscard]] std::vector<Part> units() const
    {
        std::vector<Part> parts;
        for (const auto *list : {&m_plan.units, &m_plan.groups})
            for (const Unit &unit : *list)
                parts.push_back(
                    {unit.id,
                     unit.name,
                     {{"name", unit.name}, {"aliases", unit.aliases.join(u'\n')}, {"members", namesOf(unit.members)}}});
        return parts;
    }

    [[nodiscard]] std::vector<Part> projects() const
    {
        std::vector<Part> parts;
        for (const Project &project : m_plan.projects)
            parts.push_back({project.id, project.title, {{"title", project.title}}});
        return parts;
    }

    [[nodiscard]] std::vector<Part> tasks() const
    {
        std::vector<Part> parts;
        for (const Task *task : m_plan.tasks())
            parts.push_back({task->id, task->title, factsOf(*task)});
        return parts;
    }

    [[nodiscard]] std::vector<Part> indicators() const
    {
        std::vector<Part> parts;
        for (const auto &[task, indicator] : m_plan.indicators())
            parts.push_back({indicator->id, indicator->name, factsOf(*indicator)});
        return parts;
    }

private:
    [[nodiscard]] QString nameOf(const QString &unit) const
    {
        const auto found = m_names.find(unit);
        return found == m_names.end() ? unit : found->second;
    }

    [[nodiscard]] QString namesOf(const QStringList &units) const
    {
        QStringList names;
        for (const QString &unit : units)
            names += nameOf(unit);
        return names.join(u'\n');
    }

    static QString textOf(const std::vector<Deliverable> &list)
    {
        QStringList texts;
        for (const Deliverable &one : list)
            texts += QStringList{one.id, one.text, dayText(one.due)}.join(u' ').trimmed();
        return texts.join(u'\n');
    }

    [[nodiscard]] Facts factsOf(const Task &task) const
    {
        QStringList units;
        for (const TaskUnit &part : writtenUnits(task))
            units += nameOf(part.unit) + u'\t' + tokenOf(part.role);
        return {{"title", task.title},
                {"source", task.source},
                {"units", units.join(u'\n')},
                {"units_open_ended", task.unitsOpenEnded ? QStringLiteral("true") : QString()},
                {"leader", task.leader},
                {"deliverables", textOf(task.deliverables)},
                {"goals", textOf(task.goals)},
                {"due", dayText(task.due)},
                {"due_wording", task.dueWording},
                {"quote", task.passage.quote},
                {"printed_number", task.passage.printedNumber}};
    }

    [[nodiscard]] Facts factsOf(const Indicator &one) const
    {
        QStringList nodes;
        for (const Node &node : writtenNodes(one))
            nodes += node.by.toString(Qt::ISODate) + u' ' + node.value.toString();
        QStringList years;
        for (const YearTarget &year : one.yearly)
            years += QString::number(year.year) + u' ' + year.target.toString();
        QStringList shares;
        for (const UnitShare &share : one.shares)
            shares += QStringList{nameOf(share.unit), share.target.toString(), quantityText(share.baseline)}
                          .join(u' ')
                          .trimmed();
        return {{"name", one.name},
                {"unit_of_measure", one.unitOfMeasure},
                {"target", one.terms.target.toString()},
                {"comparison", tokenOf(comparisonOf(one))},
                {"band", quantityText(one.band)},
                {"target_to", quantityText(one.targetTo)},
                {"baseline", quantityText(one.baseline)},
                {"accumulation", tokenOf(one.accumulation)},
                {"schedule", tokenOf(one.terms.schedule)},
                {"nodes", nodes.join(u'\n')},
                {"yearly", years.join(u'\n')},
                {"due", dayText(one.terms.due)},
                {"due_wording", one.dueWording},
                {"commitment", tokenOf(one.commitment)},
                {"wording", one.wording},
                {"units", namesOf(writtenUnits(one))},
                {"shares", shares.join(u'\n')},
                {"available_on", dayText(one.availableOn)},
                {"data_lag_months", numberText(one.dataLagMonths, 0)},
                {"definition", one.definition},
                {"data_source", one.dataSource},
                {"quote", one.passage.quote},
                {"printed_number", one.passage.printedNumber}};
    }

    const Plan &m_plan;
    std::unordered_map<QString, QString> m_names;
};

std::vector<FieldChange> changedFields(const Facts &before, const Facts &after)
{
    std::vector<FieldChange> changed;
    for (std::size_t i = 0; i < after.size(); ++i) // both list the same fields
        if (before[i].second != after[i].second)
            changed.push_back({QString::fromLatin1(after[i].first), before[i].second, after[i].second});
    return changed;
}

void compare(PlanPart part, const std::vector<Part> &before, const std::vector<Part> &after,
             std::vector<PlanDifference> &differences)
{
    using Kind = PlanDifference::Kind;
    std::unordered_map<QString, const Part *> old;
    for (const Part &one : before)
        old.emplace(one.id, &one);
    for (const Part &one : after) {
        const auto known = old.find(one.id);
        if (known == old.end()) {
            differences.push_back({Kind::New, part, one.id, one.name});
            continue;
        }
        if (auto fields = changedFields(known->second->facts, one.facts); !fields.empty())
            differences.push_back({Kind::Changed, part, one.id, one.name, std::move(fields)});
        old.erase(known);
    }
    for (const Part &one : before)
        if (old.contains(one.id))
            differences.push_back({Kind::Gone, part, one.id, one.name});
}

} // namespace

std::vector<PlanDifference> planDifferences(const Plan &before, const Plan &after)
{
    const PlanReading old(before);
    const PlanReading now(after);
    std::vector<PlanDifference> differences;
    compare(PlanPart::Plan, old.whole(), now.whole(), differences);
    compare(PlanPart::Unit, old.units(), now.units(), differences);
    compare(PlanPart::Project, old.projects(), now.projects(), differences);
    compare(PlanPart::Task, old.tasks(), now.tasks(), differences);
    compare(PlanPart::Indicator, old.indicators(), now.indicators(), differences);
    return differences;
}

} // namespace xushi::domain
