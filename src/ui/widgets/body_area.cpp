#include "ui/widgets/body_area.h"

#include "ui/widgets/screen_room.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace xushi::ui {

namespace {

constexpr int linesAround = 8; // for the window's frame, the head and the buttons of a dialog

} // namespace

BodyArea::BodyArea(QLayout *contents, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is inside takes the focus, and is scrolled to
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false); // stands on the dialog's own ground
    auto *content = new QWidget;
    contents->setContentsMargins(0, 0, 0, 0);
    content->setLayout(contents);
    setWidget(content);
    content->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize BodyArea::sizeHint() const
{
    return onScreen(widget()->layout()->totalSizeHint());
}

QSize BodyArea::minimumSizeHint() const
{
    return onScreen(widget()->layout()->totalMinimumSize());
}

bool BodyArea::hasHeightForWidth() const
{
    return widget()->layout()->hasHeightForWidth();
}

int BodyArea::heightForWidth(int width) const
{
    return onScreen({width, widget()->layout()->totalHeightForWidth(width)}).height();
}

/// At most as high as the screen has room for; then as much wider as the scroll bar is.
QSize BodyArea::onScreen(QSize wanted) const
{
    const int room = screenRoom(*this).height() - linesAround * fontMetrics().height();
    if (wanted.height() <= room)
        return wanted;
    return {wanted.width() + verticalScrollBar()->sizeHint().width(), std::max(room, fontMetrics().height() * 4)};
}

bool BodyArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry(); // the dialog grows with what it says
    return QScrollArea::eventFilter(watched, event);
}

} // namespace xushi::ui
