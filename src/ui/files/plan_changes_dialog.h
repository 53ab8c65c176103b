#pragma once

#include "models/files/plan_change_model.h"
#include "models/files/plan_offer.h"
#include "models/tables/sorted_model.h"

#include <QDialog>

class QPushButton;

namespace xushi::ui {

class TableView;

/// Lists what a plan would change under rows of the journal. The plan can be loaded once every change is confirmed.
class PlanChangesDialog : public QDialog {
    Q_OBJECT

public:
    PlanChangesDialog(const models::PlanOffer &offer, QWidget *parent);

    /// The ids to load the plan with.
    [[nodiscard]] QStringList confirmed() const { return m_model.confirmed(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut(const models::PlanOffer &offer);
    void setUpTable();
    void showReady();

    models::PlanChangeModel m_model;
    models::SortedModel *m_sorted;
    TableView *m_table;
    QPushButton *m_all;
    QPushButton *m_load;
};

} // namespace xushi::ui
