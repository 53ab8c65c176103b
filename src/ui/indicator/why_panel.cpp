#include "ui/indicator/why_panel.h"

#include "report/marks/status_shape.h"
#include "ui/indicator/rule_link.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace xushi::ui {

namespace {

constexpr int left = theme::step(4);
constexpr int whyTopPadding = theme::step(3);

int whyShape(const QFontMetrics &metrics)
{
    return metrics.height() * 3 / 4;
}

} // namespace

WhyPanel::WhyPanel(QWidget *parent) : Card(parent), m_sentence(new QLabel(this)), m_rule(new RuleLink(this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setFocusPolicy(Qt::StrongFocus);
    m_sentence->installEventFilter(this);
    m_sentence->setAccessibleName(tr("Why"));
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(theme::step(2));
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_rule, 0, Qt::AlignTop);
    layOutSentence();
}

void WhyPanel::explain(const domain::Assessment &assessment, const QString &sentence)
{
    m_status = wording::shownStatus(assessment);
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(tr("%1, why").arg(m_status.word));
    m_sentence->setAccessibleDescription(sentence);
    m_rule->setStatus(m_status);
    setEdge(marks::statusColour(m_status.status, palette()));
    layOutSentence();
}

void WhyPanel::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const QFontMetrics metrics(wordFont());
    const QRect line(left, whyTopPadding, width() - 2 * left, metrics.height());
    const int side = whyShape(metrics);
    report::drawStatusShape(painter, QRectF(line.left(), line.center().y() - side / 2.0 + 0.5, side, side),
                            m_status.status, marks::statusColour(m_status.status, palette()));
    painter.setFont(wordFont());
    painter.setPen(marks::statusTextColour(m_status.status, palette()));
    painter.drawText(line.adjusted(side + theme::step(1), 0, 0, 0), Qt::AlignTop | Qt::TextSingleLine, m_status.word);
    if (m_sentence->hasFocus())
        marks::drawFocus(painter, rect(), palette(), 5);
}

void WhyPanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setEdge(marks::statusColour(m_status.status, palette()));
    if (event->type() == QEvent::FontChange)
        layOutSentence();
}

/// Shows the focus of the sentence as the focus of the panel.
bool WhyPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return Card::eventFilter(watched, event);
}

/// Places the sentence after the word and aligns its further lines with its first.
void WhyPanel::layOutSentence()
{
    if (!layout())
        return;
    const QFontMetrics metrics(wordFont());
    const int word = whyShape(metrics) + theme::step(1) + metrics.horizontalAdvance(m_status.word);
    layout()->setContentsMargins(left + word + theme::step(4), whyTopPadding, left, whyTopPadding);
}

QFont WhyPanel::wordFont() const
{
    return theme::scaled(*this, 100, true);
}

} // namespace xushi::ui
