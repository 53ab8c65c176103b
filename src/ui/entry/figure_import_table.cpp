#include "ui/entry/figure_import_table.h"

#include "models/entry/figure_import_model.h"
#include "models/tables/sorted_model.h"
#include "ui/tables/figure_delegate.h"
#include "ui/tables/outcome_delegate.h"

#include <QFileInfo>

namespace xushi::ui {

FigureImportTable::FigureImportTable(models::FigureImportModel &model, QWidget *parent)
    : TableView(Height::Scrolls, true, parent), m_model(model), m_sorted(new models::SortedModel(model, this))
{
    setModel(m_sorted);
    auto *plain = new CellDelegate(CellDelegate::Tone::Plain, this);
    auto *faint = new CellDelegate(CellDelegate::Tone::Faint, this);
    const auto figure = [this] { return new FigureDelegate(CellDelegate::Tone::Plain, this); };
    setColumn(models::FigureImportModel::Line, {faint});
    setColumn(models::FigureImportModel::Id, {plain, 3});
    setColumn(models::FigureImportModel::Name, {plain, 5, 16});
    setColumn(models::FigureImportModel::Unit, {plain, 4, 10});
    setColumn(models::FigureImportModel::Kind, {faint, 0, 0, 2});
    setColumn(models::FigureImportModel::Amount, {figure()});
    setColumn(models::FigureImportModel::Day, {plain});
    setColumn(models::FigureImportModel::Note, {faint, 4, 10, 1});
    setColumn(models::FigureImportModel::Actual, {figure(), 0, 0, 3}); // said below the table, too
    setColumn(models::FigureImportModel::After, {figure(), 0, 0, 4});
    setColumn(models::FigureImportModel::Outcome, {new OutcomeDelegate(CellDelegate::Tone::Plain, this), 14, 400});
    setWrapped(models::FigureImportModel::Outcome); // a fault is read whole
    setSortable(models::FigureImportModel::Line, Qt::AscendingOrder);
    setAccessibleName(tr("Lines of the table"));
    setCopyCaption([this] { return QFileInfo(m_model.figures().file()).fileName(); });
    connect(&model, &QAbstractItemModel::modelReset, this,
            [this] { setColumnWanted(models::FigureImportModel::Note, m_model.hasNotes()); });
    setColumnWanted(models::FigureImportModel::Note, model.hasNotes());
}

void FigureImportTable::goTo(int row)
{
    setCurrentIndex(m_sorted->mapFromSource(m_model.index(row, models::FigureImportModel::Id)));
}

void FigureImportTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(currentRow());
}

int FigureImportTable::currentRow() const
{
    return m_sorted->mapToSource(currentIndex()).row();
}

} // namespace xushi::ui
