#include "ui/message_banner.h"

#include "ui/marks.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace xushi::ui {

namespace {

constexpr int edgeWidth = theme::step(1);

} // namespace

MessageBanner::MessageBanner(Tone tone, QWidget *parent) : QFrame(parent), m_tone(tone), m_label(new QLabel(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::step(5), theme::step(2), theme::step(5), theme::step(2));
    layout->setSpacing(theme::step(3));
    layout->addWidget(m_label, 1);
    hide();
}

void MessageBanner::say(const QString &sentence)
{
    if (sentence == m_label->text() && isVisibleTo(parentWidget()))
        return;
    m_label->setText(sentence);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBanner::sentence() const
{
    return isHidden() ? QString() : m_label->text();
}

QPushButton *MessageBanner::addButton(const QString &text, const char *objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1StringView(objectName));
    button->setAccessibleName(text);
    layout()->addWidget(button);
    return button;
}

void MessageBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor edge =
        m_tone == Tone::Error ? marks::statusColour(domain::Status::Behind, palette()) : theme::faintText(palette());
    painter.fillRect(rect(), theme::card(palette()));
    QColor wash = edge;
    wash.setAlphaF(0.08F);
    painter.fillRect(rect(), wash);
    painter.fillRect(QRect(0, 0, edgeWidth, height()), edge);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::line(palette()));
}

} // namespace xushi::ui
