#include "ui/indicator/status_label.h"

#include "report/marks/status_shape.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace xushi::ui {

namespace {

constexpr int shapeGap = theme::step(1) + 1;

int shapeSize(const QFontMetrics &metrics)
{
    return metrics.ascent() + 1;
}

} // namespace

StatusLabel::StatusLabel(QWidget *parent) : QWidget(parent)
{
    setFont(theme::scaled(*this, 100, true));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusLabel::setStatus(const wording::ShownStatus &status)
{
    m_status = status;
    setAccessibleName(status.word);
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {shapeSize(metrics) + shapeGap + metrics.horizontalAdvance(m_status.word) + 1, metrics.height()};
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = shapeSize(fontMetrics());
    const int top = (height() - size) / 2;
    report::drawStatusShape(painter, QRectF(0, top, size, size), m_status.status,
                            marks::statusColour(m_status.status, palette()));
    painter.setPen(marks::statusTextColour(m_status.status, palette()));
    painter.drawText(rect().adjusted(size + shapeGap, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, m_status.word);
}

} // namespace xushi::ui
