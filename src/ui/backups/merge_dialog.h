#pragma once

#include "models/maintenance/merge_unit_model.h"
#include "models/maintenance/same_figure_model.h"

#include <QDialog>

class QBoxLayout;

namespace xushi::ui {

class Label;
class TableView;

/// What a merge would bring (合并预览), before it is done: the new rows by unit, figures that both sides have, and what
/// else calls for a look.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    MergeDialog(const QStringList &files, const session::Merged &outlook, QWidget *parent);

private:
    void layOut(const QStringList &files, const session::Merged &outlook);
    [[nodiscard]] QBoxLayout *makeButtons();
    void setUpUnits();
    void setUpSameFigures();
    Label *heading(const QString &words, int percent);

    models::MergeUnitModel m_units;
    models::SameFigureModel m_same;
    TableView *m_unitTable;
    TableView *m_sameTable;
};

} // namespace xushi::ui
