#include "ui/overview/overview_page.h"

#include "models/plan/status_filter.h"
#include "models/plan/status_summary.h"
#include "models/tables/table_copy.h"
#include "models/text/plan_names.h"
#include "models/view/view_source.h"
#include "ui/indicator/indicator_table.h"
#include "ui/indicator/status_card_row.h"
#include "ui/indicator/status_filter_bar.h"
#include "ui/overview/project_card.h"
#include "ui/overview/unit_table.h"
#include "ui/style/theme.h"
#include "ui/tables/table_sorting.h"
#include "ui/task_sections/attention_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_area.h"
#include "ui/widgets/selection_keeper.h"

#include <QResizeEvent>
#include <QVBoxLayout>

namespace xushi::ui {

namespace {

/// Two cards side by side, or one above the other in a narrow page.
class CardPair : public QWidget {
public:
    CardPair(QWidget *first, QWidget *second)
    {
        m_layout.setContentsMargins(0, 0, 0, 0);
        m_layout.setSpacing(theme::step(4));
        m_layout.addWidget(first, 5);
        m_layout.addWidget(second, 6);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        const bool isNarrow = event->size().width() < fontMetrics().height() * 36;
        m_layout.setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        QWidget::resizeEvent(event);
    }

private:
    QBoxLayout m_layout{QBoxLayout::LeftToRight, this};
};

} // namespace

OverviewPage::OverviewPage(models::ViewSource &source, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_units(source, this),
      m_filtered(source, this),
      m_heading(new Heading),
      m_cards(new StatusCardRow),
      m_filterBar(new StatusFilterBar),
      m_filteredTable(new IndicatorTable(m_filtered)),
      m_noneFiltered(new EmptyState({})),
      m_unitTable(new UnitTable(source, m_units))
{
    build();
    setUpFilter();
    m_unitTable->setCopyCaption(
        [this] { return models::copyCaption(m_source, tr("%1 · units").arg(m_source.plan().title)); });
    connect(m_unitTable, &UnitTable::unitChosen, this, &OverviewPage::unitChosen);
    source.follow(this, &OverviewPage::refresh);
    refresh();
    setFocusProxy(m_unitTable);
}

void OverviewPage::build()
{
    auto *area = new PageArea;
    auto *matters = new AttentionCard(m_source, TableView::Height::Scrolls);
    connect(matters, &AttentionCard::indicatorFollowed, this, [this](const QString &unit, const QString &indicator) {
        Q_EMIT unitChosen(unit);
        Q_EMIT indicatorChosen(indicator);
    });
    connect(matters, &AttentionCard::measureFollowed, this, [this](const QString &unit, const QString &measure) {
        Q_EMIT unitChosen(unit);
        Q_EMIT measureChosen(measure);
    });
    connect(matters, &AttentionCard::taskFollowed, this,
            [this](const QString &, const QString &task) { Q_EMIT planItemChosen(task); });
    auto *unitHeading = new Label(Label::Tone::Plain, 108, true);
    unitHeading->setText(tr("Units"));
    unitHeading->setBuddy(m_unitTable);
    m_heading->setTitle(tr("Overview"));

    QVBoxLayout &column = *area->column();
    column.addWidget(m_heading);
    column.addWidget(m_cards);
    column.addWidget(m_filterBar);
    column.addWidget(m_filteredTable);
    column.addWidget(m_noneFiltered);
    column.addSpacing(theme::step(1));
    auto *projects = new ProjectCard(m_source);
    connect(projects, &ProjectCard::followed, this, &OverviewPage::planItemChosen);
    column.addWidget(new CardPair(projects, matters));
    column.addSpacing(theme::step(2));
    column.addWidget(unitHeading);
    column.addWidget(m_unitTable);
    column.addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void OverviewPage::refresh()
{
    if (!m_source.hasView())
        return;
    const domain::Unit *unit = m_source.plan().unit(m_source.unit());
    m_heading->setNote(unit ? unit->name : models::planName(m_source.plan().title, m_source.plan().period));
    m_cards->setCards(models::cardsOfPlan(m_source));
    showFiltered();
}

/// The list stands only while a count is pressed: the overview is about the whole plan.
void OverviewPage::setUpFilter()
{
    m_filteredTable->setAccessibleName(tr("Indicators with the status of the pressed count"));
    m_filteredTable->setObjectName(QStringLiteral("filtered"));
    m_filteredTable->setSelectionQuiet(true);
    m_filteredTable->setCopyCaption([this] { return models::copyCaption(m_source, tr("Indicators")); });
    new SelectionKeeper(*m_filteredTable, models::UnitIndicatorModel::Name);
    disconnect(m_filteredTable, &TableView::chosen, m_filteredTable, nullptr); // leads to its page, as all lines here
    connect(m_filteredTable, &TableView::chosen, this,
            [this](const QModelIndex &index) { Q_EMIT planItemChosen(IndicatorTable::indicatorAt(index)); });
    connect(m_filteredTable, &IndicatorTable::courseRequested, this, &OverviewPage::planItemChosen);
    connect(m_filteredTable, &IndicatorTable::logRequested, this, &OverviewPage::logRequested);
    connect(m_filteredTable, &IndicatorTable::noteRequested, this, [this](const QString &indicator) {
        if (const auto found = m_source.plan().indicator(indicator))
            Q_EMIT noteRequested(found->task->id);
    });
    connect(m_cards, &StatusCardRow::filterChanged, this, &OverviewPage::showFiltered);
    connect(m_filterBar, &StatusFilterBar::clearRequested, m_cards, [this] { m_cards->setFilter({}); });
}

void OverviewPage::showFiltered()
{
    const auto status = m_cards->filter();
    m_filterBar->setVisible(status.has_value());
    m_filtered.setOnly(status);
    m_filtered.setAll(status.has_value()); // not in vain: a plan may have thousands
    if (status) {
        m_filterBar->show(*status, m_filtered.rowCount(), m_filtered.inScope());
        m_noneFiltered->setSentence(models::nothingFiltered(*status));
    }
    m_filteredTable->setVisible(status && m_filtered.rowCount() > 0);
    m_noneFiltered->setVisible(status && m_filtered.rowCount() == 0);
}

QString OverviewPage::sortState() const
{
    return ui::sortState(*m_unitTable);
}

void OverviewPage::restoreSortState(const QString &state)
{
    ui::restoreSortState(*m_unitTable, state);
}

} // namespace xushi::ui
