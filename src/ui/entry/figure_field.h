#pragma once

#include "models/entry/log_form.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;

namespace xushi::ui {

class PillButton;

/// A figure being typed, its unit of measure beside it, and what kind of figure it is.
class FigureField : public QWidget {
    Q_OBJECT

public:
    explicit FigureField(QWidget *parent);

    [[nodiscard]] QLineEdit *edit() const { return m_amount; }

    /// The kinds that the indicator takes and the one that is chosen, with a word on each; the unit of measure.
    void show(const models::LogForm &form);

Q_SIGNALS:
    void typed(const QString &amount);
    void kindChosen(xushi::domain::RowKind kind);

private:
    QLineEdit *m_amount;
    QLabel *m_unitOfMeasure;
    std::array<PillButton *, 3> m_kinds;
};

} // namespace xushi::ui
