#pragma once

#include "ui/tables/table_view.h"

namespace xushi::models {
class FigureImportModel;
class SortedModel;
} // namespace xushi::models

namespace xushi::ui {

/// The lines of a table of figures, each with its preview or its fault. Ctrl+C copies them.
class FigureImportTable : public TableView {
    Q_OBJECT

public:
    FigureImportTable(models::FigureImportModel &model, QWidget *parent);

    /// Rows are the model's, however the table is sorted.
    void goTo(int row);
    [[nodiscard]] int currentRow() const;

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    models::FigureImportModel &m_model;
    models::SortedModel *m_sorted;
};

} // namespace xushi::ui
