#include "storage/stores/stored_plan.h"

#include "domain/plan/plan_form.h"
#include "domain/tokens.h"
#include "storage/engine/connection.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/engine/storage_exception.h"
#include "storage/stores/plan_columns.h"

#include <QSet>

#include <unordered_map>

namespace xushi::storage {

using namespace domain;

namespace {

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

/// Reads one version of one plan. Children are gathered under their parent's id first, so that a plan of any
/// size is read in one pass over each table.
class StoredPlan {
public:
    StoredPlan(Connection &connection, qint64 version) : m_connection(connection), m_version(version) {}

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
        complete(plan);
        return plan;
    }

    Plan readAbout(const QString &subject, bool hasUnits)
    {
        Plan plan = readHead();
        if (hasUnits)
            readUnits(plan);
        else
            readGroups(plan);
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
        complete(plan);
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
        plan.rankFrom = select.isNull(11) ? rankedFrom : int(select.number(11));
        plan.reportDay = select.isNull(12) ? reportedBy : int(select.number(12));
        plan.isReviewed = select.text(13) == u"office";
        plan.isEvidenceRequired = select.text(14) == u"required";
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
            auto &list = units.isNull(3) ? plan.units : plan.groups;
            list.push_back(unitFrom(units));
            m_units->insert(units.text(0));
        }
    }

    void readGroups(Plan &plan)
    {
        Statement groups = statement("groups_select");
        while (groups.next())
            plan.groups.push_back(unitFrom(groups));
    }

    static Unit unitFrom(const Statement &row)
    {
        return {row.text(0), row.text(1), listFrom(row.text(2)), listFrom(row.text(3))};
    }

    template <typename E> E token(const Statement &row, int column)
    {
        return known(fromToken<E>(row.text(column)), m_connection, row.text(column));
    }

    /// What `read` makes of the column's text.
    template <typename Read> auto list(Read read, const Statement &row, int column)
    {
        return known(read(row.text(column)), m_connection, row.text(column));
    }

    std::optional<QDate> dayFrom(const Statement &row, int column)
    {
        if (row.isNull(column))
            return std::nullopt;
        return known(dayOrNone(row.day(column)), m_connection, row.text(column));
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
                               list(nodesFrom, row, 11)};
            indicator.accumulation = token<Accumulation>(row, 5);
            indicator.direction = token<Direction>(row, 6);
            indicator.commitment = token<Commitment>(row, 8);
            indicator.wording = row.text(9);
            indicator.baseline = row.quantity(10);
            indicator.definition = row.text(12);
            indicator.dataSource = row.text(13);
            indicator.passage = passageFrom(row, 14);
            readMore(indicator, row);
            m_indicators[row.text(1)].push_back(std::move(indicator));
        }
    }

    /// What only the second form says.
    void readMore(Indicator &indicator, const Statement &row)
    {
        if (!row.isNull(17))
            indicator.comparison = token<Comparison>(row, 17);
        indicator.band = row.quantity(18);
        indicator.targetTo = row.quantity(19);
        indicator.units = listFrom(row.text(20));
        indicator.shares = list(sharesFrom, row, 21);
        indicator.yearly = list(yearlyFrom, row, 22);
        if (!row.isNull(23)) {
            const auto parts = list(pairFrom, row, 23);
            indicator.parts = RatioParts{parts.first, parts.second};
        }
        indicator.terms.due = dayFrom(row, 24);
        indicator.dueWording = row.text(25);
        indicator.availableOn = dayFrom(row, 26);
        indicator.dataLagMonths = row.isNull(27) ? 0 : int(row.number(27));
        if (!row.isNull(28)) {
            const auto earlier = list(pairFrom, row, 28);
            indicator.continues = EarlierIndicator{earlier.first, earlier.second};
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
            passage.at = placeFrom(at);
        return passage;
    }

    void readTasks(const char *select, const std::optional<QString> &id)
    {
        Statement row = statement(select, id);
        while (row.next()) {
            const QString id = row.text(0);
            Task task{id,
                      row.text(2),
                      row.text(3),
                      taken(m_parts, id),
                      row.number(4) == 1,
                      list(deliverablesFrom, row, 5),
                      taken(m_indicators, id),
                      row.text(6),
                      passageFrom(row, 7)};
            task.goals = list(deliverablesFrom, row, 10);
            task.due = dayFrom(row, 11);
            task.dueWording = row.text(12);
            m_tasks[row.text(1)].push_back(std::move(task));
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

} // namespace

Plan storedPlan(Connection &connection, qint64 version)
{
    return StoredPlan(connection, version).readAll();
}

Plan storedPlanAbout(Connection &connection, qint64 version, const QString &subject, bool hasUnits)
{
    return StoredPlan(connection, version).readAbout(subject, hasUnits);
}

} // namespace xushi::storage
