#include "ui/indicator/indicator_table.h"

#include "models/plan/unit_indicator_model.h"
#include "models/tables/roles.h"
#include "models/tables/sorted_model.h"
#include "ui/tables/figure_delegate.h"
#include "ui/tables/mark_delegates.h"
#include "ui/tables/status_delegate.h"
#include "ui/widgets/popup_menu.h"

#include <QMenu>

namespace xushi::ui {

IndicatorTable::IndicatorTable(models::UnitIndicatorModel &model, QWidget *parent)
    : TableView(Height::FitsRows, true, parent)
{
    setModel(new models::SortedModel(model, this));
    setColumns();
    setLegendColumn(models::UnitIndicatorModel::Bar);
    setSortable(models::UnitIndicatorModel::Id, Qt::AscendingOrder);
    setAccessibleName(tr("Indicators of the unit"));
    connect(this, &TableView::chosen, this, [this](const auto &index) { Q_EMIT logRequested(indicatorAt(index)); });
    connect(this, &TableView::menuRequested, this, &IndicatorTable::showMenu);
}

QString IndicatorTable::indicatorAt(const QModelIndex &index)
{
    return index.data(models::IndicatorRole).toString();
}

void IndicatorTable::setColumns()
{
    auto *plain = new CellDelegate(CellDelegate::Tone::Plain, this);
    auto *faint = new CellDelegate(CellDelegate::Tone::Faint, this);
    const auto figure = [this] { return new FigureDelegate(CellDelegate::Tone::Plain, this); };
    setColumn(models::UnitIndicatorModel::Id, {faint});
    setColumn(models::UnitIndicatorModel::Name, {plain, 7});
    setColumn(models::UnitIndicatorModel::Target, {figure()});
    setColumn(models::UnitIndicatorModel::Actual, {figure()});
    setColumn(models::UnitIndicatorModel::Bar, {new BulletDelegate(CellDelegate::Tone::Plain, this), 6, 32, 4});
    setColumn(models::UnitIndicatorModel::Completion, {figure()});
    setColumn(models::UnitIndicatorModel::State, {new StatusDelegate(CellDelegate::Tone::Plain, this)});
    setColumn(models::UnitIndicatorModel::Course, {new SparklineDelegate(CellDelegate::Tone::Plain, this), 4, 10, 1});
    setColumn(models::UnitIndicatorModel::LastReport, {faint, 0, 0, 3});
    setColumn(models::UnitIndicatorModel::Part, {faint, 0, 0, 2});
}

void IndicatorTable::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    const QString indicator = indicatorAt(index);
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("Log progress…")), &QAction::triggered, this,
            [this, indicator] { Q_EMIT logRequested(indicator); });
    connect(menu->addAction(tr("Note…")), &QAction::triggered, this,
            [this, indicator] { Q_EMIT noteRequested(indicator); });
    connect(menu->addAction(tr("Course and rows")), &QAction::triggered, this,
            [this, indicator] { Q_EMIT courseRequested(indicator); });
    menu->addSeparator();
    addSortMenu(*menu);
    addCopyAction(*menu);
    popUp(menu, globalPosition);
}

} // namespace xushi::ui
