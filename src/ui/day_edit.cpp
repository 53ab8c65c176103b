#include "ui/day_edit.h"

#include "ui/calm_shapes.h"
#include "ui/controls.h"
#include "ui/theme.h"

#include <QCalendarWidget>
#include <QKeyEvent>
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

bool DayEdit::event(QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? dynamic_cast<QKeyEvent *>(event) : nullptr;
    m_isLeaving = key && (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab);
    const bool isTaken = QDateEdit::event(event);
    m_isLeaving = false;
    return isTaken;
}

bool DayEdit::focusNextPrevChild(bool next)
{
    return m_isLeaving ? QWidget::focusNextPrevChild(next) : QDateEdit::focusNextPrevChild(next);
}

/// Qt goes on to the month by itself once the year has four digits: the hyphen that is written then is not a step to
/// the day. What is written over a whole day begins with its year.
void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const QString written = event->text();
    const bool isDigit = written.size() == 1 && written[0] >= u'0' && written[0] <= u'9';
    const bool isStep = written == u"-" || written == u"/" || written == u".";
    const bool isAtStart = lineEdit()->selectedText() == sectionText(currentSection());
    if (isStep && isAtStart)
        return;
    if (isDigit && lineEdit()->selectedText() == lineEdit()->text())
        setSelectedSection(YearSection);
    QDateEdit::keyPressEvent(event);
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
