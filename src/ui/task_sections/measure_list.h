#pragma once

#include "ui/tables/table_view.h"

namespace xushi::models {
class MeasureModel;
}

namespace xushi::ui {

/// Measures, one a row. Space or a click on the box marks one done or opens it again, Return changes it, Delete voids
/// it, Insert enters a new one. The list only emits signals; its section acts on them.
class MeasureList : public TableView {
    Q_OBJECT

public:
    explicit MeasureList(models::MeasureModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void toggleRequested(const QString &measure);
    void changeRequested(const QString &measure);
    void voidRequested(const QString &measure);
    void newRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);
};

} // namespace xushi::ui
