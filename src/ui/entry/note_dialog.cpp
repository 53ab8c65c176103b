#include "ui/entry/note_dialog.h"

#include "domain/tokens.h"
#include "models/view/view_source.h"
#include "ui/style/theme.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/manual_request.h"
#include "wording/plan_words.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace xushi::ui {

using domain::TaskState;

namespace {

constexpr int linesShown = 3;

QString headingOf(const models::ViewSource &source, const QString &task)
{
    const domain::Task *found = source.task(task);
    return found ? task + u' ' + found->title : task;
}

} // namespace

NoteDialog::NoteDialog(models::EntryWriter &writer, const QString &task, const QString &unit, QWidget *parent)
    : FormDialog(writer, task.isEmpty() ? tr("Note on a task") : tr("Note on task %1").arg(task),
                 task.isEmpty() ? tr("Note on a task") : headingOf(writer.source(), task), parent),
      m_form(writer.source(), {unit, task}),
      m_task(new QComboBox(this)),
      m_state(new QComboBox(this)),
      m_day(new DayEdit(this)),
      m_unit(new QComboBox(this)),
      m_progress(makeText()),
      m_problem(makeText()),
      m_next(makeText())
{
    setManualTopic(*this, models::ManualTopic::Notes);
    addField(tr("Task"), m_task, "task");
    addField(tr("State"), m_state, "state");
    addField(tr("Day"), m_day, "day");
    addField(tr("Unit"), m_unit, "unit");
    addField(tr("Progress"), m_progress, "progress", Qt::AlignTop);
    addField(tr("Problems"), m_problem, "problem", Qt::AlignTop);
    addField(tr("Next steps"), m_next, "next", Qt::AlignTop);
    setFieldShown(m_task, task.isEmpty());
    m_task->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[state, token] : domain::Tokens<TaskState>::all)
        m_state->addItem(wording::word(state), static_cast<int>(state));
    m_day->setDate(m_form.day());
    showForm();
    connectFields();
    if (task.isEmpty() && m_task->isEnabled())
        m_task->setFocus();
    else
        m_progress->setFocus(); // there is no task to choose
}

QPlainTextEdit *NoteDialog::makeText()
{
    auto *text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->document()->setDocumentMargin(theme::step(1) + 2);
    text->setMinimumHeight(linesShown * fontMetrics().lineSpacing() + theme::step(4));
    return text;
}

void NoteDialog::connectFields()
{
    connect(m_task, &QComboBox::activated, this, [this] {
        m_form.setTask(m_task->currentData().toString());
        showForm();
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_form.setUnit(m_unit->currentData().toString());
        showForm();
    });
    connect(m_state, &QComboBox::activated, this, [this] {
        m_form.setState(static_cast<TaskState>(m_state->currentData().toInt()));
        setWhyNot(m_form.whyNot());
    });
    connect(m_day, &DayEdit::dateChanged, this, [this](QDate day) { m_form.setDay(day); });
    for (QPlainTextEdit *text : {m_progress, m_problem, m_next})
        connect(text, &QPlainTextEdit::textChanged, this, &NoteDialog::takeText);
}

void NoteDialog::takeText()
{
    m_form.setText({m_progress->toPlainText(), m_problem->toPlainText(), m_next->toPlainText()});
    setWhyNot(m_form.whyNot());
}

void NoteDialog::showForm()
{
    showChoices(*m_task, m_form.tasks(), m_form.task());
    showChoices(*m_unit, m_form.units(), m_form.unit());
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(m_form.state())));
    const models::NoteText text = m_form.text();
    const auto put = [](QPlainTextEdit &field, const QString &words) {
        const QSignalBlocker quiet(field);
        if (field.toPlainText() != words)
            field.setPlainText(words);
    };
    put(*m_progress, text.progress);
    put(*m_problem, text.problem);
    put(*m_next, text.next);
    setWhyNot(m_form.whyNot());
}

} // namespace xushi::ui
