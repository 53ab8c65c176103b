#include "ui/entry/report_day.h"

#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/tool_tip.h"
#include "wording/figure_words.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>

namespace xushi::ui {

namespace {

constexpr std::size_t mostQuarterButtons = 4;

} // namespace

ReportDay::ReportDay(std::vector<domain::Quarter> over, QWidget *parent) : QWidget(parent), m_day(new DayEdit(this))
{
    m_day->setObjectName(QStringLiteral("day"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::step(2));
    row->addWidget(m_day);
    row->addStretch();
    if (over.size() > mostQuarterButtons)
        over.erase(over.begin(), over.end() - mostQuarterButtons);
    for (std::size_t i = 0; i < over.size(); ++i)
        addQuarter(over[i], static_cast<int>(i));
    setFocusProxy(m_day);
    connect(m_day, &DayEdit::dateChanged, this, &ReportDay::changed);
}

void ReportDay::addQuarter(const domain::Quarter &quarter, int place)
{
    const QDate end = quarter.lastDay();
    auto *button = new QPushButton(tr("End of Q%1").arg(quarter.number()), this);
    const QKeySequence keys(Qt::ALT | Qt::Key(Qt::Key_1 + place));
    setKeys(*button, keys);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::NoFocus); // the keyboard uses the shortcut instead
    button->setAccessibleName(tr("End of quarter: %1").arg(wording::longDay(end)));
    setPlainToolTip(*button,
                    QStringLiteral("%1 (%2)").arg(wording::longDay(end), keys.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, m_day, [this, end] { m_day->setDate(end); });
    layout()->addWidget(button);
}

void ReportDay::setDay(QDate day)
{
    m_day->setDate(day);
}

} // namespace xushi::ui
