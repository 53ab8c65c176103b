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

    /// The order of the units' table, as a short text that is kept between starts.
    [[nodiscard]] QString sortState() const;
    void restoreSortState(const QString &state);

Q_SIGNALS:
    void unitChosen(const QString &unit);

    /// Emitted after unitChosen, when the user chose one indicator of that unit.
    void indicatorChosen(const QString &indicator);

    /// A project or a task was chosen.
    void planItemChosen(const QString &id);

    /// Emitted after unitChosen, when the user chose one measure of that unit.
    void measureChosen(const QString &measure);

private:
    void build();
    void refresh();

    models::ViewSource &m_source;
    models::UnitListModel m_units;
    Heading *m_heading;
    StatusCardRow *m_cards;
    UnitTable *m_unitTable;
};

} // namespace xushi::ui
