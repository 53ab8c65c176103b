#pragma once

#include "models/entry/assignment_form.h"
#include "session/entry/task_entry.h"

namespace xushi::models {

/// One person put in charge of all of a unit's parts of tasks (责任人), being filled in. All of the dialog but its
/// widgets.
class UnitAssignmentForm : public EntryForm {
    Q_DECLARE_TR_FUNCTIONS(UnitAssignmentForm)

public:
    /// From the period's first day; with the person who is in charge of all of them already, if it is one.
    UnitAssignmentForm(ViewSource &source, const QString &unit);

    [[nodiscard]] QString heading() const; ///< "甲局 · 12 tasks"
    [[nodiscard]] std::vector<Person> known() const { return personsOf(source(), m_unit); }

    [[nodiscard]] const QString &person() const { return m_person; }
    [[nodiscard]] const QString &telephone() const { return m_telephone; }
    [[nodiscard]] bool isReplacing() const { return m_isReplacing; }

    /// A known name brings its telephone, another one clears that, unless the user typed one.
    void setPerson(const QString &name);
    void setTelephone(const QString &telephone) { m_telephone = telephone; }
    void setReplacing(bool replacing) { m_isReplacing = replacing; }

    /// The tasks of which someone else is in charge: "1.2 王主任"; they are kept unless isReplacing().
    [[nodiscard]] QStringList others() const;

    /// How many rows saving would write, and what becomes of the tasks that have a person.
    [[nodiscard]] QString summary() const;

    /// Why it cannot be saved as it stands; empty when it can.
    [[nodiscard]] QString whyNot() const;

    /// Writes a row for each task, in one step. Errors: as session::assignAll.
    [[nodiscard]] EntryWork work() const;

private:
    struct Part {
        QString task;
        Person before; ///< without a name where nobody is in charge
    };

    [[nodiscard]] bool isOther(const Part &part) const;
    [[nodiscard]] bool isSame(const Part &part) const;
    [[nodiscard]] std::vector<session::AssignmentEntry> entries() const;

    QString m_unit;
    std::vector<Part> m_parts;
    QString m_person;
    QString m_telephone;
    QString m_proposed; ///< the telephone that came with a name
    bool m_isReplacing = false;
};

} // namespace xushi::models
