#include "ui/task_pane.h"

#include "models/view_source.h"
#include "ui/fact_card.h"
#include "ui/heading.h"
#include "ui/indicator_table.h"
#include "ui/label.h"
#include "ui/selection_keeper.h"
#include "ui/text_list.h"
#include "ui/theme.h"
#include "wording/plan_words.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace xushi::ui {

namespace {

Label *sectionHeading(const QString &text)
{
    auto *label = new Label(Label::Tone::Plain, 108, true);
    label->setText(text);
    return label;
}

} // namespace

TaskPane::TaskPane(models::ViewSource &source, QWidget *parent)
    : PageArea(parent),
      m_source(source),
      m_indicators(source),
      m_heading(new Heading),
      m_note(new QPushButton(tr("Note progress…"))),
      m_facts(new FactCard),
      m_indicatorHeading(sectionHeading(tr("Indicators"))),
      m_table(new IndicatorTable(m_indicators)),
      m_measureHeading(sectionHeading(tr("Measures"))),
      m_measures(new TextList(tr("No measures were entered yet"))),
      m_noteHeading(sectionHeading(tr("Progress, newest first"))),
      m_notes(new TextList(tr("Nothing was noted yet: Note progress enters how it is going")))
{
    setUpTable();
    QVBoxLayout &column = *this->column();
    column.addWidget(headingRow());
    column.addWidget(m_facts);
    column.addSpacing(theme::step(1));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_indicatorHeading, m_table, m_measureHeading, m_measures,
                                                            m_noteHeading, m_notes})
        column.addWidget(widget);
    column.addStretch();
    connect(m_facts, &FactCard::unitFollowed, this, &TaskPane::unitFollowed);
    connect(&source, &models::ViewSource::changed, this, &TaskPane::refresh);
}

QWidget *TaskPane::headingRow()
{
    m_note->setAccessibleName(m_note->text());
    m_note->setObjectName(QStringLiteral("note"));
    connect(m_note, &QPushButton::clicked, this, [this] { Q_EMIT noteRequested(m_task); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::step(2));
    layout->addWidget(m_heading, 1);
    layout->addWidget(m_note);
    return row;
}

/// Return or a double click on an indicator leads to its page; its figures are logged there, or from the menu.
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
    connect(m_table, &IndicatorTable::logRequested, this, &TaskPane::logRequested);
    connect(m_table, &IndicatorTable::historyRequested, this, &TaskPane::indicatorFollowed);
}

void TaskPane::showTask(const QString &task)
{
    if (task == m_task)
        return;
    m_task = task;
    m_indicators.setTask(task);
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
    m_heading->setNote(profile->state ? wording::word(*profile->state) : QString());
    m_facts->setFacts(profile->facts);
    const bool hasIndicators = m_indicators.rowCount() > 0;
    m_indicatorHeading->setVisible(hasIndicators);
    m_table->setVisible(hasIndicators);
    m_note->setEnabled(!m_source.workspace().isReadOnly());
    showMeasures(profile->measures);
    showNotes(profile->notes);
}

void TaskPane::showMeasures(const std::vector<models::MeasureLine> &measures)
{
    std::vector<TextLine> lines;
    for (const models::MeasureLine &measure : measures)
        lines.push_back({{}, measure.title, measure.aside, measure.isDone, measure.isOverdue});
    m_measures->setLines(lines);
}

void TaskPane::showNotes(const std::vector<models::NoteLine> &notes)
{
    std::vector<TextLine> lines;
    for (const models::NoteLine &note : notes) {
        QStringList texts;
        if (!note.progress.isEmpty())
            texts += note.progress;
        if (!note.problem.isEmpty())
            texts += tr("Problem: %1").arg(note.problem);
        if (!note.next.isEmpty())
            texts += tr("Next: %1").arg(note.next);
        lines.push_back({note.head, texts.join(u'\n'), {}});
    }
    m_notes->setLines(lines);
}

} // namespace xushi::ui
