#include "storage/stores/plan_writer.h"

#include "domain/plan/plan_comparison.h"
#include "domain/tokens.h"
#include "storage/engine/connection.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace xushi::storage {

using namespace domain;

namespace {

QString listText(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

/// Nodes as "day value" pairs: exact, and small.
QString nodesText(const std::vector<Node> &nodes)
{
    QStringList texts;
    for (const Node &node : nodes)
        texts += node.by.toString(Qt::ISODate) + u' ' + node.value.toString();
    return texts.join(u',');
}

/// NULL for what a plan does not say.
std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

Statement &bind(Statement &insert, const Passage &passage)
{
    const auto at = passage.at ? std::optional(QStringLiteral("%1 %2").arg(passage.at->offset).arg(passage.at->length))
                               : std::nullopt;
    return insert.bindTextOrNull("quote", unlessEmpty(passage.quote))
        .bindTextOrNull("quote_at", at)
        .bindTextOrNull("printed_number", unlessEmpty(passage.printedNumber));
}

/// Writes one version of one plan, table by table.
class PlanWriter {
public:
    PlanWriter(Connection &connection, qint64 version)
        : m_version(version),
          m_connection(connection),
          m_project(connection, sqlText("project_insert")),
          m_task(connection, sqlText("task_insert")),
          m_taskUnit(connection, sqlText("task_unit_insert")),
          m_indicator(connection, sqlText("indicator_insert"))
    {
    }

    /// Without `loadedAt` the version is not in force.
    void write(const Plan &plan, std::optional<qint64> loadedAt, qint64 receivedAt)
    {
        const auto &document = plan.document;
        Statement(m_connection, sqlText("plan_insert"))
            .bind("version", m_version)
            .bind("id", plan.id)
            .bind("title", plan.title)
            .bind("issuer", plan.issuer)
            .bind("issued_on", plan.issuedOn)
            .bind("period_from", plan.period.first())
            .bind("period_to", plan.period.last())
            .bind("tolerance", plan.tolerance.millionths())
            .bindNumberOrNull("loaded_at", loadedAt)
            .bind("received_at", receivedAt)
            .bind("fingerprint", fingerprintOf(plan))
            .bindTextOrNull("office", unlessEmpty(plan.office))
            .bindTextOrNull("document_name", document ? std::optional(document->name) : std::nullopt)
            .bindTextOrNull("document_sha256", document ? unlessEmpty(document->sha256) : std::nullopt)
            .bindTextOrNull("document_text", document ? unlessEmpty(document->text) : std::nullopt)
            .run();
        writeUnits(plan.units);
        for (const Project &project : plan.projects)
            write(project);
    }

private:
    void writeUnits(const std::vector<Unit> &units)
    {
        Statement insert(m_connection, sqlText("unit_insert"));
        qint64 position = 0;
        for (const Unit &unit : units)
            insert.bind("version", m_version)
                .bind("id", unit.id)
                .bind("position", ++position)
                .bind("name", unit.name)
                .bind("aliases", listText(unit.aliases))
                .run();
    }

    void write(const Project &project)
    {
        m_project.bind("version", m_version)
            .bind("id", project.id)
            .bind("position", ++m_projects)
            .bind("title", project.title)
            .run();
        for (const Task &task : project.tasks)
            write(task, project.id);
    }

    void write(const Task &task, const QString &project)
    {
        m_task.bind("version", m_version)
            .bind("id", task.id)
            .bind("project", project)
            .bind("position", ++m_tasks)
            .bind("title", task.title)
            .bind("source", task.source)
            .bind("units_open_ended", qint64(task.unitsOpenEnded ? 1 : 0))
            .bind("deliverables", listText(task.deliverables))
            .bindTextOrNull("leader", unlessEmpty(task.leader));
        bind(m_task, task.passage).run();
        qint64 position = 0;
        for (const TaskUnit &part : task.units)
            m_taskUnit.bind("version", m_version)
                .bind("task", task.id)
                .bind("unit", part.unit)
                .bind("position", ++position)
                .bind("role", tokenOf(part.role))
                .run();
        for (const Indicator &indicator : task.indicators)
            write(indicator, task.id);
    }

    void write(const Indicator &indicator, const QString &task)
    {
        m_indicator.bind("version", m_version)
            .bind("id", indicator.id)
            .bind("task", task)
            .bind("position", ++m_indicators)
            .bind("name", indicator.name)
            .bind("unit_of_measure", indicator.unitOfMeasure)
            .bind("target", indicator.terms.target.millionths())
            .bind("accumulation", tokenOf(indicator.accumulation))
            .bind("direction", tokenOf(indicator.direction))
            .bind("schedule", tokenOf(indicator.terms.schedule))
            .bind("commitment", tokenOf(indicator.commitment))
            .bind("wording", indicator.wording)
            .bind("baseline", indicator.baseline)
            .bind("nodes", nodesText(indicator.terms.nodes))
            .bindTextOrNull("definition", unlessEmpty(indicator.definition))
            .bindTextOrNull("data_source", unlessEmpty(indicator.dataSource));
        bind(m_indicator, indicator.passage).run();
    }

    qint64 m_version;
    Connection &m_connection;
    Statement m_project;
    Statement m_task;
    Statement m_taskUnit;
    Statement m_indicator;
    qint64 m_projects = 0;
    qint64 m_tasks = 0;
    qint64 m_indicators = 0;
};

} // namespace

void writePlan(Connection &connection, qint64 version, const Plan &plan, std::optional<qint64> loadedAt,
               qint64 receivedAt)
{
    PlanWriter(connection, version).write(plan, loadedAt, receivedAt);
}

} // namespace xushi::storage
