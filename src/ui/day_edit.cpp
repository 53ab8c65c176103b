#include "ui/day_edit.h"

#include "ui/calm_shapes.h"
#include "ui/controls.h"
#include "ui/theme.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QToolButton>

#include <utility>

namespace xushi::ui {

DayEdit::DayEdit(QWidget *parent) : QDateEdit(parent)
{
    setCalendarPopup(true);
    setKeyboardTracking(false);
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

/// Made when it is first asked for, which of most fields it never is. Weekends are not red, where red means behind;
/// arrows are drawn like those of the other fields.
QCalendarWidget &DayEdit::calendar()
{
    QCalendarWidget &calendar = *calendarWidget();
    if (std::exchange(m_hasCalendar, true))
        return calendar;
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        QTextCharFormat format;
        format.setForeground(theme::faintText(calendar.palette()));
        calendar.setWeekdayTextFormat(day, format);
    }
    const auto point = [&](const QString &name, calm::Direction direction) {
        if (auto *button = calendar.findChild<QToolButton *>(name))
            button->setIcon(calm::chevronIcon(calendar.palette().color(QPalette::HighlightedText), direction));
    };
    point(QStringLiteral("qt_calendar_prevmonth"), calm::Direction::Left);
    point(QStringLiteral("qt_calendar_nextmonth"), calm::Direction::Right);
    return calendar;
}

/// The arrow opens the calendar.
void DayEdit::mousePressEvent(QMouseEvent *event)
{
    calendar();
    QDateEdit::mousePressEvent(event);
}

/// As wide as any day, and as high as the fields beside it.
QSize DayEdit::sizeHint() const
{
    constexpr int digits = 15; // of the day, and room for the arrow
    const QLineEdit beside;
    return {digitsWide(*this, digits), beside.sizeHint().height()};
}

} // namespace xushi::ui
