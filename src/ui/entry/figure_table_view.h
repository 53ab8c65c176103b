#pragma once

#include "ui/tables/table_view.h"

namespace xushi::models {
class FigureTableModel;
}

namespace xushi::ui {

/// The lines of a table of figures, each with what it leads to or what is wrong with it. Ctrl+C copies them.
class FigureTableView : public TableView {
    Q_OBJECT

public:
    FigureTableView(models::FigureTableModel &model, QWidget *parent);

    void goTo(int row);

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    models::FigureTableModel &m_model;
};

} // namespace xushi::ui
