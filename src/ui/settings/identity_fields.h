#pragma once

#include "domain/plan.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace xushi::ui {

class PillButton;

/// Who works at this desk: a name, and the innovation office, which sees everything, or one unit's liaison (联络员),
/// who sees the unit's part.
class IdentityFields : public QWidget {
    Q_OBJECT

public:
    explicit IdentityFields(QWidget *parent);

    void setName(const QString &name);
    [[nodiscard]] QString name() const;

    /// The units to choose from; the one chosen stays where it is among them.
    void setUnits(const std::vector<domain::Unit> &units);

    /// Empty for the office.
    void setUnit(const QString &unit);
    [[nodiscard]] QString unit() const;

Q_SIGNALS:
    /// There is a name now, or none any more: nobody is to enter without one.
    void named(bool isNamed);

private:
    void layOut();

    QLineEdit *m_name;
    PillButton *m_office;
    PillButton *m_liaison;
    QComboBox *m_unit;
    QString m_asKept; ///< the unit that was set, which the plan may not have
};

} // namespace xushi::ui
