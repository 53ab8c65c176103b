#pragma once

#include "models/entry/assignment_form.h"
#include "ui/entry/entry_dialog.h"

class QLineEdit;

namespace xushi::ui {

class DayEdit;

/// Who is in charge of a unit's part of a task, and the telephone (责任人与电话).
class AssignmentDialog : public EntryDialog {
    Q_OBJECT

public:
    AssignmentDialog(const models::AssignmentForm &form, QWidget *parent);

protected:
    domain::Result<models::SavedEntry> write() override;

private:
    void showForm();
    void completePerson();

    models::AssignmentForm m_form;
    QLineEdit *m_person;
    QLineEdit *m_telephone;
    DayEdit *m_day;
};

} // namespace xushi::ui
