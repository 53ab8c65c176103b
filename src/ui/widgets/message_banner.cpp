#include "ui/widgets/message_banner.h"

#include "ui/style/marks.h"
#include "ui/style/theme.h"
#include "ui/widgets/copy_details_button.h"
#include "wording/error_words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace xushi::ui {

namespace {

constexpr int bannerEdge = theme::step(1);

} // namespace

MessageBanner::MessageBanner(Tone tone, QWidget *parent)
    : QFrame(parent),
      m_tone(tone),
      m_label(new QLabel(this)),
      m_copy(new CopyDetailsButton(this)),
      m_close(new QPushButton(tr("Close"), this))
{
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_close->setToolTip(tr("Takes the message away; what it says stays as it is"));
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    m_copy->setVisible(tone == Tone::Error);
    m_close->hide();
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::step(5), theme::step(2), theme::step(5), theme::step(2));
    layout->setSpacing(theme::step(3));
    layout->addWidget(m_label, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_close);
    hide();
}

void MessageBanner::makeClosable()
{
    m_copy->show();
    m_close->show();
}

void MessageBanner::say(const QString &sentence, const std::optional<domain::Error> &error)
{
    if (sentence == m_label->text() && isVisibleTo(parentWidget()))
        return;
    m_label->setText(sentence);
    setAccessibleName(sentence);
    if (m_copy->isVisibleTo(this))
        m_copy->setTold(sentence, error);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBanner::say(const domain::Error &error)
{
    say(wording::sentence(error), error);
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
    painter.fillRect(QRect(0, 0, bannerEdge, height()), edge);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::line(palette()));
}

} // namespace xushi::ui
