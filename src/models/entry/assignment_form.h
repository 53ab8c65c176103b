#pragma once

#include "models/entry/entered.h"
#include "models/entry/entry_form.h"

#include <QCoreApplication>

namespace xushi::models {

class ViewSource;

/// A person in charge of a unit's part of a task (责任人).
struct Person {
    QString name;
    QString telephone;
    QDate since = {}; ///< the day from which the person is in charge; invalid where that plays no part

    friend bool operator==(const Person &, const Person &) = default;
};

/// The day from which a person is put in charge unless the user gives another: the period's first, or the day from
/// which another person is, since a row before that would change nothing.
QDate firstDayOf(const ViewSource &source, const Person &before);

/// The persons in charge of the unit's parts of tasks, each once.
std::vector<Person> personsOf(const ViewSource &source, const QString &unit);

/// Who is in charge of a unit's part of a task, being filled in. All of the dialog but its widgets.
class AssignmentForm : public EntryForm {
    Q_DECLARE_TR_FUNCTIONS(AssignmentForm)

public:
    /// Starts with the person in charge now, and firstDayOf().
    AssignmentForm(ViewSource &source, const QString &task, const QString &unit);

    [[nodiscard]] QString part() const;              ///< "1.2  建设科技创新园区 · 甲局"
    [[nodiscard]] std::vector<Person> known() const; ///< persons in charge of the unit's other tasks, each once

    [[nodiscard]] const QString &person() const { return m_person; }
    [[nodiscard]] const QString &telephone() const { return m_telephone; }

    /// A known name brings its telephone, unless the user typed another one.
    void setPerson(const QString &name);
    void setTelephone(const QString &telephone) { m_telephone = telephone; }

    /// Why it cannot be saved as it stands; empty when it can.
    [[nodiscard]] QString whyNot() const;

    /// Writes the row. Errors: as session::assign.
    [[nodiscard]] EntryWork work() const;

private:
    QString m_task;
    QString m_unit;
    Person m_before;
    QString m_person;
    QString m_telephone;
    QString m_proposed; ///< the telephone that came with a name
};

} // namespace xushi::models
