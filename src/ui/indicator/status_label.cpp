#include "ui/indicator/status_label.h"

#include "report/marks/status_shape.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"
#include "wording/plan_words.h"

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

void StatusLabel::setStatus(domain::Status status)
{
    m_status = status;
    setAccessibleName(wording::word(status));
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {shapeSize(metrics) + shapeGap + metrics.horizontalAdvance(wording::word(m_status)) + 1, metrics.height()};
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = shapeSize(fontMetrics());
    const int top = (height() - size) / 2;
    report::drawStatusShape(painter, QRectF(0, top, size, size), m_status, marks::statusColour(m_status, palette()));
    painter.setPen(marks::statusTextColour(m_status, palette()));
    painter.drawText(rect().adjusted(size + shapeGap, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     wording::word(m_status));
}

} // namespace xushi::ui
