#include "storage/stores/plan_writer.h"

#include "domain/plan/plan_comparison.h"
#include "domain/plan/plan_form.h"
#include "domain/tokens.h"
#include "storage/engine/connection.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/stores/plan_columns.h"

namespace xushi::storage {

using namespace domain;

namespace {

/// NULL for what a plan does not say.
std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> unless(bool isUsual, const QString &text)
{
    return isUsual ? std::nullopt : std::optional(text);
}

std::optional<qint64> unlessUsual(int number, int usual)
{
    return number == usual ? std::nullopt : std::optional<qint64>(number);
}

std::optional<QString> dayText(const std::optional<QDate> &day)
{
    return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
}

Statement &bind(Statement &insert, const Passage &passage)
{
    const auto at = passage.at ? std::optional(placeText(*passage.at)) : std::nullopt;
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
            .bindNumberOrNull("rank_from", unlessUsual(plan.rankFrom, rankedFrom))
            .bindNumberOrNull("report_day", unlessUsual(plan.reportDay, reportedBy))
            .bindTextOrNull("review", plan.isReviewed ? std::optional(QStringLiteral("office")) : std::nullopt)
            .bindTextOrNull("evidence",
                            plan.isEvidenceRequired ? std::optional(QStringLiteral("required")) : std::nullopt)
            .run();
        writeUnits(plan.units);
        writeUnits(plan.groups);
        for (const Project &project : plan.projects)
            write(project);
    }

private:
    void writeUnits(const std::vector<Unit> &units)
    {
        Statement insert(m_connection, sqlText("unit_insert"));
        for (const Unit &unit : units)
            insert.bind("version", m_version)
                .bind("id", unit.id)
                .bind("position", ++m_units)
                .bind("name", unit.name)
                .bind("aliases", listText(unit.aliases))
                .bindTextOrNull("members", unless(unit.members.isEmpty(), listText(unit.members)))
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
            .bind("deliverables", deliverablesText(task.deliverables))
            .bindTextOrNull("goals", unless(task.goals.empty(), deliverablesText(task.goals)))
            .bindTextOrNull("due", dayText(task.due))
            .bindTextOrNull("due_wording", unlessEmpty(task.dueWording))
            .bindTextOrNull("leader", unlessEmpty(task.leader));
        bind(m_task, task.passage).run();
        qint64 position = 0;
        for (const TaskUnit &part : writtenUnits(task))
            m_taskUnit.bind("version", m_version)
                .bind("task", task.id)
                .bind("unit", part.unit)
                .bind("position", ++position)
                .bind("role", tokenOf(part.role))
                .run();
        for (const Indicator &indicator : task.indicators)
            write(indicator, task);
    }

    void write(const Indicator &indicator, const Task &task)
    {
        m_indicator.bind("version", m_version)
            .bind("id", indicator.id)
            .bind("task", task.id)
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
            .bind("nodes", nodesText(writtenNodes(indicator)))
            .bindTextOrNull("definition", unlessEmpty(indicator.definition))
            .bindTextOrNull("data_source", unlessEmpty(indicator.dataSource));
        bindMore(indicator, task);
        bind(m_indicator, indicator.passage).run();
    }

    /// What only the second form says.
    void bindMore(const Indicator &indicator, const Task &task)
    {
        const QStringList &units = writtenUnits(indicator);
        const auto &parts = indicator.parts;
        const auto &continues = indicator.continues;
        m_indicator
            .bindTextOrNull("comparison", indicator.comparison ? std::optional(QString(tokenOf(*indicator.comparison)))
                                                               : std::nullopt)
            .bind("band", indicator.band)
            .bind("target_to", indicator.targetTo)
            .bindTextOrNull("units", unless(units.isEmpty(), listText(units)))
            .bindTextOrNull("shares", unless(!indicator.isSplit(), sharesText(indicator.shares)))
            .bindTextOrNull("yearly", unlessEmpty(yearlyText(indicator.yearly)))
            .bindTextOrNull("parts",
                            parts ? std::optional(pairText(parts->numerator, parts->denominator)) : std::nullopt)
            .bindTextOrNull("due", dayText(writtenDue(task, indicator)))
            .bindTextOrNull("due_wording", unlessEmpty(indicator.dueWording))
            .bindTextOrNull("available_on", dayText(indicator.availableOn))
            .bindNumberOrNull("data_lag_months", unlessUsual(indicator.dataLagMonths, 0))
            .bindTextOrNull("continues",
                            continues ? std::optional(pairText(continues->plan, continues->id)) : std::nullopt);
    }

    qint64 m_version;
    Connection &m_connection;
    Statement m_project;
    Statement m_task;
    Statement m_taskUnit;
    Statement m_indicator;
    qint64 m_units = 0;
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
