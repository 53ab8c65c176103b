#include "ui/indicator/summary_paint.h"

#include "report/marks/status_shape.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QWidget>

#include <cmath>

namespace xushi::ui::summary {

namespace {

constexpr int figurePercent = 170;
constexpr int labelPercent = 95;
constexpr int sidePadding = theme::step(3);
constexpr int topPadding = theme::step(2);

QFont figureFont(const QWidget &widget)
{
    return marks::tabular(theme::scaled(widget, figurePercent, true));
}

void paintFigure(QPainter &painter, const QRect &line, const models::SummaryCard &card, const QWidget &widget)
{
    const QFont font = figureFont(widget);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    QRect text = line;
    painter.setPen(widget.palette().color(QPalette::Text));
    if (card.status) {
        const int side = metrics.ascent() * 3 / 4;
        const QRectF box(line.left(), line.top() + metrics.ascent() - metrics.capHeight() / 2.0 - side / 2.0, side,
                         side);
        report::drawStatusShape(painter, box, *card.status, marks::statusColour(*card.status, widget.palette()));
        text.adjust(side + theme::step(1) + 2, 0, 0, 0);
        painter.setPen(card.figure == QStringLiteral("0")
                           ? theme::faintText(widget.palette())
                           : marks::readable(marks::statusColour(*card.status, widget.palette()),
                                             theme::card(widget.palette()),
                                             3)); // large text needs less contrast
    }
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, card.figure);
}

void paintLabel(QPainter &painter, const QRect &line, const models::SummaryCard &card, const QWidget &widget)
{
    const QFont font = theme::scaled(widget, labelPercent, false);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(theme::faintText(widget.palette()));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, card.label);
    if (card.kind != models::SummaryCard::Kind::Rank || !card.rankChange)
        return;
    int x = line.left() + metrics.horizontalAdvance(card.label) + theme::step(2);
    const int change = *card.rankChange;
    painter.setPen(widget.palette().color(QPalette::Text));
    if (change != 0) {
        const QRectF box(x, line.top() + metrics.ascent() - metrics.capHeight(), metrics.capHeight(),
                         metrics.capHeight());
        marks::drawArrow(painter, box, change > 0, widget.palette().color(QPalette::Text));
        x += metrics.capHeight() + 2;
    }
    const QString text = change == 0 ? QStringLiteral("=") : QString::number(std::abs(change));
    painter.drawText(x, line.top() + metrics.ascent(), text);
}

} // namespace

QSize sizeOf(const models::SummaryCard &card, const QWidget &widget)
{
    const QFontMetrics figure(figureFont(widget));
    const QFontMetrics label(theme::scaled(widget, labelPercent, false));
    const int shape = card.status ? figure.ascent() + theme::step(1) : 0;
    const int change = card.rankChange ? label.horizontalAdvance(QStringLiteral("  +0")) : 0;
    const int width =
        std::max(figure.horizontalAdvance(card.figure) + shape, label.horizontalAdvance(card.label) + change);
    const int least = label.height() * 4;
    return {std::max(least, width + 2 * sidePadding + 2), figure.height() + label.height() + 2 * topPadding};
}

void paint(QPainter &painter, const models::SummaryCard &card, const QWidget &widget)
{
    const QRect inside = widget.rect().adjusted(sidePadding, topPadding, -sidePadding, -topPadding);
    const int figureHeight = QFontMetrics(figureFont(widget)).height();
    paintFigure(painter, {inside.left(), inside.top(), inside.width(), figureHeight}, card, widget);
    paintLabel(painter, inside.adjusted(0, figureHeight, 0, 0), card, widget);
}

} // namespace xushi::ui::summary
