#include "ui/sheets/sheet_view.h"

#include "report/sheet/page_setup.h"
#include "report/sheet/sheet_painter.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace xushi::ui {

namespace {

constexpr int pageGap = theme::step(5);
constexpr int shadowDepth = theme::step(1);
constexpr int picturesKept = 6;
constexpr double screenDotsPerInch = 96;
constexpr std::array zoomSteps{0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0};
constexpr double sameZoom = 0.001;

} // namespace

SheetView::SheetView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the sheets"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that fitting the width is stable
    m_pictures.setMaxCost(picturesKept);
}

SheetView::Pages SheetView::setPages(Pages pages)
{
    Pages before = std::exchange(m_pages, std::move(pages));
    m_pictures.clear();
    setAccessibleDescription(tr("Pages: %1").arg(m_pages->size()));
    layOut();
    viewport()->update();
    Q_EMIT currentPageChanged();
    return before;
}

void SheetView::setZoom(std::optional<double> zoom)
{
    const int page = currentPage();
    m_zoom = zoom;
    m_pictures.clear();
    layOut();
    goToPage(page);
    viewport()->update();
    Q_EMIT zoomChanged();
}

double SheetView::shownZoom() const
{
    const double fitting = (viewport()->width() - 2 * pageGap) / paperSize().width();
    return std::max(m_zoom.value_or(fitting), zoomSteps.front());
}

void SheetView::zoomIn()
{
    const auto next =
        std::find_if(zoomSteps.begin(), zoomSteps.end(), [this](double step) { return step > shownZoom() + sameZoom; });
    if (next != zoomSteps.end())
        setZoom(*next);
}

void SheetView::zoomOut()
{
    const auto next = std::find_if(zoomSteps.rbegin(), zoomSteps.rend(),
                                   [this](double step) { return step < shownZoom() - sameZoom; });
    if (next != zoomSteps.rend())
        setZoom(*next);
}

/// The size of the paper on a screen of the usual resolution.
QSizeF SheetView::paperSize() const
{
    const QSizeF size = m_pages->empty() ? report::PageSetup().pageSize() : m_pages->front().size;
    return size * screenDotsPerInch / report::unitsPerInch;
}

QSize SheetView::pageSize() const
{
    return (paperSize() * shownZoom()).toSize();
}

QRect SheetView::pageRect(int page) const
{
    const QSize size = pageSize();
    const int spare = viewport()->width() - size.width();
    const int left = spare > 0 ? spare / 2 : pageGap - horizontalScrollBar()->value();
    const int top = pageGap + page * (size.height() + pageGap) - verticalScrollBar()->value();
    return {QPoint(left, top), size};
}

int SheetView::contentHeight() const
{
    return pageGap + static_cast<int>(m_pages->size()) * (pageSize().height() + pageGap);
}

void SheetView::layOut()
{
    const QSize seen = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, contentHeight() - seen.height()));
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setSingleStep(theme::step(10));
    const int width = pageSize().width() + 2 * pageGap;
    horizontalScrollBar()->setRange(0, std::max(0, width - seen.width()));
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setSingleStep(theme::step(10));
}

int SheetView::currentPage() const
{
    if (m_pages->empty())
        return -1;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2 - pageGap;
    return std::clamp(middle / (pageSize().height() + pageGap), 0, static_cast<int>(m_pages->size()) - 1);
}

void SheetView::goToPage(int page)
{
    if (page >= 0)
        verticalScrollBar()->setValue(page * (pageSize().height() + pageGap));
}

const QPixmap &SheetView::picture(int page)
{
    if (const QPixmap *known = m_pictures.object(page))
        return *known;
    const QSizeF size = pageSize();
    auto *paper = new QPixmap((size * devicePixelRatioF()).toSize());
    paper->setDevicePixelRatio(devicePixelRatioF());
    paper->fill(Qt::white);
    QPainter painter(paper);
    report::drawPage(painter, (*m_pages)[static_cast<std::size_t>(page)], QRectF(QPointF(), size));
    painter.end();
    m_pictures.insert(page, paper);
    return *paper;
}

void SheetView::paintPage(QPainter &painter, int page)
{
    const QRect rect = pageRect(page);
    for (int depth = shadowDepth; depth > 0; --depth)
        painter.fillRect(rect.adjusted(-depth / 2, depth, depth / 2, depth), QColor(0, 0, 0, 14));
    painter.drawPixmap(rect.topLeft(), picture(page));
    marks::drawOutline(painter, rect, theme::line(palette()));
}

void SheetView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme::page(palette()));
    for (int page = 0; page < static_cast<int>(m_pages->size()); ++page)
        if (pageRect(page).adjusted(-shadowDepth, 0, shadowDepth, shadowDepth).intersects(event->rect()))
            paintPage(painter, page);
    if (hasFocus()) {
        painter.setPen(QPen(theme::accent(palette()), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void SheetView::resizeEvent(QResizeEvent *)
{
    if (!m_zoom)
        m_pictures.clear();
    layOut();
    Q_EMIT zoomChanged();
}

void SheetView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT currentPageChanged();
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return goToPage(std::min(currentPage() + 1, static_cast<int>(m_pages->size()) - 1));
    case Qt::Key_PageUp:
        return goToPage(std::max(currentPage() - 1, 0));
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SheetView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
}

} // namespace xushi::ui
