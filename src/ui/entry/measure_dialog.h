#pragma once

#include "models/entry/measure_form.h"
#include "ui/entry/entry_dialog.h"

class QCheckBox;
class QLineEdit;

namespace xushi::ui {

class DayEdit;

/// A concrete measure (举措): what is to be done, by when and by whom, and whether it is.
class MeasureDialog : public EntryDialog {
    Q_OBJECT

public:
    MeasureDialog(const models::MeasureForm &form, QWidget *parent);

protected:
    domain::Result<models::SavedEntry> write() override;

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
