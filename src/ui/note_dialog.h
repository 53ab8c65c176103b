#pragma once

#include "session/task_entry.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class DayEdit;
class MessageBanner;

/// How a task goes: its state, progress, problems and next steps (进展情况, 存在问题, 下一步打算). Starts with what the
/// unit said last, so that only what is new is written.
class NoteDialog : public QDialog {
    Q_OBJECT

public:
    /// `unit` may be empty: the task's lead.
    NoteDialog(models::ViewSource &source, const QString &task, const QString &unit, QWidget *parent);

Q_SIGNALS:
    void saved(const QString &message, const QString &row);

private:
    QPlainTextEdit *makeText();
    void fill(const domain::Task &task, const QString &unit);
    void fillUnits(const domain::Task &task, const QString &unit);
    void showLastNote();
    void save();
    [[nodiscard]] session::NoteEntry entry() const;

    models::ViewSource &m_source;
    QString m_task;
    MessageBanner *m_banner;
    QComboBox *m_state;
    DayEdit *m_day;
    QComboBox *m_unit;
    QPlainTextEdit *m_progress;
    QPlainTextEdit *m_problem;
    QPlainTextEdit *m_next;
    QPushButton *m_save;
};

} // namespace xushi::ui
