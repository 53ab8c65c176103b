#pragma once

#include "models/plan/scope_table.h"

#include "domain/task_progress.h"

namespace xushi::models {

/// A concrete measure (举措) with the task that it serves.
struct MeasureRow {
    domain::Measure measure;
    domain::Due due = domain::Due::None; ///< on the as-of day
    QString task;
    QString taskName; ///< "1.2  建设科技创新园区"
    QString unitName;

    [[nodiscard]] const QString &key() const { return measure.id; }
};

/// The measures of a unit, of a task, or of both, by due day, those without one last. A measure keeps its place when it
/// is marked done.
class MeasureModel : public ScopeTable<MeasureRow> {
    Q_OBJECT

public:
    enum Column { Done, Title, Task, Unit, Due, Person };
    static constexpr int columns = Person + 1;

    explicit MeasureModel(ViewSource &source, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] ColumnHead head(int column) const override;
    std::vector<MeasureRow> findRows() override;
    [[nodiscard]] MeasureRow listed(const domain::Measure &measure, const domain::Task &task) const;
    [[nodiscard]] QString text(const MeasureRow &row, int column) const;
    [[nodiscard]] QString dueText(const MeasureRow &row) const;
    [[nodiscard]] QString sentence(const MeasureRow &row, int column) const;
};

} // namespace xushi::models
