#pragma once

#include "models/plan/measure_model.h"
#include "ui/widgets/section.h"

class QDialog;

namespace xushi::ui {

class EntryController;
class MeasureList;
class SelectionKeeper;

/// The measures (举措) of a unit, of a task, or of both. The user enters, changes, finishes and voids them here.
class MeasureSection : public Section {
    Q_OBJECT

public:
    MeasureSection(models::ViewSource &source, EntryController &entry, QWidget *parent = nullptr);

    void setScope(const models::TaskScope &scope);

    /// Chooses one of the measures, scrolls to it and gives the list the keyboard focus.
    void chooseMeasure(const QString &measure);

private:
    void refresh();
    void enter();
    void change(const QString &measure);
    void comeBackFrom(QDialog *dialog);
    void takeBack(const QString &measure);

    models::ViewSource &m_source;
    EntryController &m_entry;
    models::MeasureModel m_measures;
    MeasureList *m_list;
    SelectionKeeper *m_chosen;
};

} // namespace xushi::ui
