#pragma once

#include "models/entry/assignment_form.h"
#include "ui/entry/form_dialog.h"

class QLineEdit;

namespace xushi::ui {

class DayEdit;

/// The person in charge of a unit's part of a task, and the telephone (责任人与电话).
class AssignmentDialog : public FormDialog {
    Q_OBJECT

public:
    AssignmentDialog(models::EntryWriter &writer, const models::AssignmentForm &form, QWidget *parent);

protected:
    [[nodiscard]] models::EntryWork work() override { return m_form.work(); }

private:
    void showForm();

    models::AssignmentForm m_form;
    QLineEdit *m_person;
    QLineEdit *m_telephone;
    DayEdit *m_day;
};

} // namespace xushi::ui
