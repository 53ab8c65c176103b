#include "ui/units_page.h"

#include "ui/dialog_prompter.h"
#include "ui/line_splitter.h"
#include "ui/selection_keeper.h"
#include "ui/unit_dashboard.h"
#include "ui/unit_list.h"

#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace xushi::ui {

namespace {

Prompter &systemPrompter()
{
    static DialogPrompter prompter;
    return prompter;
}

} // namespace

UnitsPage::UnitsPage(models::ViewSource &source, QWidget *parent) : UnitsPage(source, systemPrompter(), parent) {}

UnitsPage::UnitsPage(models::ViewSource &source, Prompter &prompter, QWidget *parent)
    : QWidget(parent),
      m_units(source),
      m_list(new UnitList(m_units)),
      m_chosenUnit(new SelectionKeeper(*m_list, models::UnitListModel::Name)),
      m_dashboard(new UnitDashboard(source, prompter)),
      m_splitter(new LineSplitter)
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_dashboard);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isDivided = true; });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    const auto showChosen = [this] { m_dashboard->showUnit(m_chosenUnit->key()); };
    connect(m_chosenUnit, &SelectionKeeper::changed, this, showChosen);
    connect(m_dashboard, &UnitDashboard::logRequested, this,
            [this](const QString &indicator) { Q_EMIT logRequested(indicator, currentUnit()); });
    connect(m_dashboard, &UnitDashboard::historyRequested, this, &UnitsPage::historyRequested);
    connect(m_dashboard, &UnitDashboard::noteRequested, this,
            [this](const QString &task) { Q_EMIT noteRequested(task, currentUnit()); });
    connect(m_dashboard, &UnitDashboard::sheetRequested, this, [this] { Q_EMIT sheetRequested(currentUnit()); });
    connect(m_dashboard, &UnitDashboard::saved, this, &UnitsPage::saved);
    showChosen();
    setFocusProxy(m_list);
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

void UnitsPage::setListVisible(bool visible)
{
    m_list->setVisible(visible);
    setFocusProxy(visible ? static_cast<QWidget *>(m_list) : m_dashboard);
}

/// The list grows with the page, but slower.
void UnitsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isDivided)
        return;
    const int em = fontMetrics().height();
    const int list = std::clamp(width() / 10 + 5 * em, 8 * em, 15 * em);
    m_splitter->setSizes({list, std::max(1, width() - list - m_splitter->handleWidth())});
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
