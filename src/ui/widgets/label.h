#pragma once

#include <QLabel>

namespace xushi::ui {

/// A line of text in one of the few styles of the window: size, bold or not, faint or not. It follows the colours of
/// the palette. It does not wrap; it ends with an ellipsis when it does not fit.
class Label : public QLabel {
    Q_OBJECT

public:
    enum class Tone { Plain, Faint };

    explicit Label(Tone tone = Tone::Plain, int percent = 100, bool bold = false, QWidget *parent = nullptr);

    void setText(const QString &text);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace xushi::ui
