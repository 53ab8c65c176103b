#pragma once

#include "models/tables/view_table.h"
#include "models/view/latest_query.h"

#include "domain/assessment.h"
#include "session/view/viewpoint.h"

namespace xushi::models {

/// An indicator of the unit, of the task, or of all that is shown.
struct UnitIndicatorRow {
    domain::Assessment assessment;
    domain::Role role;
    QString lead = {}; ///< the name of the unit that leads it, where all are listed

    [[nodiscard]] const QString &key() const { return assessment.indicator.id; }
};

/// The indicators of one unit, of one task, or of all that the window shows, in the plan's order, as a dashboard lists
/// them.
class UnitIndicatorModel : public ViewTable<UnitIndicatorRow> {
    Q_OBJECT

public:
    enum Column { Id, Name, Target, Actual, Bar, Completion, State, Course, LastReport, Part };
    static constexpr int columns = Part + 1;

    explicit UnitIndicatorModel(ViewSource &source, QObject *parent = nullptr);

    /// Lists the indicators of this unit from now on.
    void setUnit(const QString &unit);
    [[nodiscard]] const QString &unit() const { return m_unit; }

    /// Lists the indicators of this task from now on; the role column is then empty.
    void setTask(const QString &task);

    /// Whether to list the indicators of all units that the window shows, or none; the column of roles then names the
    /// unit that leads.
    void setAll(bool all);

    /// Lists only the indicators with this status; without one, all of them.
    void setOnly(std::optional<domain::Status> status);

    /// How many there are, whatever their status.
    [[nodiscard]] int inScope() const { return m_inScope; }

    /// Whether any completion is measured against the target itself, because there is no baseline; it is marked with an
    /// asterisk.
    [[nodiscard]] bool hasCompletionOfTarget() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] ColumnHead head(int column) const override;
    std::vector<UnitIndicatorRow> findRows() override;
    [[nodiscard]] std::vector<UnitIndicatorRow> rowsInScope() const;
    void showFound(std::vector<UnitIndicatorRow> rows) override;
    void takeTrends(const domain::Result<session::Trends> &trends, bool isLater);
    [[nodiscard]] QString sentence(const UnitIndicatorRow &row, int column) const;
    [[nodiscard]] QString barSentence(const domain::Assessment &assessment) const;
    [[nodiscard]] QString wholeSentence(const domain::Assessment &share) const;
    [[nodiscard]] QString completionSentence(const domain::Assessment &assessment) const;
    [[nodiscard]] QString toolTip(const UnitIndicatorRow &row, int column) const;
    [[nodiscard]] QVariant trend(const domain::Assessment &assessment) const;

    QString m_unit;
    QString m_task; ///< empty when the model lists a unit's indicators, or all
    bool m_listsAll = false;
    std::optional<domain::Status> m_only;
    int m_inScope = 0;
    LatestQuery m_askingForTrends;
    session::Trends m_trends;
};

} // namespace xushi::models
