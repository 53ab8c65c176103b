#include "ui/widgets/day_edit.h"

#include "domain/entry/typed_day.h"
#include "models/tables/plain_tool_tip.h"
#include "ui/style/calm_shapes.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "wording/error_words.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QSpinBox>
#include <QTextCharFormat>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace xushi::ui {

namespace {

/// Whether days are written year first, as in Chinese.
bool hasYearFirst(const QLocale &locale)
{
    return locale.dateFormat(QLocale::ShortFormat).startsWith(u'y');
}

/// Puts the year before the month if the language does so; Qt puts the month first in every language.
void putYearFirst(QWidget &bar)
{
    auto *year = bar.findChild<QWidget *>(QStringLiteral("qt_calendar_yearbutton"));
    auto *month = bar.findChild<QWidget *>(QStringLiteral("qt_calendar_monthbutton"));
    auto *row = qobject_cast<QBoxLayout *>(bar.layout());
    if (!year || !month || !row)
        return;
    row->removeWidget(month); // the year stays where Qt places its editor
    row->insertWidget(row->indexOf(year) + 1, month);
}

/// Weeks begin on Monday (ISO 8601) and have no number. Weekends are not red, because red means behind. Arrows look
/// like those of the other fields.
void dress(QCalendarWidget &calendar)
{
    calendar.setFirstDayOfWeek(Qt::Monday);
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (auto *year = calendar.findChild<QSpinBox *>(QStringLiteral("qt_calendar_yearedit")))
        year->setButtonSymbols(QAbstractSpinBox::NoButtons); // they would cover the month
    if (auto *bar = calendar.findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"));
        bar && hasYearFirst(calendar.locale()))
        putYearFirst(*bar);
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
}

} // namespace

DayEdit::DayEdit(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &DayEdit::take);
    connect(lineEdit(), &QLineEdit::textEdited, this, &DayEdit::noteWriting);
}

void DayEdit::setDate(QDate day)
{
    if (day.isValid())
        m_year = day.year();
    m_isToBePutRight = false;
    m_taken = day.toString(Qt::ISODate);
    setEditText(m_taken);
    change(day);
}

void DayEdit::change(QDate day)
{
    if (std::exchange(m_date, day) != day)
        Q_EMIT dateChanged(day);
}

void DayEdit::take()
{
    const QString written = lineEdit()->text();
    if (std::exchange(m_taken, written) == written)
        return;
    const auto day = this->written(written);
    if (day)
        return choose(*day);
    const QString why = wording::sentence(day.error());
    m_isToBePutRight = true;
    QToolTip::showText(mapToGlobal(QPoint(0, height())), models::plainToolTip(why), this);
    change({});
}

domain::Result<QDate> DayEdit::written(const QString &text) const
{
    const auto year = domain::Period::between(QDate(m_year, 1, 1), QDate(m_year, 12, 31));
    if (m_period || year)
        return domain::readDay(text, m_period ? *m_period : *year);
    return domain::readDay(text);
}

/// Reports a corrected day at once if the field had none before.
void DayEdit::noteWriting(const QString &text)
{
    if (m_isToBePutRight)
        change(written(text).value_or(QDate()));
}

/// Shows the day in the usual form, however it was typed.
void DayEdit::choose(QDate day)
{
    setDate(day);
    lineEdit()->selectAll();
}

/// Made on demand, because most fields never need it.
QCalendarWidget &DayEdit::calendar()
{
    if (m_popup)
        return *m_popup->findChild<QCalendarWidget *>();
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(m_popup);
    calendar->setAccessibleName(tr("Calendar"));
    dress(*calendar);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    for (const auto chosen : {&QCalendarWidget::clicked, &QCalendarWidget::activated})
        connect(calendar, chosen, this, [this](QDate day) {
            hidePopup();
            choose(day);
        });
    return *calendar;
}

/// Opens below the field if it fits, else above it.
void DayEdit::showPopup()
{
    take();
    QCalendarWidget &shown = calendar();
    if (m_date.isValid())
        shown.setSelectedDate(m_date);
    m_popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    QRect place(mapToGlobal(QPoint(0, height())), m_popup->size());
    if (place.bottom() > room.bottom())
        place.moveBottom(mapToGlobal(QPoint()).y() - 1);
    place.moveRight(std::min(place.right(), room.right()));
    m_popup->move(place.topLeft());
    m_popup->show();
    shown.setFocus();
}

void DayEdit::hidePopup()
{
    if (m_popup)
        m_popup->hide();
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const bool opensCalendar = event->modifiers().testFlag(Qt::AltModifier) || event->key() == Qt::Key_F4;
    const auto go = [this](auto step) {
        take();
        if (m_date.isValid())
            choose(step(m_date));
    };
    switch (opensCalendar ? 0 : event->key()) {
    case Qt::Key_Up:
        return go([](QDate day) { return day.addDays(1); });
    case Qt::Key_Down:
        return go([](QDate day) { return day.addDays(-1); });
    case Qt::Key_PageUp:
        return go([](QDate day) { return day.addMonths(1); });
    case Qt::Key_PageDown:
        return go([](QDate day) { return day.addMonths(-1); });
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(); // before the parent handles the key and reads the day
        event->ignore();
        return;
    default:
        QComboBox::keyPressEvent(event);
    }
}

/// Selects the day, so that typing replaces it.
void DayEdit::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    if (lineEdit()->text() != m_taken)
        return; // the user returns to an unfinished text
    lineEdit()->selectAll();
    if (event->reason() == Qt::MouseFocusReason)
        QTimer::singleShot(0, lineEdit(), &QLineEdit::selectAll); // after the click has set the cursor
}

/// Gives the line edit the accessible name of the field.
void DayEdit::showEvent(QShowEvent *event)
{
    lineEdit()->setAccessibleName(accessibleName());
    QComboBox::showEvent(event);
}

/// Ignores the wheel, so that it changes no day by accident.
void DayEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void commitDays(const QWidget &dialog)
{
    for (auto *day : dialog.findChildren<DayEdit *>())
        day->take();
}

/// As wide as the longest day, and as high as the fields beside it.
QSize DayEdit::sizeHint() const
{
    constexpr int digits = 15; // of the day, and space for the arrow
    const QLineEdit beside;
    return {digitsWide(*this, digits), beside.sizeHint().height()};
}

} // namespace xushi::ui
