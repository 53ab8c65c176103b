#include "ui/tasks/indicator_pane.h"

#include "models/plan/indicator_profile.h"
#include "models/view/view_source.h"
#include "ui/entry/entry_controller.h"
#include "ui/indicator/course_view.h"
#include "ui/indicator/fact_card.h"
#include "ui/indicator/why_panel.h"
#include "ui/style/theme.h"
#include "ui/tasks/history_panel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/message_banner.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace xushi::ui {

IndicatorPane::IndicatorPane(models::ViewSource &source, EntryController &entry, Prompter &prompter, QWidget *parent)
    : PageArea(parent),
      m_source(source),
      m_entry(entry),
      m_reading(source.database()),
      m_heading(new Heading),
      m_log(primaryButton(tr("Log progress…"), nullptr)),
      m_retarget(new QPushButton(tr("Retarget…"))),
      m_banner(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_facts(new FactCard),
      m_course(new CourseView),
      m_why(new WhyPanel),
      m_history(new HistoryPanel(source, entry, prompter))
{
    auto *chart = new Card;
    auto *inside = new QVBoxLayout(chart);
    setSpace(*inside, 3, 0);
    inside->addWidget(m_course);
    QVBoxLayout &column = *this->column();
    column.addWidget(headingRow());
    column.addWidget(m_banner);
    column.addWidget(m_facts);
    column.addWidget(chart);
    column.addWidget(m_why);
    column.addSpacing(theme::step(1));
    column.addWidget(m_history);
    column.addStretch();
    connect(m_facts, &FactCard::taskFollowed, this, &IndicatorPane::taskFollowed);
    connect(m_facts, &FactCard::unitFollowed, this, &IndicatorPane::unitFollowed);
    source.follow(this, &IndicatorPane::refresh);
}

QWidget *IndicatorPane::headingRow()
{
    m_log->setObjectName(QStringLiteral("log"));
    m_log->setToolTip(tr("Enters a figure of this indicator (Ctrl+L)"));
    m_retarget->setObjectName(QStringLiteral("retarget"));
    m_retarget->setToolTip(tr("Sets a new target or schedule, with a reason; the old one stays to be seen"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::step(2));
    layout->addWidget(m_heading, 1);
    for (QPushButton *button : {m_retarget, m_log}) {
        button->setAccessibleName(button->text());
        layout->addWidget(button);
    }
    connect(m_log, &QPushButton::clicked, this, [this] { m_entry.log(this, m_indicator, m_source.unit()); });
    connect(m_retarget, &QPushButton::clicked, this, [this] { m_entry.retarget(this, m_indicator); });
    return row;
}

void IndicatorPane::showIndicator(const QString &indicator)
{
    if (indicator == m_indicator)
        return;
    m_indicator = indicator;
    m_history->setIndicator(indicator);
    refresh();
    verticalScrollBar()->setValue(0);
}

void IndicatorPane::refresh()
{
    if (!m_source.hasView() || !m_source.plan().indicator(m_indicator))
        return m_reading.forget();
    m_reading.ask([view = m_source.sharedView(), indicator = m_indicator](
                      session::Workspace &workspace) { return session::courseOf(workspace, *view, indicator); },
                  [this](const domain::Result<domain::Course> &course) {
                      if (course)
                          showCourse(*course);
                      else
                          m_banner->say(course.error());
                      allowEntry();
                  });
    allowEntry();
}

/// Only for the indicator that the page shows: the answer about another one may still be pending, or have failed.
void IndicatorPane::allowEntry()
{
    const bool isAllowed = m_shown == m_indicator && !m_source.database().isReadOnly();
    for (QPushButton *button : {m_log, m_retarget})
        button->setEnabled(isAllowed);
}

void IndicatorPane::showCourse(const domain::Course &course)
{
    const auto profile = models::indicatorProfile(m_source, course);
    if (!profile)
        return;
    m_shown = m_indicator;
    m_banner->hide();
    m_heading->setTitle(profile->title);
    m_facts->setFacts(profile->facts);
    m_facts->setStatus(wording::shownStatus(profile->assessment));
    m_course->setCourse(course, profile->assessment.status);
    m_why->explain(profile->assessment, profile->why);
    m_history->refresh();
    m_retarget->setVisible(m_source.liaison().isEmpty()); // only the office sets targets
}

} // namespace xushi::ui
