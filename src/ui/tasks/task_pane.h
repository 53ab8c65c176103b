#pragma once

#include "models/plan/task_profile.h"
#include "models/plan/unit_indicator_model.h"
#include "ui/widgets/page_area.h"

class QPushButton;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class EntryController;
class FactCard;
class Heading;
class IndicatorTable;
class Label;
class MeasureSection;
class NoteSection;
class PeopleSection;

/// The page of one task: its article, units and deliverables, its indicators or its state, its measures, persons and
/// notes.
class TaskPane : public PageArea {
    Q_OBJECT

public:
    TaskPane(models::ViewSource &source, EntryController &entry, QWidget *parent = nullptr);

    void showTask(const QString &task);

    [[nodiscard]] const QString &task() const { return m_task; }

Q_SIGNALS:
    void indicatorFollowed(const QString &indicator);
    void journalRequested(const QString &task);
    void unitFollowed(const QString &unit);

private:
    [[nodiscard]] QWidget *headingRow();
    void setUpTable();
    void refresh();

    models::ViewSource &m_source;
    EntryController &m_entry;
    models::UnitIndicatorModel m_indicators;
    QString m_task;
    Heading *m_heading;
    QPushButton *m_journal;
    FactCard *m_facts;
    Label *m_indicatorHeading;
    IndicatorTable *m_table;
    MeasureSection *m_measures;
    PeopleSection *m_people;
    NoteSection *m_notes;
};

} // namespace xushi::ui
