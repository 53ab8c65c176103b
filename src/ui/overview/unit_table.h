#pragma once

#include "ui/tables/table_view.h"

namespace xushi::models {
class UnitListModel;
class ViewSource;
} // namespace xushi::models

namespace xushi::ui {

/// The units as rows of status counts (单位情况).
class UnitTable : public TableView {
    Q_OBJECT

public:
    UnitTable(models::ViewSource &source, models::UnitListModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void unitChosen(const QString &unit);

private:
    void refresh();
    void choose(const QModelIndex &index);
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);

    models::ViewSource &m_source;
};

} // namespace xushi::ui
