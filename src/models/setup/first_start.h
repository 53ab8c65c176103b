#pragma once

#include "models/setup/preferences.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace xushi::models {

/// What is asked at the first start, with what is suggested: who works here, where the data lies, and which plan a new
/// database begins with (首次启动).
class FirstStart {
    Q_DECLARE_TR_FUNCTIONS(FirstStart)

public:
    /// Reads a plan file; an empty name is the plan that the program ships with.
    using PlanReader = std::function<domain::Result<domain::Plan>(const QString &file)>;

    /// `database` is suggested; where it `isGiven`, it stays.
    FirstStart(Preferences preferences, const QString &database, bool isGiven, PlanReader readPlan);

    [[nodiscard]] const QString &database() const { return m_database; }
    [[nodiscard]] bool isDatabaseGiven() const { return m_isGiven; }

    /// Whether the database is there already: then its plan is the one.
    [[nodiscard]] bool isThere() const { return m_isThere; }

    /// The data lies in that folder: a database that is there is taken as it is.
    void setFolder(const QString &folder);

    /// A new database begins with that plan; an empty name is the plan that the program ships with.
    void setPlanFile(const QString &file);
    [[nodiscard]] const QString &planFile() const { return m_planFile; }

    /// The plan that will be looked at; absent when there is a problem().
    [[nodiscard]] const std::optional<domain::Plan> &plan() const { return m_plan; }

    /// What stands in the way of starting so.
    [[nodiscard]] const std::optional<domain::Error> &problem() const { return m_problem; }

    /// The name that is suggested for whoever writes the rows.
    [[nodiscard]] QString name() const;

    /// The unit whose liaison works here, as far as is known; empty for the office.
    [[nodiscard]] QString unit() const { return m_preferences.unit.value_or(QString()); }

    /// What is kept of the answers; `unit` is empty for the office.
    [[nodiscard]] Preferences answered(const QString &name, const QString &unit) const;

private:
    void readPlan();
    [[nodiscard]] domain::Result<domain::Plan> planThere() const;

    Preferences m_preferences;
    QString m_database;
    bool m_isGiven;
    bool m_isThere = false;
    PlanReader m_readPlan;
    QString m_planFile;
    std::optional<domain::Plan> m_plan;
    std::optional<domain::Error> m_problem;
};

/// The preferences with this name for whoever writes; the name logged in with, and none, are not kept.
Preferences withName(Preferences preferences, const QString &name);

} // namespace xushi::models
