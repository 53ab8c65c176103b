#pragma once

#include "models/tables/choice.h"
#include "models/view/task_scope.h"

#include <QDate>

namespace xushi::models {

class ViewSource;

/// What all forms of an entry have in common: the day that it is of.
class EntryForm {
public:
    [[nodiscard]] QDate firstDay() const; ///< that anything can be entered for
    [[nodiscard]] QDate lastDay() const;  ///< today at the latest

    [[nodiscard]] QDate day() const { return m_day; }
    void setDay(QDate day) { m_day = day; }

protected:
    /// Starts with the day that the view is as of, or today if that is still to come.
    explicit EntryForm(ViewSource &source);

    [[nodiscard]] ViewSource &source() const { return m_source; }

private:
    ViewSource &m_source;
    QDate m_day;
};

/// The form of an entry about a unit's part of a task, which are chosen in it.
class TaskEntryForm : public EntryForm {
public:
    [[nodiscard]] const QString &task() const { return m_task; }
    [[nodiscard]] const QString &unit() const { return m_unit; }

protected:
    using EntryForm::EntryForm;

    /// Takes the task, and keeps the unit where it is one of `units`, else takes the first of them.
    void takeTask(const QString &task, const std::vector<Choice> &units);
    void takePart(const QString &task, const QString &unit);

private:
    QString m_task;
    QString m_unit;
};

} // namespace xushi::models
