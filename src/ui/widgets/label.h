#pragma once

#include <QLabel>

namespace xushi::ui {

/// A line of text in one of the few ways that the window writes: larger or not, bold or not, faint or not. Takes
/// its colour from the palette, also when that changes. Not wrapped, cut with an ellipsis when there is no room.
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
