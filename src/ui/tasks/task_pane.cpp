#include "ui/tasks/task_pane.h"

#include "models/view/view_source.h"
#include "ui/entry/entry_controller.h"
#include "ui/indicator/fact_card.h"
#include "ui/indicator/indicator_table.h"
#include "ui/style/theme.h"
#include "ui/task_sections/measure_section.h"
#include "ui/task_sections/note_section.h"
#include "ui/task_sections/people_section.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/label.h"
#include "ui/widgets/selection_keeper.h"
#include "wording/plan_words.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace xushi::ui {

TaskPane::TaskPane(models::ViewSource &source, EntryController &entry, QWidget *parent)
    : PageArea(parent),
      m_source(source),
      m_entry(entry),
      m_indicators(source, this),
      m_heading(new Heading),
      m_journal(new QPushButton(tr("Journal…"))),
      m_facts(new FactCard),
      m_indicatorHeading(new Label(Label::Tone::Plain, 108, true)),
      m_table(new IndicatorTable(m_indicators)),
      m_measures(new MeasureSection(source, entry)),
      m_people(new PeopleSection(source, entry)),
      m_notes(new NoteSection(source, entry))
{
    m_indicatorHeading->setText(tr("Indicators"));
    setUpTable();
    QVBoxLayout &column = *this->column();
    column.addWidget(headingRow());
    column.addWidget(m_facts);
    column.addSpacing(theme::step(1));
    column.addWidget(m_indicatorHeading);
    column.addWidget(m_table);
    for (Section *section : std::initializer_list<Section *>{m_notes, m_measures, m_people}) {
        column.addSpacing(theme::step(2));
        column.addWidget(section);
    }
    column.addStretch();
    connect(m_facts, &FactCard::unitFollowed, this, &TaskPane::unitFollowed);
    source.follow(this, &TaskPane::refresh);
}

QWidget *TaskPane::headingRow()
{
    m_journal->setAccessibleName(tr("Journal of the task"));
    m_journal->setToolTip(tr("Every row that was entered for this task, to look at, to void or to export"));
    m_journal->setObjectName(QStringLiteral("journal"));
    connect(m_journal, &QPushButton::clicked, this, [this] { Q_EMIT journalRequested(m_task); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::step(2));
    layout->addWidget(m_heading, 1);
    layout->addWidget(m_journal);
    return row;
}

/// Return or a double click on an indicator opens its page. Figures are logged there or from the menu.
void TaskPane::setUpTable()
{
    using Model = models::UnitIndicatorModel;
    m_table->setColumnWanted(Model::Part, false);
    m_table->setAccessibleName(tr("Indicators of the task"));
    m_table->setObjectName(QStringLiteral("indicators"));
    m_indicatorHeading->setBuddy(m_table);
    new SelectionKeeper(*m_table, Model::Name);
    m_table->setSelectionQuiet(true);
    disconnect(m_table, &TableView::chosen, m_table, nullptr);
    connect(m_table, &TableView::chosen, this,
            [this](const QModelIndex &index) { Q_EMIT indicatorFollowed(IndicatorTable::indicatorAt(index)); });
    connect(m_table, &IndicatorTable::logRequested, this,
            [this](const QString &indicator) { m_entry.log(this, indicator, m_source.unit()); });
    connect(m_table, &IndicatorTable::courseRequested, this, &TaskPane::indicatorFollowed);
    connect(m_table, &IndicatorTable::noteRequested, this, [this] { m_entry.note(this, m_task, m_source.unit()); });
}

void TaskPane::showTask(const QString &task)
{
    if (task == m_task)
        return;
    m_task = task;
    m_indicators.setTask(task);
    m_measures->setScope({{}, task});
    m_people->setScope({{}, task});
    m_notes->setScope({{}, task});
    refresh();
    verticalScrollBar()->setValue(0);
}

void TaskPane::refresh()
{
    if (!m_source.hasView())
        return;
    const auto profile = models::taskProfile(m_source, m_task);
    if (!profile)
        return;
    m_heading->setTitle(profile->title);
    m_heading->setNote(profile->standing ? wording::word(*profile->standing) : QString());
    m_facts->setFacts(profile->facts);
    m_journal->setVisible(m_source.liaison().isEmpty()); // a liaison's window has no journal page
    const bool hasIndicators = m_indicators.rowCount() > 0;
    m_indicatorHeading->setVisible(hasIndicators);
    m_table->setVisible(hasIndicators);
}

} // namespace xushi::ui
