#include "exchange/plan/plan_writer.h"

#include "domain/plan/plan_form.h"
#include "domain/tokens.h"
#include "exchange/json_writer.h"
#include "exchange/plan/plan_keys.h"

namespace xushi::exchange {

namespace {

class PlanWriter {
public:
    void write(const domain::Plan &plan);
    [[nodiscard]] QByteArray text() const { return m_json.text(); }

private:
    void write(const domain::Unit &unit);
    void write(const domain::Project &project);
    void write(const domain::Task &task);
    void write(const domain::TaskUnit &part);
    void write(const domain::Task &task, const domain::Indicator &indicator);
    void write(const domain::Node &node);
    void write(const domain::PlanDocument &document);
    void write(const domain::Deliverable &deliverable);
    void write(const domain::UnitShare &share);
    void write(const domain::YearTarget &target);
    void rules(const domain::Plan &plan);
    void target(const domain::Task &task, const domain::Indicator &indicator);
    void more(const domain::Indicator &indicator);
    void members(const domain::Passage &passage);
    void memberUnlessEmpty(QLatin1StringView key, const QString &text);
    void write(const QString &text) { m_json.string(text); }

    void member(QLatin1StringView key, const QString &text);
    void member(QLatin1StringView key, QDate day) { member(key, day.toString(Qt::ISODate)); }
    void member(QLatin1StringView key, domain::Quantity quantity);
    void member(QLatin1StringView key, const domain::Period &period);
    void flag(QLatin1StringView key, bool value);
    void number(QLatin1StringView key, int value);
    template <typename T> void memberIfThere(QLatin1StringView key, const std::optional<T> &value);
    template <typename List> void listUnlessEmpty(QLatin1StringView key, const List &values);
    template <typename E> void token(QLatin1StringView key, E value) { member(key, QString(domain::tokenOf(value))); }
    template <typename List> void list(QLatin1StringView key, const List &values);

    JsonWriter m_json;
};

void PlanWriter::member(QLatin1StringView key, const QString &text)
{
    m_json.key(key);
    m_json.string(text);
}

void PlanWriter::member(QLatin1StringView key, domain::Quantity quantity)
{
    m_json.key(key);
    m_json.number(quantity.toString());
}

void PlanWriter::member(QLatin1StringView key, const domain::Period &period)
{
    m_json.key(key);
    m_json.beginObject();
    member(key::from, period.first());
    member(key::to, period.last());
    m_json.endObject();
}

void PlanWriter::memberUnlessEmpty(QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        member(key, text);
}

void PlanWriter::members(const domain::Passage &passage)
{
    memberUnlessEmpty(key::quote, passage.quote);
    if (passage.at) {
        m_json.key(key::at);
        m_json.beginArray();
        m_json.number(QString::number(passage.at->offset));
        m_json.number(QString::number(passage.at->length));
        m_json.endArray();
    }
    memberUnlessEmpty(key::printedNumber, passage.printedNumber);
}

void PlanWriter::write(const domain::PlanDocument &document)
{
    m_json.beginObject();
    member(key::name, document.name);
    memberUnlessEmpty(key::sha256, document.sha256);
    memberUnlessEmpty(key::text, document.text);
    m_json.endObject();
}

void PlanWriter::flag(QLatin1StringView key, bool value)
{
    m_json.key(key);
    m_json.boolean(value);
}

void PlanWriter::number(QLatin1StringView key, int value)
{
    m_json.key(key);
    m_json.number(QString::number(value));
}

template <typename T> void PlanWriter::memberIfThere(QLatin1StringView key, const std::optional<T> &value)
{
    if (value)
        member(key, *value);
}

template <typename List> void PlanWriter::listUnlessEmpty(QLatin1StringView key, const List &values)
{
    if (!values.empty())
        list(key, values);
}

void PlanWriter::write(const domain::Deliverable &deliverable)
{
    if (deliverable.id.isEmpty())
        return m_json.string(deliverable.text);
    m_json.beginObject();
    member(key::id, deliverable.id);
    member(key::text, deliverable.text);
    memberIfThere(key::due, deliverable.due);
    m_json.endObject();
}

void PlanWriter::write(const domain::UnitShare &share)
{
    m_json.beginObject();
    member(key::unit, share.unit);
    member(key::target, share.target);
    memberIfThere(key::baseline, share.baseline);
    m_json.endObject();
}

void PlanWriter::write(const domain::YearTarget &target)
{
    m_json.beginObject();
    number(key::year, target.year);
    member(key::target, target.target);
    m_json.endObject();
}

/// What a plan says about ranking and reporting, where it is not what is usual.
void PlanWriter::rules(const domain::Plan &plan)
{
    if (plan.rankFrom != domain::rankedFrom)
        number(key::rankFrom, plan.rankFrom);
    if (plan.reportDay != domain::reportedBy)
        number(key::reportDay, plan.reportDay);
    if (plan.isReviewed)
        member(key::review, QStringLiteral("office"));
    if (plan.isEvidenceRequired)
        member(key::evidence, QStringLiteral("required"));
}

template <typename List> void PlanWriter::list(QLatin1StringView key, const List &values)
{
    m_json.key(key);
    m_json.beginArray();
    for (const auto &value : values)
        write(value);
    m_json.endArray();
}

void PlanWriter::write(const domain::Plan &plan)
{
    m_json.beginObject();
    member(key::format, QString(planFormats[static_cast<std::size_t>(domain::formatOf(plan)) - 1]));
    member(key::id, plan.id);
    member(key::title, plan.title);
    member(key::issuer, plan.issuer);
    member(key::issuedOn, plan.issuedOn);
    member(key::period, plan.period);
    member(key::tolerance, plan.tolerance);
    memberUnlessEmpty(key::office, plan.office);
    if (plan.document) {
        m_json.key(key::document);
        write(*plan.document);
    }
    rules(plan);
    std::vector<domain::Unit> units = plan.units;
    units.insert(units.end(), plan.groups.begin(), plan.groups.end());
    list(key::units, units);
    list(key::projects, plan.projects);
    m_json.endObject();
}

void PlanWriter::write(const domain::Unit &unit)
{
    m_json.beginObject();
    member(key::id, unit.id);
    member(key::name, unit.name);
    list(key::aliases, unit.aliases);
    listUnlessEmpty(key::members, unit.members);
    m_json.endObject();
}

void PlanWriter::write(const domain::Project &project)
{
    m_json.beginObject();
    member(key::id, project.id);
    member(key::title, project.title);
    list(key::tasks, project.tasks);
    m_json.endObject();
}

void PlanWriter::write(const domain::Task &task)
{
    m_json.beginObject();
    member(key::id, task.id);
    member(key::title, task.title);
    member(key::source, task.source);
    list(key::units, domain::writtenUnits(task));
    flag(key::unitsOpenEnded, task.unitsOpenEnded);
    list(key::deliverables, task.deliverables);
    listUnlessEmpty(key::goals, task.goals);
    memberIfThere(key::due, task.due);
    memberUnlessEmpty(key::dueWording, task.dueWording);
    memberUnlessEmpty(key::leader, task.leader);
    members(task.passage);
    m_json.key(key::indicators);
    m_json.beginArray();
    for (const domain::Indicator &indicator : task.indicators)
        write(task, indicator);
    m_json.endArray();
    m_json.endObject();
}

void PlanWriter::write(const domain::TaskUnit &part)
{
    m_json.beginObject();
    member(key::unit, part.unit);
    token(key::role, part.role);
    m_json.endObject();
}

/// What is to be reached, how it is compared, and by when.
void PlanWriter::target(const domain::Task &task, const domain::Indicator &indicator)
{
    member(key::target, indicator.terms.target);
    memberIfThere(key::band, indicator.band);
    memberIfThere(key::targetTo, indicator.targetTo);
    memberIfThere(key::baseline, indicator.baseline);
    token(key::accumulation, indicator.accumulation);
    if (indicator.comparison)
        token(key::comparison, *indicator.comparison);
    else
        token(key::direction, indicator.direction);
    token(key::schedule, indicator.terms.schedule);
    listUnlessEmpty(key::nodes, domain::writtenNodes(indicator));
    listUnlessEmpty(key::yearly, indicator.yearly);
    memberIfThere(key::due, domain::writtenDue(task, indicator));
    memberUnlessEmpty(key::dueWording, indicator.dueWording);
}

/// What only the second form says, the target aside.
void PlanWriter::more(const domain::Indicator &indicator)
{
    listUnlessEmpty(key::units, domain::writtenUnits(indicator));
    listUnlessEmpty(key::shares, indicator.shares);
    memberIfThere(key::availableOn, indicator.availableOn);
    if (indicator.dataLagMonths != 0)
        number(key::dataLagMonths, indicator.dataLagMonths);
    if (indicator.parts) {
        m_json.key(key::parts);
        m_json.beginObject();
        member(key::numerator, indicator.parts->numerator);
        member(key::denominator, indicator.parts->denominator);
        m_json.endObject();
    }
    if (indicator.continues) {
        m_json.key(key::continues);
        m_json.beginObject();
        member(key::plan, indicator.continues->plan);
        member(key::id, indicator.continues->id);
        m_json.endObject();
    }
}

void PlanWriter::write(const domain::Task &task, const domain::Indicator &indicator)
{
    m_json.beginObject();
    member(key::id, indicator.id);
    member(key::name, indicator.name);
    member(key::unitOfMeasure, indicator.unitOfMeasure);
    target(task, indicator);
    token(key::commitment, indicator.commitment);
    member(key::wording, indicator.wording);
    memberUnlessEmpty(key::definition, indicator.definition);
    memberUnlessEmpty(key::dataSource, indicator.dataSource);
    members(indicator.passage);
    more(indicator);
    m_json.endObject();
}

void PlanWriter::write(const domain::Node &node)
{
    m_json.beginObject();
    member(key::by, node.by);
    member(key::value, node.value);
    m_json.endObject();
}

} // namespace

QByteArray writePlan(const domain::Plan &plan)
{
    PlanWriter writer;
    writer.write(plan);
    return writer.text();
}

} // namespace xushi::exchange
