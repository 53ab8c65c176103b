#pragma once

#include "ui/tables/table_view.h"

namespace xushi::models {
class PlainTaskModel;
}

namespace xushi::ui {

/// The tasks of a unit that have no indicators, one a row.
class TaskTable : public TableView {
    Q_OBJECT

public:
    explicit TaskTable(models::PlainTaskModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void noteRequested(const QString &task);

private:
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);
};

} // namespace xushi::ui
