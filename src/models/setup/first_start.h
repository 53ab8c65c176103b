#pragma once

#include "models/setup/preferences.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace xushi::models {

/// The questions at the first start with the suggested answers: who works here, where the data lies, and which plan a
/// new database begins with (首次启动).
class FirstStart {
    Q_DECLARE_TR_FUNCTIONS(FirstStart)

public:
    /// Reads a plan file; an empty name means the plan that the program ships with.
    using PlanReader = std::function<domain::Result<domain::Plan>(const QString &file)>;

    /// `database` is the suggestion; if it `isGiven`, it cannot be changed.
    FirstStart(Preferences preferences, const QString &database, bool isGiven, PlanReader readPlan);

    [[nodiscard]] const QString &database() const { return m_database; }
    [[nodiscard]] bool isDatabaseGiven() const { return m_isGiven; }

    /// Whether the database exists already: then its own plan is used.
    [[nodiscard]] bool isThere() const { return m_isThere; }

    /// Chooses the folder for the data; a database that exists there is used as it is.
    void setFolder(const QString &folder);

    /// Chooses the plan of a new database; an empty name means the plan that the program ships with.
    void setPlanFile(const QString &file);
    [[nodiscard]] const QString &planFile() const { return m_planFile; }

    /// The plan that the window will show; absent when there is a problem().
    [[nodiscard]] const std::optional<domain::Plan> &plan() const { return m_plan; }

    /// Why the program cannot start with these answers.
    [[nodiscard]] const std::optional<domain::Error> &problem() const { return m_problem; }

    /// The suggested author of the rows.
    [[nodiscard]] QString name() const;

    /// The unit of the liaison who works here, if it is known; empty for the office.
    [[nodiscard]] QString unit() const { return m_preferences.unit.value_or(QString()); }

    /// The preferences to keep after these answers; `unit` is empty for the office.
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

/// The preferences with this name as the author of rows. The login name and an empty name are not kept.
Preferences withName(Preferences preferences, const QString &name);

} // namespace xushi::models
