#pragma once

#include "models/tables/table_of.h"

#include "domain/unit_assessment.h"

namespace xushi::models {

class ViewSource;

/// A project and how its indicators are doing.
struct ProjectRow {
    QString id;
    QString title;
    int tasks = 0;
    domain::StatusCounts counts;

    [[nodiscard]] const QString &key() const { return id; }
};

/// The projects (工程), in the plan's order.
class ProjectModel : public TableOf<ProjectRow> {
    Q_OBJECT

public:
    enum Column { Title, Composition, Size };
    static constexpr int columns = Size + 1;

    explicit ProjectModel(ViewSource &source, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    ViewSource &m_source;
};

} // namespace xushi::models
