#include "storage/stores/plan_store.h"

#include "domain/tokens.h"
#include "storage/engine/database.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/engine/storage_exception.h"
#include "storage/stores/plan_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <unordered_map>

namespace xushi::storage {

using namespace domain;

namespace {

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

/// Reads one version of one plan. Children are gathered under their parent's id first, so that a plan of any
/// size is read in one pass over each table.
class PlanReader {
public:
    PlanReader(Connection &connection, qint64 version) : m_connection(connection), m_version(version) {}

    Plan readAll()
    {
        Plan plan = readHead();
        readUnits(plan);
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

    Plan readAbout(const QString &subject, bool hasUnits)
    {
        Plan plan = readHead();
        if (hasUnits)
            readUnits(plan);
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
                  {},
                  select.text(7)};
        if (!select.isNull(8))
            plan.document = PlanDocument{select.text(8), select.text(9), select.text(10)};
        select.finish();
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
        m_units.emplace();
        Statement units = statement("units_select");
        while (units.next()) {
            plan.units.push_back({units.text(0), units.text(1), listFrom(units.text(2))});
            m_units->insert(units.text(0));
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
            indicator.definition = row.text(12);
            indicator.dataSource = row.text(13);
            indicator.passage = passageFrom(row, 14);
            m_indicators[row.text(1)].push_back(std::move(indicator));
        }
    }

    void readParts(const char *select, const std::optional<QString> &id)
    {
        Statement row = statement(select, id);
        while (row.next()) {
            const QString unit = row.text(1);
            known(!m_units || m_units->contains(unit) ? std::optional(unit) : std::nullopt, m_connection, unit);
            m_parts[row.text(0)].push_back({unit, token<Role>(row, 2)});
        }
    }

    Passage passageFrom(const Statement &row, int first)
    {
        Passage passage{row.text(first), {}, row.text(first + 2)};
        if (const QString at = row.text(first + 1); !at.isEmpty())
            passage.at = TextPlace{at.section(u' ', 0, 0).toLongLong(), at.section(u' ', 1).toLongLong()};
        return passage;
    }

    void readTasks(const char *select, const std::optional<QString> &id)
    {
        Statement row = statement(select, id);
        while (row.next()) {
            const QString id = row.text(0);
            m_tasks[row.text(1)].push_back({id, row.text(2), row.text(3), taken(m_parts, id), row.number(4) == 1,
                                            listFrom(row.text(5)), taken(m_indicators, id), row.text(6),
                                            passageFrom(row, 7)});
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
    std::optional<QSet<QString>> m_units; ///< absent until they are read
    ByParent<Indicator> m_indicators;
    ByParent<TaskUnit> m_parts;
    ByParent<Task> m_tasks;
};

qint64 added(Connection &connection, const Plan &plan, std::optional<qint64> loadedAt, qint64 receivedAt)
{
    const qint64 version = connection.number(sqlText("plan_next_version"));
    writePlan(connection, version, plan, loadedAt, receivedAt);
    return version;
}

std::vector<PlanVersion> allVersions(Statement &select)
{
    std::vector<PlanVersion> versions;
    while (select.next())
        versions.push_back({select.number(0), select.text(1)});
    return versions;
}

} // namespace

Result<qint64> PlanStore::add(const Plan &plan, qint64 loadedAt)
{
    return guarded([&] { return added(m_database.connection(), plan, loadedAt, loadedAt); });
}

Result<qint64> PlanStore::bring(const Plan &plan, qint64 receivedAt)
{
    return guarded([&] { return added(m_database.connection(), plan, std::nullopt, receivedAt); });
}

Result<void> PlanStore::adopt(const QString &id, qint64 loadedAt)
{
    return guarded([&] {
        Connection &connection = m_database.connection();
        Statement loaded(connection, sqlText("plan_is_loaded"));
        const bool isLoaded = loaded.bind("id", id).next() && loaded.number(0) != 0;
        loaded.finish();
        const auto newest = orThrow(version(id, knownNow));
        if (!isLoaded && newest)
            Statement(connection, sqlText("plan_adopt"))
                .bind("version", newest->version)
                .bind("loaded_at", loadedAt)
                .run();
    });
}

Result<bool> PlanStore::has(const QString &id, const QString &fingerprint)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("plan_has_fingerprint"));
        select.bind("id", id).bind("fingerprint", fingerprint);
        const bool has = select.next();
        select.finish();
        return has;
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
    return guarded([&] { return PlanReader(m_database.connection(), version).readAbout(subject, true); });
}

Result<Plan> PlanStore::loadRulesAbout(qint64 version, const QString &subject)
{
    return guarded([&] { return PlanReader(m_database.connection(), version).readAbout(subject, false); });
}

Result<std::vector<PlanVersion>> PlanStore::versions()
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("plan_versions"));
        return allVersions(select);
    });
}

Result<std::vector<PlanVersion>> PlanStore::versionsOf(const QString &id, qint64 knownAt)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("plan_versions_of"));
        select.bind("id", id).bind("known_at", knownAt);
        return allVersions(select);
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
                               known(period, connection, select.text(3)), select.text(5), select.number(6),
                               select.number(7) == 1});
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
