#include "ui/indicator/course_view.h"

#include "models/plan/indicator_profile.h"
#include "report/course/course_chart.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <set>

namespace xushi::ui {

using namespace domain;

namespace {

constexpr int focusMargin = theme::step(1); // for the outline of the focus

report::CourseColours coloursOf(const QPalette &palette, Status status)
{
    return {palette.color(QPalette::Text), theme::faintText(palette), palette.color(QPalette::Midlight),
            palette.color(QPalette::Text), theme::faintText(palette), marks::statusColour(status, palette),
            theme::accent(palette)};
}

/// The days at which the arrow keys stop: the ends of months, and the days of a change.
std::set<QDate> stopsOf(const Course &course)
{
    const Period &period = course.period;
    std::set<QDate> stops{course.period.clamp(course.asOf), period.last()};
    for (QDate day = period.first(); day <= period.last(); day = day.addDays(1)) {
        const QDate end(day.year(), day.month(), day.daysInMonth());
        stops.insert(period.clamp(end));
        day = end;
    }
    for (const CourseStep &step : course.steps)
        if (period.contains(step.day))
            stops.insert(step.day);
    for (std::size_t i = 1; i < course.terms.size(); ++i)
        stops.insert(period.clamp(course.terms[i].from));
    return stops;
}

} // namespace

CourseView::CourseView(QWidget *parent)
    : QWidget(parent),
      m_layout{*Period::between(QDate(1, 1, 1), QDate(1, 1, 1)), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CourseView::setCourse(const Course &course, Status status)
{
    if (!m_course || m_course->indicator.id != course.indicator.id)
        m_day.reset();
    m_course = course;
    m_status = status;
    setAccessibleName(tr("Course of %1").arg(course.indicator.id + u' ' + course.indicator.name));
    setAccessibleDescription(m_day ? reading() : models::courseText(course));
    layOut();
}

QString CourseView::reading() const
{
    return m_course && m_day ? models::courseTextAt(*m_course, *m_day) : QString();
}

QSize CourseView::sizeHint() const
{
    return {40 * fontMetrics().height(), 15 * fontMetrics().height()};
}

QSize CourseView::minimumSizeHint() const
{
    return {14 * fontMetrics().height(), 15 * fontMetrics().height()};
}

void CourseView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        layOut();
}

void CourseView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CourseView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point({});
    update();
}

void CourseView::keyPressEvent(QKeyEvent *event)
{
    if (!m_course)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return pointToNext(-1);
    case Qt::Key_Right:
        return pointToNext(1);
    case Qt::Key_Home:
        return point(*stopsOf(*m_course).begin());
    case Qt::Key_End:
        return point(m_course->period.clamp(m_course->asOf));
    case Qt::Key_Escape:
        if (m_day)
            return point({});
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void CourseView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        point({});
}

void CourseView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF place = event->position() - QPointF(focusMargin, focusMargin);
    const bool isInside = m_course && m_layout.plot.adjusted(-4, 0, 4, 0).contains(place);
    point(isInside ? std::optional(m_layout.dayAt(place.x())) : std::nullopt);
}

void CourseView::paintEvent(QPaintEvent *)
{
    if (!m_course)
        return;
    QPainter painter(this);
    painter.save();
    painter.translate(focusMargin, focusMargin);
    report::drawCourse(painter, m_layout, chartFont(), coloursOf(palette(), m_status));
    paintReading(painter);
    painter.restore();
    if (hasFocus())
        marks::drawFocus(painter, rect(), palette());
}

void CourseView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void CourseView::layOut()
{
    if (!m_course)
        return;
    const QSizeF room = QSizeF(size()) - QSizeF(2 * focusMargin, 2 * focusMargin);
    m_layout = report::layOutCourse(*m_course, room, report::textSizeIn(chartFont(), this));
    update();
}

void CourseView::point(const std::optional<QDate> &day)
{
    if (day == m_day || !m_course)
        return;
    m_day = day;
    setAccessibleDescription(m_day ? reading() : models::courseText(*m_course));
    update();
}

/// Starts from the as-of day when no day is chosen yet.
void CourseView::pointToNext(int direction)
{
    const auto stops = stopsOf(*m_course);
    if (!m_day)
        return point(m_course->period.clamp(m_course->asOf));
    if (direction > 0) {
        if (const auto next = stops.upper_bound(*m_day); next != stops.end())
            point(*next);
    } else if (const auto here = stops.lower_bound(*m_day); here != stops.begin()) {
        point(*std::prev(here));
    }
}

/// Draws a line at the day, a dot on each value, and a small box with the values.
void CourseView::paintReading(QPainter &painter) const
{
    if (!m_day)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF &plot = m_layout.plot;
    const double x = m_layout.xOf(*m_day);
    painter.setPen(QPen(theme::faintText(palette()), 1, Qt::DotLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const CourseValue value = m_course->at(*m_day);
    const auto dot = [&](const std::optional<Quantity> &at, const QColor &colour) {
        if (!at)
            return;
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(theme::card(palette()));
        painter.drawEllipse(QPointF(x, m_layout.yOf(*at)), 3.5, 3.5);
    };
    dot(value.expected, theme::faintText(palette()));
    dot(value.actual, marks::statusColour(m_status, palette()));

    const QFontMetricsF metrics(chartFont());
    const QSizeF box(metrics.horizontalAdvance(reading()) + theme::step(4), metrics.height() + theme::step(2));
    const double most = std::max(plot.left(), width() - 2 * focusMargin - box.width());
    const QRectF place(
        {std::clamp(x - box.width() / 2, std::min(plot.left(), most), most), plot.top() + theme::step(1)}, box);
    painter.setPen(theme::line(palette()));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(place, 4, 4);
    painter.setFont(chartFont());
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, reading());
}

QFont CourseView::chartFont() const
{
    return marks::tabular(theme::scaled(*this, 92, false));
}

} // namespace xushi::ui
