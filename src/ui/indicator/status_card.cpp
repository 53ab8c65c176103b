#include "ui/indicator/status_card.h"

#include "models/tables/plain_tool_tip.h"
#include "ui/indicator/summary_paint.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace xushi::ui {

namespace {

QString toolTipOf(const models::SummaryCard &card)
{
    return card.rule.isEmpty() ? card.sentence : card.sentence + u'\n' + card.rule;
}

} // namespace

StatusCard::StatusCard(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::toggled, this, &StatusCard::nameIt);
}

void StatusCard::setCard(const models::SummaryCard &card)
{
    if (card == m_card)
        return;
    m_card = card;
    setAccessibleDescription(card.rule);
    nameIt();
    updateGeometry();
    update();
}

/// Says whether the table is filtered by it, which is else seen by the colour alone.
void StatusCard::nameIt()
{
    setAccessibleName(isChecked() ? tr("%1; only these are listed").arg(m_card.sentence) : m_card.sentence);
    setToolTip(models::plainToolTip(toolTipOf(m_card) + u'\n'
                                    + (isChecked() ? tr("Click to list all again") : tr("Click to list only these"))));
}

QSize StatusCard::sizeHint() const
{
    return summary::sizeOf(m_card, *this);
}

/// Return presses it, too, as on a link.
void StatusCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void StatusCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Card::Ground ground{theme::card(palette()), theme::line(palette()), 1};
    if (isChecked())
        ground = {theme::accentWash(palette()), theme::accent(palette()), 2};
    else if (underMouse())
        ground.fill = palette().color(QPalette::AlternateBase);
    if (hasFocus())
        ground.outline = theme::accent(palette());
    Card::paintGround(painter, rect(), ground);
    summary::paint(painter, m_card, *this);
}

FigureCard::FigureCard(QWidget *parent) : Card(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FigureCard::setCard(const models::SummaryCard &card)
{
    if (card == m_card)
        return;
    m_card = card;
    setAccessibleName(card.sentence);
    setAccessibleDescription(card.rule);
    setToolTip(models::plainToolTip(toolTipOf(card)));
    updateGeometry();
    update();
}

QSize FigureCard::sizeHint() const
{
    return summary::sizeOf(m_card, *this);
}

void FigureCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    summary::paint(painter, m_card, *this);
}

} // namespace xushi::ui
