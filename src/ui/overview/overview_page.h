#pragma once

#include "models/plan/unit_indicator_model.h"
#include "models/plan/unit_list_model.h"

#include <QWidget>

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class EmptyState;
class Heading;
class IndicatorTable;
class StatusFilterBar;
class StatusCardRow;
class UnitTable;

/// The overview (总览): counts by status, the projects, what asks for action, the units. A count that is pressed lists
/// its indicators below the counts.
class OverviewPage : public QWidget {
    Q_OBJECT

public:
    explicit OverviewPage(models::ViewSource &source, QWidget *parent = nullptr);

    /// The order of the units' table, as a short text that is kept between starts.
    [[nodiscard]] QString sortState() const;
    void restoreSortState(const QString &state);

Q_SIGNALS:
    void logRequested(const QString &indicator);
    void noteRequested(const QString &task);

    void unitChosen(const QString &unit);

    /// Emitted after unitChosen, when the user chose one indicator of that unit.
    void indicatorChosen(const QString &indicator);

    /// A project, a task or an indicator was chosen.
    void planItemChosen(const QString &id);

    /// Emitted after unitChosen, when the user chose one measure of that unit.
    void measureChosen(const QString &measure);

private:
    void build();
    void setUpFilter();
    void refresh();
    void showFiltered();

    models::ViewSource &m_source;
    models::UnitListModel m_units;
    models::UnitIndicatorModel m_filtered; ///< the indicators of the count that is pressed
    Heading *m_heading;
    StatusCardRow *m_cards;
    StatusFilterBar *m_filterBar;
    IndicatorTable *m_filteredTable;
    EmptyState *m_noneFiltered;
    UnitTable *m_unitTable;
};

} // namespace xushi::ui
