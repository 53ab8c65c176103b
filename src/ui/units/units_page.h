#pragma once

#include "models/plan/unit_list_model.h"

#include <QWidget>

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class EntryController;
class IndicatorBar;
class SelectionKeeper;
class UnitDashboard;
class UnitList;

/// The units (单位): the list of units with their ranks, the dashboard of the chosen one, and below it the explanation
/// of the chosen indicator. When the unit filter is set, there is no list.
class UnitsPage : public QWidget {
    Q_OBJECT

public:
    UnitsPage(models::ViewSource &source, EntryController &entry, QWidget *parent = nullptr);

    /// Shows a unit's dashboard.
    void showUnit(const QString &unit);

    /// Chooses one of the shown unit's indicators.
    void chooseIndicator(const QString &indicator);

    /// Chooses one of the shown unit's measures, scrolls to it and gives the list the keyboard focus.
    void chooseMeasure(const QString &measure);

    /// The order of the dashboard's tables, as a short text that is kept between starts.
    [[nodiscard]] QString sortState() const;
    void restoreSortState(const QString &state);

    [[nodiscard]] QString currentUnit() const;
    [[nodiscard]] QString currentIndicator() const; ///< empty when none is chosen

Q_SIGNALS:
    void courseRequested(const QString &indicator); ///< its course over the year and its rows
    void sheetRequested(const QString &unit);

private:
    void layOut();
    void connectParts();
    void showList();

    models::ViewSource &m_source;
    EntryController &m_entry;
    models::UnitListModel m_units;
    UnitList *m_list;
    SelectionKeeper *m_chosenUnit;
    UnitDashboard *m_dashboard;
    IndicatorBar *m_chosen;
};

} // namespace xushi::ui
