#include "exchange/plan/project_reader.h"

#include "exchange/plan/indicator_reader.h"

#include <QSet>

namespace xushi::exchange {

using domain::PlanFaultCode;

domain::Project ProjectReader::readProject(JsonValue value)
{
    ObjectReader reader(value, keys::project, m_faults, m_scope.format);
    domain::Project project{reader.id(key::id), reader.text(key::title), {}};
    m_projectIds.take(project.id, reader.at(key::id), m_faults);
    reader.eachOf(key::tasks, [&](JsonValue task) { project.tasks.push_back(readTask(task)); });
    return project;
}

domain::Task ProjectReader::readTask(JsonValue value)
{
    ObjectReader reader(value, keys::task, m_faults, m_scope.format);
    domain::Task task;
    task.id = reader.id(key::id);
    m_taskIds.take(task.id, reader.at(key::id), m_faults);
    task.title = reader.text(key::title);
    task.source = reader.textOrNone(key::source);
    task.units = readTaskUnits(reader);
    task.unitsOpenEnded = reader.flag(key::unitsOpenEnded, false);
    task.deliverables = readDeliverables(reader, key::deliverables);
    task.goals = readDeliverables(reader, key::goals);
    task.leader = reader.textOrNone(key::leader);
    task.passage = readPassage(reader, m_scope);
    task.due = readDue(reader, m_scope);
    task.dueWording = reader.textOrNone(key::dueWording);
    const IndicatorReader indicators(task, m_scope);
    reader.eachOf(key::indicators, [&](JsonValue indicator) {
        task.indicators.push_back(indicators.read(indicator));
        m_indicatorIds.take(task.indicators.back().id, indicator.member(key::id).value_or(indicator), m_faults);
    });
    if (!task.indicators.empty() && task.units.empty() && m_scope.format == 1)
        m_faults.add(value, PlanFaultCode::IndicatorWithoutUnit, {task.id});
    return task;
}

std::vector<domain::Deliverable> ProjectReader::readDeliverables(ObjectReader &task, QLatin1StringView key)
{
    std::vector<domain::Deliverable> list;
    if (m_scope.format == 1) {
        for (const QString &text : task.texts(key))
            list.push_back({text});
        return list;
    }
    task.eachOf(key, [&](JsonValue value) {
        if (value.type() != JsonType::Object) {
            if (const auto text = task.textIn(value))
                list.push_back({*text});
            return;
        }
        ObjectReader reader(value, keys::deliverable, m_faults, m_scope.format);
        list.push_back({reader.text(key::text), reader.id(key::id), readDue(reader, m_scope)});
        m_deliverableIds.take(list.back().id, reader.at(key::id), m_faults);
    });
    return list;
}

std::vector<domain::TaskUnit> ProjectReader::readTaskUnits(ObjectReader &task)
{
    std::vector<domain::TaskUnit> parts;
    QSet<QString> seen;
    task.eachOf(key::units, [&](JsonValue value) {
        ObjectReader reader(value, keys::taskUnit, m_faults, m_scope.format);
        const auto usualRole = parts.empty() ? domain::Role::Lead : domain::Role::Support;
        const QString unit = reader.text(key::unit);
        parts.push_back({unit, reader.token(key::role, usualRole)});
        if (parts.back().role == domain::Role::Joint && m_scope.format == 1)
            m_faults.add(reader.at(key::role), PlanFaultCode::UnknownToken,
                         {domain::tokenOf(domain::Role::Joint),
                          QStringList{domain::tokenOf(domain::Role::Lead), domain::tokenOf(domain::Role::Support)}.join(
                              QStringLiteral(", "))});
        if (unit.trimmed().isEmpty())
            return; // already reported
        if (seen.contains(unit))
            m_faults.add(reader.at(key::unit), PlanFaultCode::RepeatedUnit, {unit});
        else if (m_scope.units && !m_scope.units->contains(unit))
            m_faults.add(reader.at(key::unit), PlanFaultCode::UnknownUnit, {unit});
        seen.insert(unit);
    });
    return parts;
}

} // namespace xushi::exchange
