#include "ui/tables/list_card.h"

#include "ui/style/theme.h"
#include "ui/tables/cell_delegate.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace xushi::ui {

ListCard::ListCard(QWidget *parent)
    : Card(parent),
      m_title(new Label(Label::Tone::Plain, 108, true)),
      m_count(new Label(Label::Tone::Faint, 108, true)),
      m_column(new QVBoxLayout(this))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(cellPadding(), 0, cellPadding(), 0);
    head->setSpacing(theme::step(2));
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    // The cells of the list have their own padding, so the heading and the texts of the list are aligned.
    m_column->setContentsMargins(theme::step(2), theme::step(3), theme::step(2), theme::step(2));
    m_column->setSpacing(theme::step(1));
    m_column->addLayout(head);
}

void ListCard::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ListCard::setCount(int count)
{
    m_count->setText(QString::number(count));
    m_count->setVisible(count > 0);
}

void ListCard::add(QWidget *widget)
{
    m_title->setBuddy(widget);
    m_column->addWidget(widget);
}

} // namespace xushi::ui
