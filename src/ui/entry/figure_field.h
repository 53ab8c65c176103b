#pragma once

#include "models/entry/log_form.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;

namespace xushi::ui {

class PillButton;

/// An input field for a figure, with its unit of measure and its kind.
class FigureField : public QWidget {
    Q_OBJECT

public:
    explicit FigureField(QWidget *parent);

    [[nodiscard]] QLineEdit *edit() const { return m_amount; }

    /// Shows the kinds that the indicator accepts with an explanation of each, the chosen one, and the unit of measure.
    void show(const models::LogForm &form);

    /// The arrow keys go round the kinds that the indicator accepts, and choose.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void typed(const QString &amount);
    void kindChosen(xushi::domain::RowKind kind);

private:
    bool moveKind(std::size_t from, int key);

    QLineEdit *m_amount;
    QLabel *m_unitOfMeasure;
    std::array<PillButton *, 3> m_kinds;
};

} // namespace xushi::ui
