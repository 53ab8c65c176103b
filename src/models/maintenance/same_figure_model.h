#pragma once

#include "models/tables/table_of.h"
#include "session/maintenance/merging.h"

namespace xushi::models {

/// The same figure on two sides of a merge.
struct SameFigureRow {
    QString id; ///< of the row that comes in
    QString indicator;
    QDate day;
    QString kind;
    QString figure; ///< with its unit of measure
    QString here;   ///< the unit of the row here
    QString there;  ///< the unit of the row that comes in

    [[nodiscard]] QString key() const { return id; }
};

/// Figures that a merge would enter a second time, most likely (两边同数).
class SameFigureModel : public TableOf<SameFigureRow> {
    Q_OBJECT

public:
    enum Column { Indicator, Day, Kind, Figure, Here, There };
    static constexpr int columns = There + 1;

    explicit SameFigureModel(QObject *parent = nullptr) : TableOf(columns, parent) {}

    void setMerged(const session::Merged &merged);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] ColumnHead head(int column) const override;
};

} // namespace xushi::models
