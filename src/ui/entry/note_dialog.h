#pragma once

#include "models/entry/note_form.h"
#include "ui/entry/form_dialog.h"

class QPlainTextEdit;

namespace xushi::ui {

class DayEdit;

/// The progress of a task: its state, progress, problems and next steps (进展情况, 存在问题, 下一步打算).
class NoteDialog : public FormDialog {
    Q_OBJECT

public:
    /// An empty `unit` means the task's lead. With an empty `task` the user chooses among the unit's tasks.
    NoteDialog(models::EntryWriter &writer, const QString &task, const QString &unit, QWidget *parent);

protected:
    [[nodiscard]] models::EntryWork work() override { return m_form.work(); }

private:
    QPlainTextEdit *makeText();
    void connectFields();
    void showForm();
    void takeText();

    models::NoteForm m_form;
    QComboBox *m_task;
    QComboBox *m_state;
    DayEdit *m_day;
    QComboBox *m_unit;
    QPlainTextEdit *m_progress;
    QPlainTextEdit *m_problem;
    QPlainTextEdit *m_next;
};

} // namespace xushi::ui
