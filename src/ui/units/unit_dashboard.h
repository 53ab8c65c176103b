#pragma once

#include "ui/widgets/page_area.h"

#include "models/plan/plain_task_model.h"
#include "models/plan/unit_indicator_model.h"

class QPushButton;

namespace xushi::ui {

class EmptyState;
class EntryController;
class AttentionCard;
class Heading;
class IndicatorTable;
class Label;
class MeasureSection;
class NoteSection;
class PeopleSection;
class SelectionKeeper;
class StatusCardRow;
class StatusFilterBar;
class TableView;
class TaskTable;

/// The page of one unit: its name, its counts, its indicators, its tasks without indicators, its measures, persons in
/// charge and notes.
class UnitDashboard : public PageArea {
    Q_OBJECT

public:
    UnitDashboard(models::ViewSource &source, EntryController &entry, QWidget *parent = nullptr);

    void showUnit(const QString &unit);
    void chooseIndicator(const QString &indicator);
    void chooseMeasure(const QString &measure);

    /// The order of its tables, as a short text that is kept.
    [[nodiscard]] QString sortState() const;
    void restoreSortState(const QString &state);

    [[nodiscard]] const QString &unit() const { return m_indicators.unit(); }
    [[nodiscard]] QString indicator() const;

Q_SIGNALS:
    void indicatorChosen(const QString &indicator); ///< also emitted again after a refresh; empty: none
    void courseRequested(const QString &indicator);
    void sheetRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *headingRow();
    void connectParts();
    void refresh();
    void showFiltered();
    [[nodiscard]] TableView &mainTable() const;
    void copy();
    [[nodiscard]] QString caption(const QString &table) const;

    models::ViewSource &m_source;
    EntryController &m_entry;
    models::UnitIndicatorModel m_indicators;
    models::PlainTaskModel m_tasks;

    Heading *m_heading;
    QPushButton *m_quarter = nullptr;
    QPushButton *m_table = nullptr;
    QPushButton *m_baselines = nullptr;
    StatusCardRow *m_cards;
    StatusFilterBar *m_filterBar;
    EmptyState *m_noneFiltered;
    AttentionCard *m_matters; ///< of a liaison's own unit
    IndicatorTable *m_indicatorTable;
    SelectionKeeper *m_chosenIndicator;
    Label *m_ofTarget;
    EmptyState *m_noIndicators;
    Label *m_taskHeading;
    TaskTable *m_taskTable;
    SelectionKeeper *m_chosenTask;
    MeasureSection *m_measures;
    PeopleSection *m_people;
    NoteSection *m_notes;
};

} // namespace xushi::ui
