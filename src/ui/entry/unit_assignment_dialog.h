#pragma once

#include "models/entry/unit_assignment_form.h"
#include "ui/entry/form_dialog.h"

class QCheckBox;
class QLineEdit;

namespace xushi::ui {

class DayEdit;

/// One person in charge of all tasks of a unit, in one step (全部任务的责任人).
class UnitAssignmentDialog : public FormDialog {
    Q_OBJECT

public:
    UnitAssignmentDialog(models::EntryWriter &writer, const models::UnitAssignmentForm &form, QWidget *parent);

protected:
    [[nodiscard]] models::EntryWork work() override { return m_form.work(); }

private:
    void connectFields();
    void showForm();

    models::UnitAssignmentForm m_form;
    QLineEdit *m_person;
    QLineEdit *m_telephone;
    DayEdit *m_day;
    QCheckBox *m_replace;
    Label *m_summary;
};

} // namespace xushi::ui
