#pragma once

#include "ui/page_area.h"

#include "models/plain_task_model.h"
#include "models/unit_indicator_model.h"

class QPushButton;

namespace xushi::ui {

class EmptyState;
class Heading;
class IndicatorTable;
class Label;
class SelectionKeeper;
class StatusCardRow;
class TaskTable;
class WhyPanel;

/// All about one unit: who it is, its figures in short, its indicators with the reason for the chosen one's
/// status, and its tasks without numbers.
class UnitDashboard : public PageArea {
    Q_OBJECT

public:
    explicit UnitDashboard(models::ViewSource &source, QWidget *parent = nullptr);

    void showUnit(const QString &unit);
    void chooseIndicator(const QString &indicator);

    [[nodiscard]] const QString &unit() const { return m_indicators.unit(); }
    [[nodiscard]] QString indicator() const;

Q_SIGNALS:
    void logRequested(const QString &indicator);
    void historyRequested(const QString &indicator);
    void noteRequested(const QString &task);
    void sheetRequested();

private:
    void build();
    [[nodiscard]] QWidget *headingRow();
    void refresh();
    void explain();

    models::ViewSource &m_source;
    models::UnitIndicatorModel m_indicators;
    models::PlainTaskModel m_tasks;

    Heading *m_heading;
    StatusCardRow *m_cards;
    IndicatorTable *m_indicatorTable;
    SelectionKeeper *m_chosenIndicator;
    Label *m_ofTarget;
    EmptyState *m_noIndicators;
    WhyPanel *m_why;
    Label *m_taskHeading;
    TaskTable *m_taskTable;
};

} // namespace xushi::ui
