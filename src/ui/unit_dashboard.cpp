#include "ui/unit_dashboard.h"

#include "models/status_summary.h"
#include "models/unit_profile.h"
#include "models/view_source.h"
#include "ui/empty_state.h"
#include "ui/heading.h"
#include "ui/indicator_table.h"
#include "ui/label.h"
#include "ui/selection_keeper.h"
#include "ui/status_card.h"
#include "ui/task_table.h"
#include "ui/theme.h"
#include "ui/why_panel.h"
#include "wording/why.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace xushi::ui {

UnitDashboard::UnitDashboard(models::ViewSource &source, QWidget *parent)
    : PageArea(parent),
      m_source(source),
      m_indicators(source),
      m_tasks(source),
      m_heading(new Heading),
      m_cards(new StatusCardRow),
      m_indicatorTable(new IndicatorTable(m_indicators)),
      m_chosenIndicator(new SelectionKeeper(*m_indicatorTable, models::UnitIndicatorModel::Name)),
      m_ofTarget(new Label(Label::Tone::Faint, 95)),
      m_noIndicators(new EmptyState(tr("The tasks of this unit have no indicators"))),
      m_why(new WhyPanel),
      m_taskHeading(new Label(Label::Tone::Plain, 108, true)),
      m_taskTable(new TaskTable(m_tasks))
{
    m_ofTarget->setText(tr("* of the target itself: there is no baseline to measure from"));
    m_taskHeading->setText(tr("Tasks without numbers"));
    m_taskHeading->setBuddy(m_taskTable);
    build();
    new SelectionKeeper(*m_taskTable, models::PlainTaskModel::Title);
    connect(m_indicatorTable, &IndicatorTable::logRequested, this, &UnitDashboard::logRequested);
    connect(m_indicatorTable, &IndicatorTable::historyRequested, this, &UnitDashboard::historyRequested);
    connect(m_taskTable, &TaskTable::noteRequested, this, &UnitDashboard::noteRequested);
    connect(m_chosenIndicator, &SelectionKeeper::changed, this, &UnitDashboard::explain);
    connect(&source, &models::ViewSource::changed, this, &UnitDashboard::refresh);
}

void UnitDashboard::showUnit(const QString &unit)
{
    if (unit == m_indicators.unit())
        return;
    m_indicators.setUnit(unit);
    m_tasks.setUnit(unit);
    refresh();
    verticalScrollBar()->setValue(0);
}

void UnitDashboard::chooseIndicator(const QString &indicator)
{
    m_chosenIndicator->choose(indicator);
}

QString UnitDashboard::indicator() const
{
    return m_chosenIndicator->key();
}

void UnitDashboard::build()
{
    QVBoxLayout &column = *this->column();
    column.addWidget(headingRow());
    column.addWidget(m_cards);
    column.addSpacing(theme::step(1));
    column.addWidget(m_indicatorTable);
    column.addWidget(m_noIndicators);
    column.addWidget(m_ofTarget);
    column.addWidget(m_why);
    column.addSpacing(theme::step(2));
    column.addWidget(m_taskHeading);
    column.addWidget(m_taskTable);
    column.addStretch();
}

QWidget *UnitDashboard::headingRow()
{
    auto *sheet = new QPushButton(tr("Status sheet…"));
    sheet->setAccessibleDescription(tr("The sheet of this unit for the quarter, as it will be printed"));
    connect(sheet, &QPushButton::clicked, this, &UnitDashboard::sheetRequested);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::step(3));
    layout->addWidget(m_heading);
    layout->addWidget(sheet);
    return row;
}

void UnitDashboard::refresh()
{
    if (!m_source.hasView())
        return;
    const auto profile = models::profileOf(m_source, unit());
    m_heading->setTitle(profile.name);
    m_heading->setNote(profile.summary());
    m_cards->setCards(models::cardsOfUnit(m_source, unit()));
    const bool hasIndicators = m_indicators.rowCount() > 0;
    m_indicatorTable->setVisible(hasIndicators);
    m_noIndicators->setVisible(!hasIndicators);
    m_ofTarget->setVisible(m_indicators.hasCompletionOfTarget());
    const bool hasTasks = m_tasks.rowCount() > 0;
    m_taskHeading->setVisible(hasTasks);
    m_taskTable->setVisible(hasTasks);
    explain();
}

void UnitDashboard::explain()
{
    const domain::Assessment *chosen = m_source.hasView() ? m_source.assessment().indicator(indicator()) : nullptr;
    m_why->setVisible(chosen != nullptr);
    if (chosen)
        m_why->explain(*chosen, wording::why(*chosen, m_source.plan().period));
}

} // namespace xushi::ui
