#pragma once

#include "models/tables/table_of.h"
#include "session/maintenance/merging.h"

namespace xushi::models {

/// The new rows of one unit.
struct MergeUnitRow {
    QString plan;  ///< id
    QString years; ///< of the plan, to tell plans apart
    QString unit;  ///< id; empty for rows that name none
    QString name;
    qint64 rows = 0;
    QString kinds; ///< "本期新增 3 · 进展 2"

    [[nodiscard]] QString key() const { return plan + u'\n' + unit; }
};

/// The rows that a merge brings, by unit (合并预览).
class MergeUnitModel : public TableOf<MergeUnitRow> {
    Q_OBJECT

public:
    enum Column { Plan, Unit, Rows, Kinds };
    static constexpr int columns = Kinds + 1;

    explicit MergeUnitModel(QObject *parent = nullptr) : TableOf(columns, parent) {}

    void setMerged(const session::Merged &merged);

    [[nodiscard]] bool hasSeveralPlans() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] ColumnHead head(int column) const override;
};

} // namespace xushi::models
