#pragma once

#include "domain/plan/plan.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace xushi::ui {

class PillButton;

/// The name of the user, and whether the user works for the innovation office, which sees everything, or as the liaison
/// of one unit (联络员), who sees that unit's part.
class IdentityFields : public QWidget {
    Q_OBJECT

public:
    explicit IdentityFields(QWidget *parent);

    void setName(const QString &name);
    [[nodiscard]] QString name() const;

    /// Sets the units to choose from; keeps the chosen one if it is among them.
    void setUnits(const std::vector<domain::Unit> &units);

    /// Empty means the office.
    void setUnit(const QString &unit);
    [[nodiscard]] QString unit() const;

Q_SIGNALS:
    /// Emitted when the name becomes empty or is no longer empty: entries need a name.
    void named(bool isNamed);

private:
    void layOut();

    QLineEdit *m_name;
    PillButton *m_office;
    PillButton *m_liaison;
    QComboBox *m_unit;
    QString m_asKept; ///< the stored unit, which the plan may not have
};

} // namespace xushi::ui
