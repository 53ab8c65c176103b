#pragma once

#include "ui/tables/table_view.h"

namespace xushi::models {
class AssignmentModel;
}

namespace xushi::ui {

/// The persons in charge and their telephones, one part of a task a row.
class PeopleTable : public TableView {
    Q_OBJECT

public:
    explicit PeopleTable(models::AssignmentModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void changeRequested(const QString &task, const QString &unit); ///< Return, double click or menu

private:
    void change(const QModelIndex &index);
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);
};

} // namespace xushi::ui
