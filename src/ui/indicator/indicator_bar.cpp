#include "ui/indicator/indicator_bar.h"

#include "models/view/view_source.h"
#include "ui/indicator/why_panel.h"
#include "ui/style/theme.h"
#include "wording/why.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>

namespace xushi::ui {

namespace {

constexpr int leastSentence = 24; // in line heights

} // namespace

IndicatorBar::IndicatorBar(models::ViewSource &source, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_why(new WhyPanel(this)),
      m_log(button(tr("Log progress…"), "logChosen")),
      m_note(button(tr("Note…"), "noteChosen")),
      m_course(button(tr("Course and rows"), "courseOfChosen")),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_buttons(new QHBoxLayout)
{
    m_log->setToolTip(tr("Enters a figure of the chosen indicator (double click on its row)"));
    m_note->setToolTip(tr("How the task goes: progress, problems, next steps"));
    m_course->setToolTip(tr("Its course over the year and every row that was entered for it, to look at or to void"));
    m_buttons->setSpacing(theme::step(2));
    m_buttons->addStretch();
    for (QPushButton *one : {m_log, m_note, m_course})
        m_buttons->addWidget(one);
    m_layout->setContentsMargins(theme::step(6), theme::step(2), theme::step(6), theme::step(2));
    m_layout->setSpacing(theme::step(2));
    m_layout->addWidget(m_why, 1);
    m_layout->addLayout(m_buttons);
    connect(m_log, &QPushButton::clicked, this, [this] { Q_EMIT logRequested(m_indicator); });
    connect(m_note, &QPushButton::clicked, this, [this] { Q_EMIT noteRequested(m_task); });
    connect(m_course, &QPushButton::clicked, this, [this] { Q_EMIT courseRequested(m_indicator); });
    source.follow(this, &IndicatorBar::refresh);
    refresh();
}

QPushButton *IndicatorBar::button(const QString &text, const char *objectName)
{
    auto *made = new QPushButton(text, this);
    made->setAccessibleName(text);
    made->setObjectName(QString::fromLatin1(objectName));
    return made;
}

void IndicatorBar::showIndicator(const QString &indicator)
{
    m_indicator = indicator;
    refresh();
}

void IndicatorBar::refresh()
{
    const domain::Assessment *chosen = m_source.hasView() ? m_source.assessment().indicator(m_indicator) : nullptr;
    setVisible(chosen != nullptr);
    if (!chosen)
        return;
    m_task = chosen->task;
    const QString about = chosen->indicator.id + u' ' + chosen->indicator.name;
    for (QPushButton *one : {m_log, m_note, m_course})
        one->setAccessibleDescription(about);
    for (QPushButton *one : {m_log, m_note})
        one->setEnabled(!m_source.database().isReadOnly());
    m_why->explain(*chosen, wording::why(*chosen, m_source.plan().period));
}

/// Moves the buttons below the sentence when they would leave it too little space.
void IndicatorBar::resizeEvent(QResizeEvent *event)
{
    const int roomForSentence = event->size().width() - m_buttons->sizeHint().width();
    const bool isNarrow = roomForSentence < fontMetrics().height() * leastSentence;
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void IndicatorBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::page(palette()));
    painter.fillRect(QRect(0, 0, width(), 1), theme::line(palette()));
}

} // namespace xushi::ui
