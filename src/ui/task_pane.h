#pragma once

#include "models/task_profile.h"
#include "models/unit_indicator_model.h"
#include "ui/page_area.h"

class QPushButton;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class FactCard;
class Heading;
class IndicatorTable;
class Label;
class TextList;

/// All about one task: its article, units and deliverables, its indicators or its state, its measures and notes.
class TaskPane : public PageArea {
    Q_OBJECT

public:
    explicit TaskPane(models::ViewSource &source, QWidget *parent = nullptr);

    void showTask(const QString &task);

    [[nodiscard]] const QString &task() const { return m_task; }

Q_SIGNALS:
    void indicatorFollowed(const QString &indicator);
    void noteRequested(const QString &task);
    void logRequested(const QString &indicator);
    void unitFollowed(const QString &unit);

private:
    [[nodiscard]] QWidget *headingRow();
    void setUpTable();
    void refresh();
    void showMeasures(const std::vector<models::MeasureLine> &measures);
    void showNotes(const std::vector<models::NoteLine> &notes);

    models::ViewSource &m_source;
    models::UnitIndicatorModel m_indicators;
    QString m_task;
    Heading *m_heading;
    QPushButton *m_note;
    FactCard *m_facts;
    Label *m_indicatorHeading;
    IndicatorTable *m_table;
    Label *m_measureHeading;
    TextList *m_measures;
    Label *m_noteHeading;
    TextList *m_notes;
};

} // namespace xushi::ui
