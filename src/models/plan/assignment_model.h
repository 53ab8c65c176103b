#pragma once

#include "models/plan/scope_table.h"

namespace xushi::models {

/// A unit's part of a task, and the person in charge of it (责任人).
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

/// The persons in charge and their telephones. Has a row for each task of a unit, for each unit of a task, or for a
/// single unit's part of one task.
class AssignmentModel : public ScopeTable<AssignmentRow> {
    Q_OBJECT

public:
    enum Column { Task, Unit, Part, Person, Telephone };
    static constexpr int columns = Telephone + 1;

    explicit AssignmentModel(ViewSource &source, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] ColumnHead head(int column) const override;
    std::vector<AssignmentRow> findRows() override;
    [[nodiscard]] QString text(const AssignmentRow &row, int column) const;
    [[nodiscard]] QString sentence(const AssignmentRow &row, int column) const;
};

} // namespace xushi::models
