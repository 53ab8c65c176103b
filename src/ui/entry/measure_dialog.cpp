#include "ui/entry/measure_dialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/manual_request.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace xushi::ui {

MeasureDialog::MeasureDialog(models::EntryWriter &writer, const models::MeasureForm &form, QWidget *parent)
    : FormDialog(writer, form.isNew() ? tr("New measure") : tr("Change the measure"),
                 form.isNew() ? tr("New measure") : tr("Change the measure"), parent),
      m_form(form),
      m_task(new QComboBox(this)),
      m_unit(new QComboBox(this)),
      m_title(new QLineEdit(this)),
      m_due(new DayEdit(this)),
      m_undated(new QCheckBox(tr("No due day"), this)),
      m_person(new QLineEdit(this)),
      m_done(new QCheckBox(tr("Done"), this)),
      m_day(new DayEdit(this))
{
    setManualTopic(*this, models::ManualTopic::Measures);
    addField(tr("Measure"), m_title, "title");
    addField(tr("Task"), m_task, "task");
    addField(tr("Unit"), m_unit, "unit");
    addField(tr("Due"), dueRow(), m_due, "due");
    addField(tr("In charge"), m_person, "person");
    addField(tr("State"), m_done, "done");
    addField(tr("Entered as of"), m_day, "day");
    setFieldShown(m_done, !form.isNew());
    m_done->setAccessibleName(m_done->text());
    m_undated->setObjectName(QStringLiteral("undated"));
    m_undated->setAccessibleName(m_undated->text());
    m_task->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_title->setPlaceholderText(tr("What is to be done"));
    m_day->setToolTip(tr("The day from which it counts"));
    fill();
    showForm();
    connectFields();
    m_title->setFocus();
}

QLayout *MeasureDialog::dueRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::step(4));
    row->addWidget(m_due);
    row->addWidget(m_undated);
    row->addStretch();
    return row;
}

void MeasureDialog::fill()
{
    m_title->setText(m_form.title());
    m_due->setDate(m_form.due().value_or(m_form.lastDay()));
    m_undated->setChecked(!m_form.due());
    m_done->setChecked(m_form.isDone());
    m_day->setDate(m_form.day());
}

void MeasureDialog::connectFields()
{
    connect(m_title, &QLineEdit::textChanged, this, [this](const QString &title) {
        m_form.setTitle(title);
        showForm();
    });
    connect(m_task, &QComboBox::activated, this, [this] {
        m_form.setTask(m_task->currentData().toString());
        showForm();
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_form.setUnit(m_unit->currentData().toString());
        showForm();
    });
    connect(m_person, &QLineEdit::textEdited, this, [this](const QString &person) {
        m_form.setPerson(person);
        showForm();
    });
    connect(m_done, &QCheckBox::toggled, this, [this](bool done) {
        m_form.setDone(done);
        showForm();
    });
    connect(m_day, &DayEdit::dateChanged, this, [this](QDate day) {
        m_form.setDay(day);
        showForm();
    });
    connect(m_due, &DayEdit::dateChanged, this, &MeasureDialog::takeDue);
    connect(m_undated, &QCheckBox::toggled, this, &MeasureDialog::takeDue);
}

void MeasureDialog::takeDue()
{
    m_form.setDue(m_undated->isChecked() ? std::nullopt : std::optional(m_due->date()));
    showForm();
}

void MeasureDialog::showForm()
{
    showChoices(*m_task, m_form.tasks(), m_form.task());
    showChoices(*m_unit, m_form.units(), m_form.unit());
    if (m_person->text() != m_form.person())
        m_person->setText(m_form.person());
    m_due->setEnabled(!m_undated->isChecked());
    setWhyNot(m_form.whyNot());
}

} // namespace xushi::ui
