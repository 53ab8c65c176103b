#include "ui/indicator/status_card.h"

#include "report/marks/status_shape.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"
#include "ui/widgets/card_flow.h"

#include <QPainter>

#include <cmath>

namespace xushi::ui {

namespace {

constexpr int figurePercent = 170;
constexpr int labelPercent = 95;
constexpr int sidePadding = theme::step(3);
constexpr int topPadding = theme::step(2);

} // namespace

StatusCard::StatusCard(QWidget *parent) : Card(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusCard::setCard(const models::SummaryCard &card)
{
    if (card == m_card)
        return;
    m_card = card;
    setAccessibleName(card.sentence);
    setAccessibleDescription(card.rule);
    setToolTip(card.rule.isEmpty() ? card.sentence : card.sentence + u'\n' + card.rule);
    updateGeometry();
    update();
}

QSize StatusCard::sizeHint() const
{
    const QFontMetrics figure(figureFont());
    const QFontMetrics label(theme::scaled(*this, labelPercent, false));
    const int shape = m_card.status ? figure.ascent() + theme::step(1) : 0;
    const int change = m_card.rankChange ? label.horizontalAdvance(QStringLiteral("  +0")) : 0;
    const int width =
        std::max(figure.horizontalAdvance(m_card.figure) + shape, label.horizontalAdvance(m_card.label) + change);
    const int least = label.height() * 4;
    return {std::max(least, width + 2 * sidePadding + 2), figure.height() + label.height() + 2 * topPadding};
}

QFont StatusCard::figureFont() const
{
    return marks::tabular(theme::scaled(*this, figurePercent, true));
}

void StatusCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const QRect inside = rect().adjusted(sidePadding, topPadding, -sidePadding, -topPadding);
    const int figureHeight = QFontMetrics(figureFont()).height();
    paintFigure(painter, {inside.left(), inside.top(), inside.width(), figureHeight});
    paintLabel(painter, inside.adjusted(0, figureHeight, 0, 0));
}

void StatusCard::paintFigure(QPainter &painter, const QRect &line) const
{
    const QFont font = figureFont();
    const QFontMetrics metrics(font);
    painter.setFont(font);
    QRect text = line;
    painter.setPen(palette().color(QPalette::Text));
    if (m_card.status) {
        const int side = metrics.ascent() * 3 / 4;
        const QRectF box(line.left(), line.top() + metrics.ascent() - metrics.capHeight() / 2.0 - side / 2.0, side,
                         side);
        report::drawStatusShape(painter, box, *m_card.status, marks::statusColour(*m_card.status, palette()));
        text.adjust(side + theme::step(1) + 2, 0, 0, 0);
        painter.setPen(m_card.figure == QStringLiteral("0")
                           ? theme::faintText(palette())
                           : marks::readable(marks::statusColour(*m_card.status, palette()), theme::card(palette()),
                                             3)); // large text needs less contrast
    }
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, m_card.figure);
}

void StatusCard::paintLabel(QPainter &painter, const QRect &line) const
{
    const QFont font = theme::scaled(*this, labelPercent, false);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(theme::faintText(palette()));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, m_card.label);
    if (m_card.kind != models::SummaryCard::Kind::Rank || !m_card.rankChange)
        return;
    int x = line.left() + metrics.horizontalAdvance(m_card.label) + theme::step(2);
    const int change = *m_card.rankChange;
    painter.setPen(palette().color(QPalette::Text));
    if (change != 0) {
        const QRectF box(x, line.top() + metrics.ascent() - metrics.capHeight(), metrics.capHeight(),
                         metrics.capHeight());
        marks::drawArrow(painter, box, change > 0, palette().color(QPalette::Text));
        x += metrics.capHeight() + 2;
    }
    const QString text = change == 0 ? QStringLiteral("=") : QString::number(std::abs(change));
    painter.drawText(x, line.top() + metrics.ascent(), text);
}

StatusCardRow::StatusCardRow(QWidget *parent) : QWidget(parent)
{
    auto *flow = new CardFlow(fontMetrics().height() * 12, theme::step(3));
    flow->setContentsMargins(0, 0, 0, 0);
    setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StatusCardRow::setCards(const std::vector<models::SummaryCard> &cards)
{
    while (m_cards.size() < cards.size()) {
        m_cards.push_back(new StatusCard(this));
        layout()->addWidget(m_cards.back());
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < cards.size());
        if (i < cards.size())
            m_cards[i]->setCard(cards[i]);
    }
}

} // namespace xushi::ui
