#pragma once

#include "models/plan/measure_model.h"
#include "ui/widgets/section.h"

namespace xushi::models {
class MeasureForm;
}

namespace xushi::ui {

class MeasureList;
class Prompter;
class SelectionKeeper;

/// The measures (举措) of a unit, of a task, or of both: entered, changed, marked done and voided here.
class MeasureSection : public Section {
    Q_OBJECT

public:
    MeasureSection(models::ViewSource &source, Prompter &prompter, QWidget *parent = nullptr);

    void setScope(const models::TaskScope &scope);

    /// Chooses one of the measures, scrolls to it and gives the list the keyboard focus.
    void chooseMeasure(const QString &measure);

Q_SIGNALS:
    void saved(const QString &message, const QString &row); ///< no row: there is nothing to undo

private:
    void refresh();
    void enter();
    void change(const QString &measure);
    [[nodiscard]] bool mayChange(const QString &measure);
    void toggle(const QString &measure);
    void takeBack(const QString &measure);
    void open(const models::MeasureForm &form);

    models::ViewSource &m_source;
    Prompter &m_prompter;
    models::MeasureModel m_measures;
    MeasureList *m_list;
    SelectionKeeper *m_chosen;
};

} // namespace xushi::ui
