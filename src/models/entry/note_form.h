#pragma once

#include "domain/journal_row.h"
#include "models/entry/entered.h"
#include "models/tables/choice.h"
#include "models/view/task_scope.h"

#include <QCoreApplication>

namespace xushi::models {

class ViewSource;

/// The three things that a note says (进展情况, 存在问题, 下一步打算).
struct NoteText {
    QString progress;
    QString problem;
    QString next;

    friend bool operator==(const NoteText &, const NoteText &) = default;
};

/// A form for a note on a task. It starts with the unit's last note, so that the user only writes what is new. Holds
/// all of the dialog but its widgets.
class NoteForm {
    Q_DECLARE_TR_FUNCTIONS(NoteForm)

public:
    /// On the scope's task, or the first task of its unit; `scope.unit` is suggested as the unit.
    NoteForm(ViewSource &source, const TaskScope &scope);

    [[nodiscard]] std::vector<Choice> tasks() const; ///< a single one if the task is given
    [[nodiscard]] std::vector<Choice> units() const; ///< those of the task
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const; ///< not after today

    [[nodiscard]] const QString &task() const { return m_task; }
    [[nodiscard]] const QString &unit() const { return m_unit; }
    [[nodiscard]] domain::TaskState state() const { return m_state; }
    [[nodiscard]] const NoteText &text() const { return m_text; }
    [[nodiscard]] QDate day() const { return m_day; }

    /// Task and unit fill in their last note, but never replace what the user typed.
    void setTask(const QString &task);
    void setUnit(const QString &unit);
    void setState(domain::TaskState state) { m_state = state; }
    void setText(const NoteText &text) { m_text = text; }
    void setDay(QDate day) { m_day = day; }

    /// Why it cannot be saved as it stands; empty when it can.
    [[nodiscard]] QString whyNot() const;

    /// Writes the row. Errors: as session::enterNote.
    [[nodiscard]] EntryWork work() const;

private:
    void bringLastNote();
    [[nodiscard]] domain::TaskState likelyState() const;

    ViewSource &m_source;
    TaskScope m_scope;
    QString m_task;
    QString m_unit;
    domain::TaskState m_state = domain::TaskState::NotStarted;
    domain::TaskState m_broughtState = domain::TaskState::NotStarted;
    NoteText m_text;
    NoteText m_brought; ///< the text that was filled in
    QDate m_day;
};

} // namespace xushi::models
