#pragma once

#include "models/plan/assignment_model.h"
#include "ui/widgets/section.h"

namespace xushi::ui {

class PeopleTable;
class Prompter;

/// The persons in charge (责任人) and their telephones: of a unit's tasks, or of a task's units.
class PeopleSection : public Section {
    Q_OBJECT

public:
    PeopleSection(models::ViewSource &source, Prompter &prompter, QWidget *parent = nullptr);

    void setScope(const models::TaskScope &scope);

Q_SIGNALS:
    void saved(const QString &message, const QString &row);

private:
    void refresh();
    void changeChosen();
    void change(const QString &task, const QString &unit);

    models::ViewSource &m_source;
    Prompter &m_prompter;
    models::AssignmentModel m_people;
    PeopleTable *m_table;
    QPushButton *m_change;
};

} // namespace xushi::ui
