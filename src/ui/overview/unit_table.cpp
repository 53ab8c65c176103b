#include "ui/overview/unit_table.h"

#include "models/plan/status_summary.h"
#include "models/plan/unit_list_model.h"
#include "models/tables/roles.h"
#include "models/tables/sorted_model.h"
#include "models/view/view_source.h"
#include "ui/style/theme.h"
#include "ui/tables/figure_delegate.h"
#include "ui/tables/mark_delegates.h"
#include "ui/widgets/popup_menu.h"
#include "ui/widgets/selection_keeper.h"

#include <QMenu>

#include <algorithm>

namespace xushi::ui {

UnitTable::UnitTable(models::ViewSource &source, models::UnitListModel &model, QWidget *parent)
    : TableView(Height::FitsRows, true, parent), m_source(source)
{
    setModel(new models::SortedModel(model, this));
    auto *plain = new CellDelegate(CellDelegate::Tone::Plain, this);
    const auto figure = [this] { return new FigureDelegate(CellDelegate::Tone::Plain, this); };
    setColumn(models::UnitListModel::Rank, {figure(), 3.5, 5});
    setColumn(models::UnitListModel::Name, {plain, 8});
    for (int i = 0; i < domain::statusCount; ++i)
        setColumn(models::UnitListModel::FirstStatus + i, {figure(), 0, 3});
    setColumn(models::UnitListModel::Composition, {new StatusCountBarDelegate(theme::step(2), this), 5, 22});
    setColumn(models::UnitListModel::ReportingRate, {figure(), 0, 6});
    setColumn(models::UnitListModel::RankChange, {new RankChangeDelegate(CellDelegate::Tone::Plain, this), 0, 0, 1});
    setSortable(models::UnitListModel::Rank, Qt::AscendingOrder);
    setAccessibleName(tr("Units by status"));
    setSelectionQuiet(true);
    new SelectionKeeper(*this, models::UnitListModel::Name);
    connect(this, &TableView::chosen, this, &UnitTable::choose);
    connect(this, &TableView::menuRequested, this, &UnitTable::showMenu);
    source.follow(this, &UnitTable::refresh);
    refresh();
}

/// Hides the columns of statuses that no indicator can have on that day.
void UnitTable::refresh()
{
    if (!m_source.hasView())
        return;
    const auto possible = domain::possibleStatuses(m_source.plan(), m_source.asOf());
    for (int i = 0; i < domain::statusCount; ++i) {
        const bool wanted = std::count(possible.begin(), possible.end(), static_cast<domain::Status>(i)) > 0;
        setColumnWanted(models::UnitListModel::FirstStatus + i, wanted);
    }
}

void UnitTable::choose(const QModelIndex &index)
{
    Q_EMIT unitChosen(index.data(models::UnitRole).toString());
}

void UnitTable::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    const QPersistentModelIndex kept(index);
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("Open the unit's dashboard")), &QAction::triggered, this,
            [this, kept] { choose(kept); });
    menu->addSeparator();
    addSortMenu(*menu);
    addCopyAction(*menu);
    popUp(menu, globalPosition);
}

} // namespace xushi::ui
