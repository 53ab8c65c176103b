#include "models/setup/first_start.h"

#include <QDir>
#include <QFileInfo>

namespace xushi::models {

using namespace domain;

FirstStart::FirstStart(Preferences preferences, const QString &database, bool isGiven, PlanReader readPlan)
    : m_preferences(std::move(preferences)),
      m_database(QFileInfo(database).absoluteFilePath()),
      m_isGiven(isGiven),
      m_readPlan(std::move(readPlan))
{
    this->readPlan();
}

void FirstStart::setFolder(const QString &folder)
{
    m_database = QDir(folder).absoluteFilePath(QFileInfo(session::usualDatabase()).fileName());
    readPlan();
}

void FirstStart::setPlanFile(const QString &file)
{
    m_planFile = file;
    readPlan();
}

void FirstStart::readPlan()
{
    m_isThere = QFileInfo::exists(m_database);
    m_plan.reset();
    m_problem.reset();
    auto plan = m_isThere ? planThere() : m_readPlan(m_planFile);
    if (plan)
        m_plan = std::move(*plan);
    else
        m_problem = plan.error();
}

Result<Plan> FirstStart::planThere() const
{
    session::Opening opening;
    opening.file = m_database;
    opening.ifMissing = session::IfMissing::Refuse;
    const auto workspace = session::Workspace::open(opening);
    if (!workspace)
        return tl::unexpected<Error>(workspace.error());
    const auto known = (*workspace)->plans();
    if (known && known->empty()) // the program's plan is loaded when it is opened
        return m_readPlan({});
    auto plan = (*workspace)->plan({});
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    return (*plan)->plan;
}

QString FirstStart::name() const
{
    return m_preferences.userSettings.author.isEmpty() ? session::loginName() : m_preferences.userSettings.author;
}

Preferences FirstStart::answered(const QString &name, const QString &unit) const
{
    Preferences answer = withName(m_preferences, name);
    answer.unit = unit;
    if (!m_isGiven)
        answer.userSettings.database = m_database == session::usualDatabase() ? QString() : m_database;
    return answer;
}

Preferences withName(Preferences preferences, const QString &name)
{
    const QString trimmed = name.trimmed();
    preferences.userSettings.author = trimmed == session::loginName() ? QString() : trimmed;
    return preferences;
}

} // namespace xushi::models
