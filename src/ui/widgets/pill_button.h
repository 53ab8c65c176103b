#pragma once

#include <QRadioButton>

namespace xushi::ui {

/// A radio button with a thin line around it.
class PillButton : public QRadioButton {
    Q_OBJECT

public:
    PillButton(const QString &text, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &place) const override { return rect().contains(place); }
};

} // namespace xushi::ui
