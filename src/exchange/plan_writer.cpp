#include "exchange/plan_writer.h"

#include "domain/tokens.h"
#include "exchange/json_writer.h"
#include "exchange/plan_keys.h"

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
    void write(const domain::Indicator &indicator);
    void write(const domain::Node &node);
    void write(const domain::PlanDocument &document);
    void members(const domain::Passage &passage);
    void memberUnlessEmpty(QLatin1StringView key, const QString &text);
    void write(const QString &text) { m_json.string(text); }

    void member(QLatin1StringView key, const QString &text);
    void member(QLatin1StringView key, QDate day) { member(key, day.toString(Qt::ISODate)); }
    void member(QLatin1StringView key, domain::Quantity quantity);
    void member(QLatin1StringView key, const domain::Period &period);
    void flag(QLatin1StringView key, bool value);
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
    member(key::format, QString(planFormats[static_cast<std::size_t>(plan.format()) - 1]));
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
    list(key::units, plan.units);
    list(key::projects, plan.projects);
    m_json.endObject();
}

void PlanWriter::write(const domain::Unit &unit)
{
    m_json.beginObject();
    member(key::id, unit.id);
    member(key::name, unit.name);
    list(key::aliases, unit.aliases);
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
    list(key::units, task.units);
    flag(key::unitsOpenEnded, task.unitsOpenEnded);
    list(key::deliverables, task.deliverables);
    memberUnlessEmpty(key::leader, task.leader);
    members(task.passage);
    list(key::indicators, task.indicators);
    m_json.endObject();
}

void PlanWriter::write(const domain::TaskUnit &part)
{
    m_json.beginObject();
    member(key::unit, part.unit);
    token(key::role, part.role);
    m_json.endObject();
}

void PlanWriter::write(const domain::Indicator &indicator)
{
    m_json.beginObject();
    member(key::id, indicator.id);
    member(key::name, indicator.name);
    member(key::unitOfMeasure, indicator.unitOfMeasure);
    member(key::target, indicator.terms.target);
    if (indicator.baseline)
        member(key::baseline, *indicator.baseline);
    token(key::accumulation, indicator.accumulation);
    token(key::direction, indicator.direction);
    token(key::schedule, indicator.terms.schedule);
    if (!indicator.terms.nodes.empty())
        list(key::nodes, indicator.terms.nodes);
    token(key::commitment, indicator.commitment);
    member(key::wording, indicator.wording);
    memberUnlessEmpty(key::definition, indicator.definition);
    memberUnlessEmpty(key::dataSource, indicator.dataSource);
    members(indicator.passage);
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
