#include "ui/widgets/section.h"

#include "ui/style/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tool_tip.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace xushi::ui {

Section::Section(const QString &title, const QString &nothing, QWidget *parent)
    : QWidget(parent),
      m_head(new QHBoxLayout),
      m_column(new QVBoxLayout(this)),
      m_title(new Label(Label::Tone::Plain, 108, true)),
      m_nothing(new Label(Label::Tone::Faint))
{
    m_title->setText(title);
    m_nothing->setText(nothing);
    m_head->setSpacing(theme::step(2));
    m_head->addWidget(m_title);
    m_head->addStretch();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::step(2));
    m_column->addLayout(m_head);
    m_column->addWidget(m_nothing);
}

QPushButton *Section::addButton(const QString &text, const QString &toolTip)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setAccessibleName(text);
    setPlainToolTip(*button, toolTip);
    m_head->addWidget(button);
    return button;
}

void Section::setList(QWidget *list)
{
    m_list = list;
    m_title->setBuddy(list);
    m_column->addWidget(list);
}

void Section::setFilled(bool filled)
{
    m_list->setVisible(filled);
    m_nothing->setVisible(!filled);
}

} // namespace xushi::ui
