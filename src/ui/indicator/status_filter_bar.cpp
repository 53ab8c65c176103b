#include "ui/indicator/status_filter_bar.h"

#include "models/plan/status_filter.h"
#include "ui/style/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace xushi::ui {

StatusFilterBar::StatusFilterBar(QWidget *parent)
    : QWidget(parent), m_label(new Label(Label::Tone::Plain, 108, true)), m_clear(new QPushButton(tr("Show all"), this))
{
    m_clear->setObjectName(QStringLiteral("clearStatus"));
    m_clear->setAccessibleName(tr("Show the indicators of every status"));
    m_clear->setToolTip(tr("Lists the indicators of every status again"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::step(3));
    row->addWidget(m_label, 1);
    row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &StatusFilterBar::clearRequested);
    hide();
}

void StatusFilterBar::show(domain::Status status, int shown, int all)
{
    const QString sentence = models::filterSentence(status, shown, all);
    m_label->setText(sentence);
    setAccessibleName(sentence);
    QWidget::show();
}

} // namespace xushi::ui
