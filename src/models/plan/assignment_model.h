#pragma once

#include "models/tables/table_of.h"
#include "models/view/task_scope.h"

namespace xushi::models {

/// A unit's part of a task, and who answers for it (责任人).
struct AssignmentRow {
    QString task;
    QString taskName; ///< "1.2  建设科技创新园区"
    QString unit;
    QString unitName;
    domain::Role role = domain::Role::Lead;
    QString person; ///< empty: nobody is named yet
    QString telephone;

    [[nodiscard]] QString key() const;
};

/// The persons in charge and their telephones: a row for each task of a unit, for each unit of a task, or for the
/// one part that a unit has in a task.
class AssignmentModel : public TableOf<AssignmentRow> {
    Q_OBJECT

public:
    enum Column { Task, Unit, Part, Person, Telephone };
    static constexpr int columns = Telephone + 1;

    explicit AssignmentModel(ViewSource &source, QObject *parent = nullptr);

    /// Lists this part of the plan from now on.
    void setScope(const TaskScope &scope);
    [[nodiscard]] const TaskScope &scope() const { return m_scope; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What a column shows, in a sentence: its head's tooltip.
    static QString hint(Column column);

private:
    void refresh();
    [[nodiscard]] QString text(const AssignmentRow &row, int column) const;
    [[nodiscard]] QString sentence(const AssignmentRow &row, int column) const;

    ViewSource &m_source;
    TaskScope m_scope;
};

} // namespace xushi::models
