#include "ui/entry/unit_assignment_dialog.h"

#include "ui/entry/person_completer.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/manual_request.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace xushi::ui {

UnitAssignmentDialog::UnitAssignmentDialog(models::EntryWriter &writer, const models::UnitAssignmentForm &form,
                                           QWidget *parent)
    : FormDialog(writer, tr("Person in charge of all tasks"), form.heading(), parent),
      m_form(form),
      m_person(new QLineEdit(form.person(), this)),
      m_telephone(new QLineEdit(form.telephone(), this)),
      m_day(new DayEdit(this)),
      m_replace(new QCheckBox(tr("Replace other persons too"), this)),
      m_summary(new Label(Label::Tone::Plain, 100, false, this))
{
    setManualTopic(*this, models::ManualTopic::Persons);
    addField(tr("In charge"), m_person, "person");
    addField(tr("Telephone"), m_telephone, "telephone");
    addField(tr("As of"), m_day, "day");
    addField(tr("Others"), m_replace, "replace");
    m_replace->setAccessibleName(m_replace->text());
    m_replace->setToolTip(tr("Off: a task that has another person keeps that person"));
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("summary"));
    body().addWidget(m_summary);
    m_day->setDate(form.day());
    m_day->setToolTip(tr("The day from which it counts"));
    completePersons(*m_person, m_form.known());
    showForm();
    connectFields();
    m_person->setFocus();
    m_person->selectAll();
}

void UnitAssignmentDialog::connectFields()
{
    connect(m_person, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_form.setPerson(name);
        showForm();
    });
    connect(m_telephone, &QLineEdit::textEdited, this, [this](const QString &telephone) {
        m_form.setTelephone(telephone);
        showForm();
    });
    connect(m_day, &DayEdit::dateChanged, this, [this](QDate day) {
        m_form.setDay(day);
        showForm();
    });
    connect(m_replace, &QCheckBox::toggled, this, [this](bool replacing) {
        m_form.setReplacing(replacing);
        showForm();
    });
}

void UnitAssignmentDialog::showForm()
{
    if (m_telephone->text() != m_form.telephone())
        m_telephone->setText(m_form.telephone());
    m_replace->setEnabled(!m_form.others().isEmpty());
    m_summary->setText(m_form.summary());
    setWhyNot(m_form.whyNot());
}

} // namespace xushi::ui
