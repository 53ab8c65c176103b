#include "ui/units/unit_dashboard.h"

#include "models/plan/status_filter.h"
#include "models/plan/status_summary.h"
#include "models/plan/unit_profile.h"
#include "models/view/task_scope.h"
#include "models/view/view_source.h"
#include "ui/entry/entry_controller.h"
#include "ui/indicator/indicator_table.h"
#include "ui/indicator/status_card_row.h"
#include "ui/indicator/status_filter_bar.h"
#include "ui/style/theme.h"
#include "ui/tables/scope_words.h"
#include "ui/tables/table_sorting.h"
#include "ui/task_sections/attention_card.h"
#include "ui/task_sections/measure_section.h"
#include "ui/task_sections/note_section.h"
#include "ui/task_sections/people_section.h"
#include "ui/units/task_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/label.h"
#include "ui/widgets/selection_keeper.h"

#include <QFocusEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace xushi::ui {

namespace {

/// The heading with buttons behind it, or below it where it would be cut.
class HeadingRow : public QWidget {
public:
    HeadingRow(Heading *heading, std::initializer_list<QPushButton *> buttons) : m_heading(heading)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        m_layout.setContentsMargins(0, 0, 0, 0);
        m_layout.setSpacing(theme::step(3));
        m_buttons.setSpacing(theme::step(3));
        for (QPushButton *button : buttons)
            m_buttons.addWidget(button);
        m_buttons.addStretch();
        m_layout.addWidget(heading, 1);
        m_layout.addLayout(&m_buttons);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        arrange();
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest) // another unit's name is longer
            arrange();
        return QWidget::event(event);
    }

private:
    void arrange()
    {
        const int needed = m_heading->sizeHint().width() + m_layout.spacing() + m_buttons.sizeHint().width();
        m_layout.setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }

    Heading *m_heading;
    QBoxLayout m_layout{QBoxLayout::LeftToRight, this};
    QHBoxLayout m_buttons;
};

} // namespace

UnitDashboard::UnitDashboard(models::ViewSource &source, EntryController &entry, QWidget *parent)
    : PageArea(parent),
      m_source(source),
      m_entry(entry),
      m_indicators(source, this),
      m_tasks(source, this),
      m_heading(new Heading),
      m_cards(new StatusCardRow),
      m_filterBar(new StatusFilterBar),
      m_noneFiltered(new EmptyState({})),
      m_matters(new AttentionCard(source, TableView::Height::FitsRows)),
      m_indicatorTable(new IndicatorTable(m_indicators)),
      m_chosenIndicator(new SelectionKeeper(*m_indicatorTable, models::UnitIndicatorModel::Name)),
      m_ofTarget(new Label(Label::Tone::Faint, 95)),
      m_noIndicators(new EmptyState(tr("The tasks of this unit have no indicators"))),
      m_taskHeading(new Label(Label::Tone::Plain, 108, true)),
      m_taskTable(new TaskTable(m_tasks)),
      m_chosenTask(new SelectionKeeper(*m_taskTable, models::PlainTaskModel::Title)),
      m_measures(new MeasureSection(source, entry)),
      m_people(new PeopleSection(source, entry)),
      m_notes(new NoteSection(source, entry))
{
    m_ofTarget->setText(tr("* of the target itself: there is no baseline to measure from"));
    m_taskHeading->setText(tr("Tasks without numbers"));
    m_taskHeading->setBuddy(m_taskTable);
    build();
    connectParts();
}

void UnitDashboard::connectParts()
{
    m_indicatorTable->setCopyCaption([this] { return caption(tr("Indicators")); });
    m_taskTable->setCopyCaption([this] { return caption(tr("Tasks without numbers")); });
    connect(m_indicatorTable, &IndicatorTable::logRequested, this,
            [this](const QString &indicator) { m_entry.log(this, indicator, unit()); });
    connect(m_taskTable, &TaskTable::noteRequested, this,
            [this](const QString &task) { m_entry.note(this, task, unit()); });
    connect(m_matters, &AttentionCard::indicatorFollowed, this,
            [this](const QString &, const QString &indicator) { chooseIndicator(indicator); });
    connect(m_matters, &AttentionCard::taskFollowed, this,
            [this](const QString &, const QString &task) { m_chosenTask->choose(task); });
    connect(m_matters, &AttentionCard::measureFollowed, this,
            [this](const QString &, const QString &measure) { chooseMeasure(measure); });
    connect(m_chosenIndicator, &SelectionKeeper::changed, this, [this] { Q_EMIT indicatorChosen(indicator()); });
    connect(m_indicatorTable, &IndicatorTable::courseRequested, this, &UnitDashboard::courseRequested);
    connect(m_indicatorTable, &IndicatorTable::noteRequested, this, [this](const QString &indicator) {
        if (const auto found = m_source.plan().indicator(indicator))
            m_entry.note(this, found->task->id, unit());
    });
    connect(m_cards, &StatusCardRow::filterChanged, this, &UnitDashboard::showFiltered);
    connect(m_filterBar, &StatusFilterBar::clearRequested, m_cards, [this] { m_cards->setFilter({}); });
    m_source.follow(this, &UnitDashboard::refresh);
}

void UnitDashboard::showUnit(const QString &unit)
{
    if (unit == m_indicators.unit())
        return;
    m_indicators.setUnit(unit);
    m_tasks.setUnit(unit);
    m_measures->setScope({unit, {}});
    m_people->setScope({unit, {}});
    m_notes->setScope({unit, {}});
    refresh();
    verticalScrollBar()->setValue(0);
}

void UnitDashboard::chooseIndicator(const QString &indicator)
{
    if (m_cards->filter() && m_indicators.rowOf(indicator) < 0)
        m_cards->setFilter({}); // or it would not be seen
    m_chosenIndicator->choose(indicator);
}

void UnitDashboard::chooseMeasure(const QString &measure)
{
    widget()->layout()->activate(); // the page may have grown since it was last shown
    m_measures->chooseMeasure(measure);
}

QString UnitDashboard::sortState() const
{
    return ui::sortState(*m_indicatorTable) + u',' + ui::sortState(*m_taskTable);
}

void UnitDashboard::restoreSortState(const QString &state)
{
    ui::restoreSortState(*m_indicatorTable, state.section(u',', 0, 0));
    ui::restoreSortState(*m_taskTable, state.section(u',', 1, 1));
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
    column.addWidget(m_matters);
    column.addSpacing(theme::step(1));
    column.addWidget(m_filterBar);
    column.addWidget(m_indicatorTable);
    column.addWidget(m_noneFiltered);
    column.addWidget(m_noIndicators);
    column.addWidget(m_ofTarget);
    column.addSpacing(theme::step(2));
    column.addWidget(m_taskHeading);
    column.addWidget(m_taskTable);
    for (Section *section :
         {static_cast<Section *>(m_measures), static_cast<Section *>(m_people), static_cast<Section *>(m_notes)}) {
        column.addSpacing(theme::step(3));
        column.addWidget(section);
    }
    column.addStretch();
}

QWidget *UnitDashboard::headingRow()
{
    auto *sheet = new QPushButton(tr("Status sheet…"));
    sheet->setObjectName(QStringLiteral("sheet"));
    sheet->setToolTip(tr("The sheet of this unit for the quarter, as it will be printed"));
    sheet->setAccessibleDescription(sheet->toolTip());
    connect(sheet, &QPushButton::clicked, this, &UnitDashboard::sheetRequested);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setObjectName(QStringLiteral("copyTable"));
    copy->setToolTip(tr("Puts the unit's table on the clipboard, for a letter or a spreadsheet (Ctrl+C in any table)"));
    copy->setAccessibleDescription(copy->toolTip());
    connect(copy, &QPushButton::clicked, this, &UnitDashboard::copy);
    auto *quarter = new QPushButton(tr("A quarter's figures…"));
    quarter->setObjectName(QStringLiteral("quarter"));
    quarter->setToolTip(tr("All figures of the unit in one table, saved together (Ctrl+G)"));
    quarter->setAccessibleDescription(quarter->toolTip());
    connect(quarter, &QPushButton::clicked, this, [this] { m_entry.enterQuarter(this, unit()); });
    m_quarter = quarter;
    m_baselines = new QPushButton(tr("Baselines…"));
    m_baselines->setObjectName(QStringLiteral("baselines"));
    m_baselines->setToolTip(tr("The values at the end of the year before, in one table: some are missing (Ctrl+B)"));
    m_baselines->setAccessibleDescription(m_baselines->toolTip());
    connect(m_baselines, &QPushButton::clicked, this, [this] { m_entry.enterBaselines(this, unit()); });
    m_table = new QPushButton(tr("From a table…"));
    m_table->setObjectName(QStringLiteral("fromTable"));
    m_table->setToolTip(tr("Figures out of a CSV file, saved together, or a template for it (Ctrl+Shift+G)"));
    m_table->setAccessibleName(tr("Figures from a table…"));
    m_table->setAccessibleDescription(m_table->toolTip());
    connect(m_table, &QPushButton::clicked, this, [this] { m_entry.importFigures(this, unit()); });
    return new HeadingRow(m_heading, {m_baselines, quarter, m_table, copy, sheet});
}

void UnitDashboard::refresh()
{
    if (!m_source.hasView())
        return;
    const auto profile = models::profileOf(m_source, unit());
    m_heading->setTitle(profile.name);
    m_heading->setNote(profile.summary());
    m_cards->setCards(models::cardsOfUnit(m_source, unit()));
    m_matters->setVisible(!m_source.liaison().isEmpty());
    showFiltered();
    const bool hasIndicators = m_indicators.inScope() > 0;
    m_noIndicators->setVisible(!hasIndicators);
    for (QPushButton *button : {m_quarter, m_table}) {
        button->setVisible(hasIndicators);
        button->setEnabled(!m_source.database().isReadOnly());
    }
    m_baselines->setVisible(profile.lacksBaselines);
    m_baselines->setEnabled(!m_source.database().isReadOnly());
    m_ofTarget->setVisible(m_indicators.hasCompletionOfTarget());
    const bool hasTasks = m_tasks.rowCount() > 0;
    m_taskHeading->setVisible(hasTasks);
    m_taskTable->setVisible(hasTasks);
    Q_EMIT indicatorChosen(indicator());
}

/// Lists the indicators of the count that is pressed, or all.
void UnitDashboard::showFiltered()
{
    const auto status = m_cards->filter();
    m_indicators.setOnly(status);
    const int shown = m_indicators.rowCount();
    m_filterBar->setVisible(status.has_value());
    if (status) {
        m_filterBar->show(*status, shown, m_indicators.inScope());
        m_noneFiltered->setSentence(models::nothingFiltered(*status));
    }
    m_indicatorTable->setVisible(shown > 0);
    m_noneFiltered->setVisible(status && shown == 0 && m_indicators.inScope() > 0);
}

/// The table of indicators, or of tasks where there are no indicators.
TableView &UnitDashboard::mainTable() const
{
    return m_indicators.rowCount() > 0 ? static_cast<TableView &>(*m_indicatorTable) : *m_taskTable;
}

/// Used instead of a focus proxy, which would remove the controls above the table from the tab order.
void UnitDashboard::focusInEvent(QFocusEvent *event)
{
    mainTable().setFocus(event->reason());
}

void UnitDashboard::copy()
{
    mainTable().copy();
    m_entry.say(tr("Copied: the table of %1").arg(models::unitName(m_source, unit())));
}

QString UnitDashboard::caption(const QString &table) const
{
    return captionOf(m_source, table, {unit(), {}});
}

} // namespace xushi::ui
