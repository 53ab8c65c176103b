#pragma once

#include "domain/journal_row.h"
#include "models/entry/entered.h"
#include "models/entry/entry_form.h"

#include <QCoreApplication>

namespace xushi::models {

/// The three things that a note says (进展情况, 存在问题, 下一步打算).
struct NoteText {
    QString progress;
    QString problem;
    QString next;

    friend bool operator==(const NoteText &, const NoteText &) = default;
};

/// A note on a task being filled in. Starts with what the unit said last, so that only what is new is written. All
/// of the note's dialog but its widgets.
class NoteForm : public TaskEntryForm {
    Q_DECLARE_TR_FUNCTIONS(NoteForm)

public:
    /// On the scope's task, or the first task of its unit; `scope.unit` is suggested as the unit.
    NoteForm(ViewSource &source, const TaskScope &scope);

    [[nodiscard]] std::vector<Choice> tasks() const; ///< a single one if the task is given
    [[nodiscard]] std::vector<Choice> units() const; ///< those of the task

    [[nodiscard]] domain::TaskState state() const { return m_state; }
    [[nodiscard]] const NoteText &text() const { return m_text; }

    /// Task and unit fill in their last note, but never replace what the user typed.
    void setTask(const QString &task);
    void setUnit(const QString &unit);
    void setState(domain::TaskState state) { m_state = state; }
    void setText(const NoteText &text) { m_text = text; }

    /// Why it cannot be saved as it stands; empty when it can.
    [[nodiscard]] QString whyNot() const;

    /// Writes the row. Errors: as session::enterNote.
    [[nodiscard]] EntryWork work() const;

private:
    void bringLastNote();
    [[nodiscard]] domain::TaskState likelyState() const;

    TaskScope m_scope;
    domain::TaskState m_state = domain::TaskState::NotStarted;
    domain::TaskState m_proposedState = domain::TaskState::NotStarted;
    NoteText m_text;
    NoteText m_proposed; ///< what was said last
};

} // namespace xushi::models
