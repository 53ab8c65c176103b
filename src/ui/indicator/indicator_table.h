#pragma once

#include "ui/tables/table_view.h"

namespace xushi::models {
class SortedModel;
class UnitIndicatorModel;
} // namespace xushi::models

namespace xushi::ui {

/// The indicators of a unit, one a row.
class IndicatorTable : public TableView {
    Q_OBJECT

public:
    explicit IndicatorTable(models::UnitIndicatorModel &model, QWidget *parent = nullptr);

    /// The indicator's id at any index of the table.
    [[nodiscard]] static QString indicatorAt(const QModelIndex &index);

Q_SIGNALS:
    void logRequested(const QString &indicator);
    void noteRequested(const QString &indicator);   ///< on its task
    void courseRequested(const QString &indicator); ///< its course over the year and its rows

private:
    void setColumns();
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);
};

} // namespace xushi::ui
