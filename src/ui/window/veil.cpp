#include "ui/window/veil.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>

namespace xushi::ui {

namespace {

constexpr float density = 0.55F;

} // namespace

Veil::Veil(QWidget &covered) : QWidget(&covered)
{
    covered.installEventFilter(this);
    setGeometry(covered.rect());
    show();
}

/// Stays above whatever the covered widget shows next.
bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

void Veil::paintEvent(QPaintEvent *)
{
    QColor pale = theme::page(palette());
    pale.setAlphaF(density);
    QPainter(this).fillRect(rect(), pale);
}

} // namespace xushi::ui
