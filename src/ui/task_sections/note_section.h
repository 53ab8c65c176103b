#pragma once

#include "models/plan/note_model.h"
#include "ui/widgets/section.h"

namespace xushi::ui {

class EntryController;
class NoteList;
class TableCopier;

/// The notes (进展情况, 存在问题, 下一步打算) on a unit's tasks, on a task, or both: the newest ones, or all on demand.
class NoteSection : public Section {
    Q_OBJECT

public:
    NoteSection(models::ViewSource &source, EntryController &entry, QWidget *parent = nullptr);

    void setScope(const models::TaskScope &scope);

private:
    void refresh();
    void note(const QString &task, const QString &unit);
    void takeBack(const QString &row);

    models::ViewSource &m_source;
    EntryController &m_entry;
    models::NoteModel m_notes;
    NoteList *m_list;
    QPushButton *m_all;
    TableCopier *m_copier;
};

} // namespace xushi::ui
