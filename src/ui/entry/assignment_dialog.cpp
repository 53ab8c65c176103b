#include "ui/entry/assignment_dialog.h"

#include "ui/entry/person_completer.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/manual_request.h"

#include <QLineEdit>

namespace xushi::ui {

AssignmentDialog::AssignmentDialog(models::EntryWriter &writer, const models::AssignmentForm &form, QWidget *parent)
    : FormDialog(writer, tr("Person in charge"), form.part(), parent),
      m_form(form),
      m_person(new QLineEdit(form.person(), this)),
      m_telephone(new QLineEdit(form.telephone(), this)),
      m_day(new DayEdit(this))
{
    setManualTopic(*this, models::ManualTopic::Persons);
    addField(tr("In charge"), m_person, "person");
    addField(tr("Telephone"), m_telephone, "telephone");
    addField(tr("As of"), m_day, "day");
    m_day->setDate(form.day());
    m_day->setToolTip(tr("The day from which it counts"));
    completePersons(*m_person, m_form.known());
    showForm();
    connect(m_person, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_form.setPerson(name);
        showForm();
    });
    connect(m_telephone, &QLineEdit::textEdited, this, [this](const QString &telephone) {
        m_form.setTelephone(telephone);
        showForm();
    });
    connect(m_day, &DayEdit::dateChanged, this, [this](QDate day) { m_form.setDay(day); });
    m_person->setFocus();
    m_person->selectAll();
}

void AssignmentDialog::showForm()
{
    if (m_telephone->text() != m_form.telephone())
        m_telephone->setText(m_form.telephone());
    setWhyNot(m_form.whyNot());
}

} // namespace xushi::ui
