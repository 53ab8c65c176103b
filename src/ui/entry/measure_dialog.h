#pragma once

#include "models/entry/measure_form.h"
#include "ui/entry/form_dialog.h"

class QCheckBox;
class QLineEdit;

namespace xushi::ui {

class DayEdit;

/// A concrete measure (举措): what is to be done, by when, by whom, and whether it is done.
class MeasureDialog : public FormDialog {
    Q_OBJECT

public:
    MeasureDialog(models::EntryWriter &writer, const models::MeasureForm &form, QWidget *parent);

protected:
    [[nodiscard]] models::EntryWork work() override { return m_form.work(); }

private:
    void fill();
    void connectFields();
    void showForm();
    void takeDue();
    [[nodiscard]] QLayout *dueRow();

    models::MeasureForm m_form;
    QComboBox *m_task;
    QComboBox *m_unit;
    QLineEdit *m_title;
    DayEdit *m_due;
    QCheckBox *m_undated;
    QLineEdit *m_person;
    QCheckBox *m_done;
    DayEdit *m_day;
};

} // namespace xushi::ui
