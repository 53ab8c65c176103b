#pragma once

#include "domain/task_progress.h"
#include "models/entry/entered.h"
#include "models/entry/entry_form.h"
#include "session/entry/task_entry.h"

#include <QCoreApplication>

namespace xushi::models {

/// A measure (举措) being filled in: a new one, or a change to one that is there. All of the measure's dialog but its
/// widgets.
class MeasureForm : public TaskEntryForm {
    Q_DECLARE_TR_FUNCTIONS(MeasureForm)

public:
    /// A new measure: in the first task of the scope, of its unit, due at the end of the coming quarter.
    MeasureForm(ViewSource &source, const TaskScope &scope);

    /// A change to this measure; absent when the view has no measure of that id.
    static std::optional<MeasureForm> of(ViewSource &source, const QString &measure);

    [[nodiscard]] bool isNew() const { return m_before.id.isEmpty(); }

    [[nodiscard]] std::vector<Choice> tasks() const; ///< one only where the task is given
    [[nodiscard]] std::vector<Choice> units() const; ///< those of the task; one only where the unit is given
    [[nodiscard]] QDate firstDay() const;            ///< that it may be entered for, or changed from

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &person() const { return m_person; }
    [[nodiscard]] std::optional<QDate> due() const { return m_due; }
    [[nodiscard]] bool isDone() const { return m_done; }

    /// Task and unit also suggest the person in charge, unless the user typed another name.
    void setTask(const QString &task);
    void setUnit(const QString &unit);
    void setTitle(const QString &title) { m_title = title; }
    void setPerson(const QString &person) { m_person = person; }
    void setDue(std::optional<QDate> due) { m_due = due; }
    void setDone(bool done) { m_done = done; }

    /// Why it cannot be saved as it stands; empty when it can.
    [[nodiscard]] QString whyNot() const;

    /// Writes the row. Errors: as session::enterMeasure.
    [[nodiscard]] EntryWork work() const;

private:
    explicit MeasureForm(ViewSource &source) : TaskEntryForm(source) {}

    [[nodiscard]] QString personInCharge() const;
    void suggestPerson();
    [[nodiscard]] session::MeasureEntry entry() const;
    [[nodiscard]] bool isPlanned() const; ///< a deliverable or goal of the plan
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QString savedMessage() const;
    [[nodiscard]] QString what() const;

    TaskScope m_scope;
    domain::Measure m_before; ///< without an id for a new one
    QString m_title;
    QString m_person;
    QString m_suggested; ///< the person that was filled in
    std::optional<QDate> m_due;
    bool m_done = false;
};

} // namespace xushi::models
