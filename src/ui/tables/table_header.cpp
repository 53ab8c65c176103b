#include "ui/tables/table_header.h"

#include "models/tables/roles.h"
#include "report/marks/status_shape.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"
#include "ui/tables/bullet_legend.h"
#include "ui/tables/cell_delegate.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace xushi::ui {

namespace {

constexpr int sortArrowWidth = 6;
constexpr int arrowGap = 2; // arrow and gap together fit in the padding

int headShape(const QFontMetrics &metrics)
{
    return metrics.height() * 3 / 4;
}

} // namespace

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setFont(theme::scaled(*this, 95, false));
    setHighlightSections(false);
    setMinimumSectionSize(1);
    setSectionResizeMode(QHeaderView::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

int TableHeader::contentWidth(int section) const
{
    if (section == m_legend)
        return bullet_legend::width(fontMetrics());
    const bool isShape = model()->headerData(section, orientation(), models::StatusRole).isValid();
    return isShape ? headShape(fontMetrics()) : textWidth(fontMetrics(), text(section));
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + theme::step(4)};
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), theme::line(palette()));
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::AlternateBase));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme::line(palette()));
    painter->setFont(font());
    painter->setPen(theme::faintText(palette()));
    const QRect content = rect.adjusted(cellPadding(), 0, -cellPadding(), -1);
    if (section == m_legend)
        bullet_legend::paint(*painter, content, fontMetrics(), palette());
    else
        paintText(*painter, content, section);
    paintSortArrow(*painter, content, section);
    painter->restore();
}

void TableHeader::paintText(QPainter &painter, const QRect &content, int section) const
{
    const QVariant status = model()->headerData(section, orientation(), models::StatusRole);
    if (!status.isValid()) {
        const QString shown = fontMetrics().elidedText(text(section), Qt::ElideRight, content.width());
        painter.drawText(content, alignment(section) | Qt::TextSingleLine, shown);
        return;
    }
    const int side = headShape(fontMetrics());
    const bool right = (alignment(section) & Qt::AlignRight) != 0;
    // The shape's middle is above the middle of the last digits below.
    const double middle =
        right ? content.right() + 1 - fontMetrics().horizontalAdvance(u'0') / 2.0 : content.left() + side / 2.0;
    const QRectF box(middle - side / 2.0, content.center().y() - side / 2.0 + 0.5, side, side);
    const auto which = status.value<domain::Status>();
    report::drawStatusShape(painter, box, which, marks::statusColour(which, palette()));
}

/// Behind a text aligned left, before a text aligned right, so that nothing moves when the order changes.
void TableHeader::paintSortArrow(QPainter &painter, const QRect &content, int section) const
{
    if (!isSortIndicatorShown() || sortIndicatorSection() != section)
        return;
    const bool right = (alignment(section) & Qt::AlignRight) != 0;
    const int used = std::min(contentWidth(section), content.width()) + arrowGap;
    const double x = right ? content.right() + 1 - used - sortArrowWidth : content.left() + used;
    const double y = content.center().y() + 0.5;
    const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
    QPainterPath path({x, y + (up ? 2 : -2)});
    path.lineTo(x + sortArrowWidth / 2.0, y + (up ? -2 : 2));
    path.lineTo(x + sortArrowWidth, y + (up ? 2 : -2));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::accent(palette()), 1.5));
    painter.drawPath(path);
}

/// The alignment that the model gives, else that of text.
int TableHeader::alignment(int section) const
{
    const QVariant alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    return alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
}

QString TableHeader::text(int section) const
{
    return model()->headerData(section, orientation(), Qt::DisplayRole).toString();
}

} // namespace xushi::ui
