#pragma once

#include "models/tables/table_of.h"
#include "session/plans/plan_loading.h"

namespace xushi::models {

/// One change of an indicator with rows: what it was and what it becomes.
struct PlanChangeRow {
    QString indicator; ///< id
    QString name;
    QString trait; ///< what changes; that the indicator is gone
    QString before;
    QString after;
    qint64 rows = 0; ///< of the journal, about the indicator
    bool isConfirmed = false;

    [[nodiscard]] QString key() const { return indicator + u'\n' + trait; }
};

/// What a plan would change under rows of the journal, each to be confirmed by the user (逐项确认).
class PlanChangeModel : public TableOf<PlanChangeRow> {
    Q_OBJECT

public:
    enum Column { Confirmed, Indicator, Trait, Before, After, Rows };
    static constexpr int columns = Rows + 1;

    explicit PlanChangeModel(QObject *parent = nullptr) : TableOf(columns, parent) {}

    void setChanges(const std::vector<session::ChangeUnderRows> &changes);

    void toggle(const QModelIndex &index); ///< does nothing for an invalid index
    void confirmAll();

    [[nodiscard]] bool isAllConfirmed() const;

    /// The indicators of which every change is confirmed.
    [[nodiscard]] QStringList confirmed() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] ColumnHead head(int column) const override;
};

} // namespace xushi::models
