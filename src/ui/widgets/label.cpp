#include "ui/widgets/label.h"

#include "ui/style/theme.h"
#include "ui/widgets/tool_tip.h"

#include <QPainter>

#include <algorithm>

namespace xushi::ui {

Label::Label(Tone tone, int percent, bool bold, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setFont(theme::scaled(*this, percent, bold));
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Label::setText(const QString &text)
{
    QLabel::setText(text);
    setPlainToolTip(*this, {});
}

QSize Label::minimumSizeHint() const
{
    const int few = fontMetrics().averageCharWidth() * 4;
    return {std::min(few, sizeHint().width()), QLabel::minimumSizeHint().height()};
}

void Label::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_tone == Tone::Faint ? theme::faintText(palette()) : palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    if (shown != text() && toolTip().isEmpty())
        setPlainToolTip(*this, text());
    painter.drawText(rect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

} // namespace xushi::ui
