#pragma once

#include "models/tables/view_table.h"

#include "domain/task_progress.h"

namespace xushi::models {

/// The counts of a unit's measures for a task.
struct MeasureCount {
    int all = 0;
    int done = 0;
    std::optional<QDate> next; ///< the nearest due day of a measure that is not done
};

/// A task without numbers, as one of its units carries it out.
struct PlainTaskRow {
    QString id;
    QString title;
    domain::TaskStanding standing = domain::TaskStanding::NotReported;
    MeasureCount measures;
    std::optional<QDate> progressDay;
    QString progress;
    QString problem; ///< of the newest note
    QString person;

    [[nodiscard]] const QString &key() const { return id; }
};

/// The tasks of one unit that have no indicators (无量化指标的任务), in the plan's order.
class PlainTaskModel : public ViewTable<PlainTaskRow> {
    Q_OBJECT

public:
    enum Column { Title, State, Measures, Progress, Person };
    static constexpr int columns = Person + 1;

    explicit PlainTaskModel(ViewSource &source, QObject *parent = nullptr);

    /// Lists the tasks of this unit from now on.
    void setUnit(const QString &unit);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] ColumnHead head(int column) const override;
    std::vector<PlainTaskRow> findRows() override;
    [[nodiscard]] QString text(const PlainTaskRow &row, int column) const;
    [[nodiscard]] QString measuresText(const MeasureCount &measures) const;
    [[nodiscard]] QString progressText(const PlainTaskRow &row) const;

    QString m_unit;
};

} // namespace xushi::models
