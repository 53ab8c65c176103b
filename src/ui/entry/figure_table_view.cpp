#include "ui/entry/figure_table_view.h"

#include "models/entry/figure_table_model.h"
#include "ui/tables/figure_delegate.h"
#include "ui/tables/outcome_delegate.h"

#include <QFileInfo>

namespace xushi::ui {

using Model = models::FigureTableModel;

FigureTableView::FigureTableView(Model &model, QWidget *parent)
    : TableView(Height::Scrolls, true, parent), m_model(model)
{
    setModel(&model);
    auto *plain = new CellDelegate(CellDelegate::Tone::Plain, this);
    auto *faint = new CellDelegate(CellDelegate::Tone::Faint, this);
    const auto figure = [this] { return new FigureDelegate(CellDelegate::Tone::Plain, this); };
    setColumn(Model::Line, {faint});
    setColumn(Model::Id, {plain, 3});
    setColumn(Model::Name, {plain, 5, 16});
    setColumn(Model::Unit, {plain, 4, 10});
    setColumn(Model::Kind, {faint, 0, 0, 2});
    setColumn(Model::Amount, {figure()});
    setColumn(Model::Day, {plain});
    setColumn(Model::Note, {faint, 4, 10, 1});
    setColumn(Model::Actual, {figure()});
    setColumn(Model::After, {figure()});
    setColumn(Model::Outcome, {new OutcomeDelegate(CellDelegate::Tone::Plain, this), 6, 400});
    setAccessibleName(tr("Lines of the table"));
    setCopyCaption([this] { return QFileInfo(m_model.figures().file()).fileName(); });
    connect(&model, &QAbstractItemModel::modelReset, this,
            [this] { setColumnWanted(Model::Note, m_model.hasNotes()); });
    setColumnWanted(Model::Note, model.hasNotes());
}

void FigureTableView::goTo(int row)
{
    setCurrentIndex(m_model.index(row, Model::Id));
}

void FigureTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

} // namespace xushi::ui
