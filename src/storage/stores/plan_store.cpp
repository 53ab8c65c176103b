#include "storage/stores/plan_store.h"

#include "domain/plan_comparison.h"
#include "domain/tokens.h"
#include "storage/engine/database.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <unordered_map>

namespace xushi::storage {

using namespace domain;

namespace {

QString listText(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList listFrom(const QString &text)
{
    if (text == u"[]") // most lists are empty
        return {};
    QStringList texts;
    const QJsonArray values = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : values)
        texts += value.toString();
    return texts;
}

/// Nodes as "day value" pairs: exact, and small.
QString nodesText(const std::vector<Node> &nodes)
{
    QStringList texts;
    for (const Node &node : nodes)
        texts += node.by.toString(Qt::ISODate) + u' ' + node.value.toString();
    return texts.join(u',');
}

/// The value that was read from the plan's tables. Fails for a damaged file when it could not be read.
template <typename Found> auto known(const Found &value, const Connection &connection, const QString &found)
{
    if (!value)
        fail(ErrorCode::DatabaseDamaged,
             {connection.file(), QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "a plan cannot be read")), found});
    return *value;
}

std::optional<QDate> dayOrNone(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::vector<Node> nodesFrom(const QString &text, const Connection &connection)
{
    std::vector<Node> nodes;
    for (const QString &pair : text.split(u',', Qt::SkipEmptyParts))
        nodes.push_back({known(parseDate(pair.section(u' ', 0, 0)), connection, pair),
                         known(Quantity::parse(pair.section(u' ', 1)), connection, pair)});
    return nodes;
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

    void write(const Plan &plan, qint64 loadedAt)
    {
        Statement(m_connection, sqlText("plan_insert"))
            .bind("version", m_version)
            .bind("id", plan.id)
            .bind("title", plan.title)
            .bind("issuer", plan.issuer)
            .bind("issued_on", plan.issuedOn)
            .bind("period_from", plan.period.first())
            .bind("period_to", plan.period.last())
            .bind("tolerance", plan.tolerance.millionths())
            .bind("loaded_at", loadedAt)
            .bind("fingerprint", fingerprintOf(plan))
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
            .run();
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
            .run();
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

/// Reads one version of one plan. Children are gathered under their parent's id first, so that a plan of any
/// size is read in one pass over each table.
class PlanReader {
public:
    PlanReader(Connection &connection, qint64 version) : m_connection(connection), m_version(version) {}

    Plan readAll()
    {
        Plan plan = readHead();
        readIndicators("indicators_select", {});
        readParts("task_units_select", {});
        readTasks("tasks_select", {});
        Statement projects = statement("projects_select");
        while (projects.next())
            plan.projects.push_back({projects.text(0), projects.text(1), taken(m_tasks, projects.text(0))});
        requireNoneLeft(m_parts);
        requireNoneLeft(m_indicators);
        requireNoneLeft(m_tasks);
        return plan;
    }

    Plan readAbout(const QString &subject)
    {
        Plan plan = readHead();
        readIndicators("indicator_select", subject);
        QStringList tasks{subject};
        for (const auto &[task, indicators] : m_indicators)
            if (task != subject)
                tasks += task;
        for (const QString &task : tasks) {
            readParts("parts_of_task_select", task);
            readTasks("task_select", task);
        }
        Statement projects = statement("projects_select");
        while (projects.next())
            if (const auto found = m_tasks.find(projects.text(0)); found != m_tasks.end())
                plan.projects.push_back({projects.text(0), projects.text(1), std::move(found->second)});
        return plan;
    }

private:
    template <typename T> using ByParent = std::unordered_map<QString, std::vector<T>>;

    Plan readHead()
    {
        Statement select = statement("plan_select");
        if (!select.next())
            fail(ErrorCode::DatabaseDamaged,
                 {m_connection.file(), QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "a plan version is gone"))});
        const auto period = Period::between(select.day(4), select.day(5));
        Plan plan{select.text(0),
                  select.text(1),
                  select.text(2),
                  known(dayOrNone(select.day(3)), m_connection, select.text(3)),
                  known(period, m_connection, select.text(4)),
                  known(select.quantity(6), m_connection, QStringLiteral("tolerance")),
                  {},
                  {}};
        select.finish();
        readUnits(plan);
        return plan;
    }

    /// Binds the id where the statement has a placeholder for it.
    Statement statement(const char *name, const std::optional<QString> &id = {})
    {
        Statement select(m_connection, sqlText(name));
        select.bind("version", m_version);
        if (id)
            select.bind("id", *id);
        return select;
    }

    void readUnits(Plan &plan)
    {
        Statement units = statement("units_select");
        while (units.next()) {
            plan.units.push_back({units.text(0), units.text(1), listFrom(units.text(2))});
            m_units.insert(units.text(0));
        }
    }

    template <typename E> E token(const Statement &row, int column)
    {
        return known(fromToken<E>(row.text(column)), m_connection, row.text(column));
    }

    void readIndicators(const char *select, const std::optional<QString> &id)
    {
        Statement row = statement(select, id);
        while (row.next()) {
            Indicator indicator;
            indicator.id = row.text(0);
            indicator.name = row.text(2);
            indicator.unitOfMeasure = row.text(3);
            indicator.terms = {known(row.quantity(4), m_connection, indicator.id), token<Schedule>(row, 7),
                               nodesFrom(row.text(11), m_connection)};
            indicator.accumulation = token<Accumulation>(row, 5);
            indicator.direction = token<Direction>(row, 6);
            indicator.commitment = token<Commitment>(row, 8);
            indicator.wording = row.text(9);
            indicator.baseline = row.quantity(10);
            m_indicators[row.text(1)].push_back(std::move(indicator));
        }
    }

    void readParts(const char *select, const std::optional<QString> &id)
    {
        Statement row = statement(select, id);
        while (row.next()) {
            const QString unit = row.text(1);
            known(m_units.contains(unit) ? std::optional(unit) : std::nullopt, m_connection, unit);
            m_parts[row.text(0)].push_back({unit, token<Role>(row, 2)});
        }
    }

    void readTasks(const char *select, const std::optional<QString> &id)
    {
        Statement row = statement(select, id);
        while (row.next()) {
            const QString id = row.text(0);
            m_tasks[row.text(1)].push_back({id, row.text(2), row.text(3), taken(m_parts, id), row.number(4) == 1,
                                            listFrom(row.text(5)), taken(m_indicators, id)});
        }
    }

    template <typename T> static std::vector<T> taken(ByParent<T> &children, const QString &parent)
    {
        auto node = children.extract(parent);
        return node ? std::move(node.mapped()) : std::vector<T>();
    }

    /// The file's foreign keys hold where only SQLite has written to it. Nothing else here looks for a parent twice.
    template <typename T> void requireNoneLeft(const ByParent<T> &children)
    {
        if (!children.empty())
            known(std::optional<QString>(), m_connection, children.begin()->first);
    }

    Connection &m_connection;
    qint64 m_version;
    QSet<QString> m_units;
    ByParent<Indicator> m_indicators;
    ByParent<TaskUnit> m_parts;
    ByParent<Task> m_tasks;
};

} // namespace

Result<qint64> PlanStore::add(const Plan &plan, qint64 loadedAt)
{
    return guarded([&] {
        Connection &connection = m_database.connection();
        const qint64 version = connection.number(sqlText("plan_next_version"));
        PlanWriter(connection, version).write(plan, loadedAt);
        return version;
    });
}

Result<std::optional<PlanVersion>> PlanStore::version(const QString &id, qint64 knownAt)
{
    return guarded([&]() -> std::optional<PlanVersion> {
        Statement select(m_database.connection(), sqlText("plan_version"));
        select.bind("id", id).bind("known_at", knownAt);
        if (!select.next())
            return std::nullopt;
        const PlanVersion version{select.number(0), select.text(1)};
        select.finish();
        return version;
    });
}

Result<Plan> PlanStore::load(qint64 version)
{
    return guarded([&] { return PlanReader(m_database.connection(), version).readAll(); });
}

Result<Plan> PlanStore::loadAbout(qint64 version, const QString &subject)
{
    return guarded([&] { return PlanReader(m_database.connection(), version).readAbout(subject); });
}

Result<std::vector<PlanVersion>> PlanStore::versions()
{
    return guarded([&] {
        std::vector<PlanVersion> versions;
        Statement select(m_database.connection(), sqlText("plan_versions"));
        while (select.next())
            versions.push_back({select.number(0), select.text(1)});
        return versions;
    });
}

Result<std::vector<PlanEntry>> PlanStore::list()
{
    return guarded([&] {
        std::vector<PlanEntry> entries;
        Connection &connection = m_database.connection();
        Statement select(connection, sqlText("plan_list"));
        while (select.next()) {
            const auto period = Period::between(select.day(3), select.day(4));
            entries.push_back({select.number(0), select.text(1), select.text(2),
                               known(period, connection, select.text(3)), select.text(5), select.number(6)});
        }
        return entries;
    });
}

Result<bool> PlanStore::isUntouched()
{
    return guarded([&] { return m_database.connection().number(sqlText("plan_untouched")) == 1; });
}

const PlanEntry *entryOf(const std::vector<PlanEntry> &entries, const QString &id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace xushi::storage
