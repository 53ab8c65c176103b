#pragma once

#include "models/plan/unit_list_model.h"

#include <QWidget>

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class Heading;
class StatusCardRow;
class UnitTable;

/// The overview (总览): counts by status, the projects, what asks for action, the units.
class OverviewPage : public QWidget {
    Q_OBJECT

public:
    explicit OverviewPage(models::ViewSource &source, QWidget *parent = nullptr);

    /// The order of the units' table, as a short text to be kept from one start to the next.
    [[nodiscard]] QString sortState() const;
    void restoreSortState(const QString &state);

Q_SIGNALS:
    void unitChosen(const QString &unit);

    /// After unitChosen, when it was one indicator of that unit that was pointed at.
    void indicatorChosen(const QString &indicator);

    void projectChosen(const QString &project);

    /// After unitChosen, when it was one measure of that unit.
    void measureChosen(const QString &measure);

private:
    void build();
    void refresh();
    void follow(const QString &unit, const QString &indicator, const QString &measure);

    models::ViewSource &m_source;
    models::UnitListModel m_units;
    Heading *m_heading;
    StatusCardRow *m_cards;
    UnitTable *m_unitTable;
};

} // namespace xushi::ui
