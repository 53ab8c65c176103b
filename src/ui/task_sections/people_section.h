#pragma once

#include "models/plan/assignment_model.h"
#include "ui/widgets/section.h"

namespace xushi::ui {

class EntryController;
class PeopleTable;

/// The persons in charge (责任人) and their telephones: of a unit's tasks, or of a task's units.
class PeopleSection : public Section {
    Q_OBJECT

public:
    PeopleSection(models::ViewSource &source, EntryController &entry, QWidget *parent = nullptr);

    void setScope(const models::TaskScope &scope);

private:
    void refresh();
    void changeChosen();
    void change(const QString &task, const QString &unit);

    models::ViewSource &m_source;
    EntryController &m_entry;
    models::AssignmentModel m_people;
    PeopleTable *m_table;
    QPushButton *m_all; ///< only where the section is about a unit
    QPushButton *m_change;
};

} // namespace xushi::ui
