#include "ui/widgets/empty_state.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace xushi::ui {

EmptyState::EmptyState(const QString &sentence, QWidget *parent) : Card(parent), m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    takeColour();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::step(4), theme::step(6), theme::step(4), theme::step(6));
    layout->addWidget(m_label);
    setSentence(sentence);
}

void EmptyState::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColour();
}

void EmptyState::takeColour()
{
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, theme::faintText(faint));
    m_label->setPalette(faint);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_label->setText(sentence);
    setAccessibleName(sentence);
}

} // namespace xushi::ui
