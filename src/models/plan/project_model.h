#pragma once

#include "models/tables/view_table.h"

#include "domain/unit_assessment.h"

namespace xushi::models {

/// A project and the status counts of its indicators.
struct ProjectRow {
    QString id;
    QString title;
    int tasks = 0;
    domain::StatusCounts counts;

    [[nodiscard]] const QString &key() const { return id; }
};

/// The projects (工程), in the plan's order.
class ProjectModel : public ViewTable<ProjectRow> {
    Q_OBJECT

public:
    enum Column { Title, Composition, Size };
    static constexpr int columns = Size + 1;

    explicit ProjectModel(ViewSource &source, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] ColumnHead head(int column) const override;
    std::vector<ProjectRow> findRows() override;
};

} // namespace xushi::models
