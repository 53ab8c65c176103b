#include "ui/widgets/page_area.h"

#include "ui/style/theme.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace xushi::ui {

PageArea::PageArea(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(theme::step(3));
    setWidget(content);
}

void PageArea::showIn(const QWidget &part, const QRect &place)
{
    for (QWidget *widget = part.parentWidget(); widget; widget = widget->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(widget);
        if (!area || !area->widget())
            continue;
        const int middle = part.mapTo(area->widget(), place.center()).y();
        const int room = part.fontMetrics().height() + place.height() / 2; // with a margin to the edge
        area->ensureVisible(area->horizontalScrollBar()->value(), middle, 0, room);
        return;
    }
}

/// Uses less space around the page in a small window.
void PageArea::resizeEvent(QResizeEvent *event)
{
    const int side = width() < fontMetrics().height() * 45 ? theme::step(4) : theme::step(6);
    m_column->setContentsMargins(side, theme::step(4), side, theme::step(5));
    QScrollArea::resizeEvent(event);
}

} // namespace xushi::ui
