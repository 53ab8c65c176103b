#include "ui/window/saved_bar.h"

#include "ui/style/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace xushi::ui {

SavedBar::SavedBar(QWidget *parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_undo(new QPushButton(tr("Undo  Ctrl+Z"), this)),
      m_redo(new QPushButton(tr("Redo  Ctrl+Y"), this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_undo->setAccessibleName(tr("Undo"));
    m_redo->setAccessibleName(tr("Redo"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Takes this message away; what was saved stays saved"));
    m_undo->setToolTip(tr("Takes back what was entered last, with a void (Ctrl+Z)"));
    m_redo->setToolTip(tr("Enters again what was taken back (Ctrl+Y)"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::step(5), theme::step(2) + 1, theme::step(5), theme::step(2));
    layout->setSpacing(theme::step(3));
    layout->addWidget(m_label, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(close);
    connect(m_undo, &QPushButton::clicked, this, &SavedBar::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &SavedBar::redoRequested);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void SavedBar::say(const QString &message, Offer offer)
{
    m_label->setText(message);
    setAccessibleName(message);
    m_undo->setVisible(offer == Offer::Undo);
    m_redo->setVisible(offer == Offer::Redo);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString SavedBar::message() const
{
    return isHidden() ? QString() : m_label->text();
}

void SavedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::accentWash(palette()));
    painter.fillRect(QRect(0, 0, width(), 1), theme::line(palette()));
    painter.fillRect(QRect(0, 0, theme::step(1), height()), theme::accent(palette()));
}

} // namespace xushi::ui
