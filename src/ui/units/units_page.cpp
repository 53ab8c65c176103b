#include "ui/units/units_page.h"

#include "models/view/view_source.h"
#include "ui/entry/entry_controller.h"
#include "ui/indicator/indicator_bar.h"
#include "ui/units/unit_dashboard.h"
#include "ui/units/unit_list.h"
#include "ui/widgets/selection_keeper.h"
#include "ui/widgets/side_splitter.h"

#include <QVBoxLayout>

namespace xushi::ui {

UnitsPage::UnitsPage(models::ViewSource &source, EntryController &entry, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_entry(entry),
      m_units(source, this),
      m_list(new UnitList(m_units)),
      m_chosenUnit(new SelectionKeeper(*m_list, models::UnitListModel::Name)),
      m_dashboard(new UnitDashboard(source, entry)),
      m_chosen(new IndicatorBar(source))
{
    layOut();
    connectParts();
    m_dashboard->showUnit(currentUnit());
    showList();
}

void UnitsPage::layOut()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_dashboard, 1);
    column->addWidget(m_chosen);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SideSplitter(m_list, right, {10, 5, 8, 15}));
}

void UnitsPage::connectParts()
{
    const auto log = [this](const QString &indicator) { m_entry.log(this, indicator, currentUnit()); };
    const auto note = [this](const QString &task) { m_entry.note(this, task, currentUnit()); };
    connect(m_chosenUnit, &SelectionKeeper::changed, this, [this] { m_dashboard->showUnit(currentUnit()); });
    connect(m_dashboard, &UnitDashboard::indicatorChosen, m_chosen, &IndicatorBar::showIndicator);
    connect(m_dashboard, &UnitDashboard::courseRequested, this, &UnitsPage::courseRequested);
    connect(m_dashboard, &UnitDashboard::sheetRequested, this, [this] { Q_EMIT sheetRequested(currentUnit()); });
    connect(m_chosen, &IndicatorBar::logRequested, this, log);
    connect(m_chosen, &IndicatorBar::noteRequested, this, note);
    connect(m_chosen, &IndicatorBar::courseRequested, this, &UnitsPage::courseRequested);
    m_source.follow(this, &UnitsPage::showList);
}

void UnitsPage::showUnit(const QString &unit)
{
    m_chosenUnit->choose(unit);
}

void UnitsPage::chooseIndicator(const QString &indicator)
{
    m_dashboard->chooseIndicator(indicator);
}

void UnitsPage::chooseMeasure(const QString &measure)
{
    m_dashboard->chooseMeasure(measure);
}

QString UnitsPage::sortState() const
{
    return m_dashboard->sortState();
}

void UnitsPage::restoreSortState(const QString &state)
{
    m_dashboard->restoreSortState(state);
}

void UnitsPage::showList()
{
    const bool isChoice = m_source.unit().isEmpty();
    m_list->setVisible(isChoice);
    setFocusProxy(isChoice ? static_cast<QWidget *>(m_list) : m_dashboard);
}

QString UnitsPage::currentUnit() const
{
    return m_chosenUnit->key();
}

QString UnitsPage::currentIndicator() const
{
    return m_dashboard->indicator();
}

} // namespace xushi::ui
