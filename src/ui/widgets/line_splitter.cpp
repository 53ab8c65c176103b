#include "ui/widgets/line_splitter.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace xushi::ui {

namespace {

class Line : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(contentsRect(), theme::line(palette()));
    }
};

} // namespace

LineSplitter::LineSplitter(QWidget *parent) : QSplitter(Qt::Horizontal, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle *LineSplitter::createHandle()
{
    return new Line(orientation(), this);
}

} // namespace xushi::ui
