#include "ui/window/top_bar.h"

#include "models/view/view_source.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tool_tip.h"
#include "ui/window/search_box.h"
#include "ui/window/unit_filter.h"
#include "wording/figure_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

namespace xushi::ui {

using domain::Quarter;

namespace {

QString usualHint()
{
    return TopBar::tr("Enters a figure of any indicator, showing what it leads to before it is saved (Ctrl+L)");
}

} // namespace

TopBar::TopBar(models::ViewSource &source, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_quarters(new QComboBox(this)),
      m_day(new DayEdit(this)),
      m_schedule(new Label(Label::Tone::Faint, 100, false, this)),
      m_unit(new UnitFilter(source, this)),
      m_search(new SearchBox(source, this)),
      m_log(primaryButton(tr("Log progress  Ctrl+L"), this))
{
    m_label = fieldLabel(tr("As of"), m_quarters);
    m_quarters->setAccessibleName(tr("As of the end of a quarter"));
    m_quarters->setPlaceholderText(tr("Another day"));
    m_quarters->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_day->setAccessibleName(tr("As of a day"));
    m_log->setAccessibleName(tr("Log progress"));
    setPlainToolTip(*m_log, usualHint());
    m_quarters->setToolTip(tr("Takes every page to the end of a quarter, or back to today"));
    m_day->setToolTip(tr("Takes every page to the end of this day: figures of later days do not count"));
    m_schedule->setToolTip(tr("How much of the plan's period is gone by that day"));
    m_quarters->setObjectName(QStringLiteral("asOfQuarter"));
    m_day->setObjectName(QStringLiteral("asOfDay"));
    m_log->setObjectName(QStringLiteral("log"));
    setKeys(*m_log, QKeySequence(Qt::CTRL | Qt::Key_L));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::step(5), theme::step(2), theme::step(5), theme::step(2) + 1);
    layout->setSpacing(theme::step(3));
    layout->addWidget(m_label);
    layout->addWidget(m_quarters);
    layout->addWidget(m_day);
    layout->addWidget(m_schedule);
    layout->addWidget(m_unit);
    layout->addStretch();
    layout->addWidget(m_search, 1);
    layout->addWidget(m_log);

    connect(m_quarters, &QComboBox::activated, this, &TopBar::choose);
    connect(m_day, &DayEdit::dateChanged, &source, &models::ViewSource::setAsOf);
    connect(m_log, &QPushButton::clicked, this, &TopBar::logRequested);
    source.follow(this, &TopBar::refresh);
    connect(&source, &models::ViewSource::failed, this, &TopBar::refresh);
    refresh();
}

void TopBar::setUnitFilterShown(bool shown)
{
    m_unit->setVisible(shown);
}

void TopBar::setLoggingAllowed(bool allowed, const QString &whyNot)
{
    m_log->setEnabled(allowed);
    setPlainToolTip(*m_log, allowed ? usualHint() : whyNot);
}

/// Shows the source's as-of day, also when the source refused the day that was chosen.
void TopBar::refresh()
{
    setEnabled(m_source.hasView() && !m_source.stopped());
    if (!m_source.hasView())
        return;
    fillQuarters();
    const auto &period = m_source.plan().period;
    const QSignalBlocker quiet(m_day);
    m_day->setPeriod(period);
    m_day->setDate(m_source.asOf());
    m_percent = wording::schedulePercent(period, m_source.asOf());
    fitWords();
}

/// In a narrow window words that are said elsewhere too give way, so that none is cut.
void TopBar::fitWords()
{
    const QString whole = m_percent.isEmpty() ? QString() : tr("Schedule %1").arg(m_percent);
    const QString log = tr("Log progress  Ctrl+L");
    m_schedule->setText(whole);
    m_log->setText(log);
    constexpr int letters = 6; // of the search, in line heights
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right()
                 + fontMetrics().height() * letters + layout()->spacing() * layout()->count();
    for (const QWidget *part : std::initializer_list<QWidget *>{m_label, m_quarters, m_day, m_schedule, m_unit, m_log})
        needed += part->isHidden() ? 0 : part->sizeHint().width();
    if (needed <= width())
        return;
    m_schedule->setText(m_percent);
    m_log->setText(tr("Log progress"));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

/// Offers today unless the period is over, then the quarters up to the current one.
void TopBar::fillQuarters()
{
    const auto &period = m_source.plan().period;
    const QDate latest = period.usualDay(m_source.today());
    std::vector<ComboItem> items;
    if (latest == m_source.today())
        items.push_back({tr("Today")});
    int chosen = m_source.isFollowingToday() && !items.empty() ? 0 : -1;
    for (Quarter quarter = Quarter::of(period.first()); quarter.firstDay() <= latest; quarter = quarter.next()) {
        const QDate end = period.clamp(quarter.lastDay());
        if (chosen < 0 && end == m_source.asOf())
            chosen = static_cast<int>(items.size());
        items.push_back({wording::quarterName(quarter), end});
    }
    setItems(*m_quarters, items);
    m_quarters->setCurrentIndex(chosen);
}

void TopBar::choose(int index)
{
    const QVariant day = m_quarters->itemData(index);
    if (day.isValid())
        m_source.setAsOf(day.toDate());
    else
        m_source.followToday();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::card(palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::line(palette()));
}

} // namespace xushi::ui
