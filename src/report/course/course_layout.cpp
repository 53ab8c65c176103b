#include "report/course/course_layout.h"

#include "report/course/course_labels.h"
#include "report/course/course_words.h"

#include <algorithm>

namespace xushi::report {

using namespace domain;
using Kind = ChartLabel::Kind;

namespace {

constexpr double ticksApart = 1.8; // in heights of the text
constexpr int mostTicks = 8;

double monthsBetween(QDate from, QDate to)
{
    return static_cast<double>(monthPartsGone(to) - monthPartsGone(from)) / static_cast<double>(monthParts);
}

/// Lays out one course; each step fills in a part of the layout.
class Maker {
public:
    Maker(const Course &course, QSizeF size, const TextSize &text)
        : m_course(course),
          m_size(size),
          m_text(text),
          m_result{course.period, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}
    {
    }

    CourseLayout make()
    {
        scale();
        frame();
        placeAxes();
        placeWays();
        placeActual();
        placeCourseLabels(m_course, m_size, m_text, m_result);
        return std::move(m_result);
    }

private:
    void scale();
    void frame();
    void placeAxes();
    void placeMonthLabels();
    void placeWays();
    void placeActual();
    [[nodiscard]] bool hasBaselineMark() const;
    [[nodiscard]] double valueWidth() const;
    [[nodiscard]] double targetWidth() const;
    void add(Kind kind, const QString &text, const QRectF &rect) { m_result.labels.push_back({kind, text, rect}); }
    [[nodiscard]] QSizeF sizeOf(const QString &text) const { return {m_text.width(text), m_text.height}; }

    const Course &m_course;
    QSizeF m_size;
    const TextSize &m_text;
    CourseLayout m_result;
};

/// A flow starts at 0, which the axis shows anyway.
bool Maker::hasBaselineMark() const
{
    return m_course.baseline && m_course.indicator.accumulation != Accumulation::Flow;
}

void Maker::scale()
{
    std::vector<Quantity> values;
    if (m_course.baseline)
        values.push_back(*m_course.baseline);
    for (const CourseTerms &terms : m_course.terms) {
        values.push_back(terms.terms.target);
        for (const CoursePoint &point : terms.line)
            values.push_back(point.expected);
    }
    for (const CourseStep &step : m_course.steps)
        if (step.actual)
            values.push_back(*step.actual);
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    const double height = m_size.height() - 4 * m_text.height;
    const int ticks = std::clamp(static_cast<int>(height / (ticksApart * m_text.height)), 3, mostTicks);
    m_result.scale = axisScaleOf(*least, *greatest, ticks);
}

double Maker::valueWidth() const
{
    double width = 0;
    for (int i = 0; i < m_result.scale.count; ++i)
        width = std::max(width, m_text.width(m_result.scale.label(i)));
    return width;
}

double Maker::targetWidth() const
{
    double width = 0;
    for (const CourseTerms &terms : m_course.terms)
        width = std::max(width, m_text.width(&terms == &m_course.termsNow() ? course_words::target(terms.terms)
                                                                            : course_words::formerTarget(terms.terms)));
    return width;
}

/// Above the plot a line for the as-of day, below it one for the months, right of it the targets.
void Maker::frame()
{
    const double left = valueWidth() + chartGap;
    const double top = 1.5 * m_text.height + 2; // the highest tick's label takes half of it
    const double right = targetWidth() + chartGap;
    const double bottom = 1.5 * m_text.height + 2;
    m_result.plot =
        QRectF(left, top, std::max(1.0, m_size.width() - left - right), std::max(1.0, m_size.height() - top - bottom));
}

void Maker::placeAxes()
{
    const AxisScale &scale = m_result.scale;
    const QRectF &plot = m_result.plot;
    for (int i = 0; i < scale.count; ++i) {
        const double y = plot.bottom() - plot.height() * i / (scale.count - 1);
        m_result.gridLines.push_back(y);
        const QSizeF size = sizeOf(scale.label(i));
        add(Kind::Value, scale.label(i), QRectF({plot.left() - chartGap - size.width(), y - size.height() / 2}, size));
    }
    if (const QString unit = m_course.indicator.unitOfMeasure; !unit.isEmpty()) {
        const double left = std::max(0.0, plot.left() - chartGap - m_text.width(unit));
        add(Kind::Unit, unit, QRectF({left, 0}, sizeOf(unit)));
    }
    placeMonthLabels();
}

/// Each month's name under its middle; only every second, third … month where they are narrow.
void Maker::placeMonthLabels()
{
    const QRectF &plot = m_result.plot;
    const Period &period = m_course.period;
    const bool isLong = period.first().year() != period.last().year();
    std::vector<QDate> months;
    double widest = 0;
    for (QDate month(period.first().year(), period.first().month(), 1); month <= period.last();
         month = month.addMonths(1)) {
        months.push_back(month);
        widest = std::max(widest, m_text.width(course_words::month(month, isLong)));
    }
    const double monthWidth = plot.width() / std::max(1.0, monthsBetween(period.first().addDays(-1), period.last()));
    std::size_t every = 1;
    for (const std::size_t wider : {1, 2, 3, 6, 12, 24, 60, 120})
        if (every = wider; monthWidth * static_cast<double>(wider) >= widest + chartGap)
            break;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const double from = m_result.xOf(std::max(months[i], period.first()).addDays(-1));
        const double to = m_result.xOf(std::min(months[i].addMonths(1).addDays(-1), period.last()));
        if (i > 0)
            m_result.monthTicks.push_back(from);
        if (i % every != 0)
            continue;
        const QString name = course_words::month(months[i], isLong);
        const QSizeF size = sizeOf(name);
        const double x = std::clamp((from + to - size.width()) / 2, 0.0, std::max(0.0, m_size.width() - size.width()));
        add(Kind::Month, name, QRectF({x, plot.bottom() + m_text.height / 2 + 2}, size));
    }
}

void Maker::placeWays()
{
    for (const CourseTerms &terms : m_course.terms) {
        const bool isFirst = &terms == &m_course.terms.front();
        CourseWay way{{},
                      isFirst ? m_result.plot.left() : m_result.xOf(terms.from),
                      m_result.yOf(terms.terms.target),
                      &terms != &m_course.termsNow(),
                      terms.terms.schedule == Schedule::Constant};
        if (!isFirst) { // draw new terms from their day on
            Course alone = m_course;
            alone.terms = {terms};
            if (const auto start = alone.at(terms.from).expected)
                way.line.emplace_back(way.left, m_result.yOf(*start));
            m_result.retargetX.push_back(way.left);
        }
        for (const CoursePoint &point : terms.line)
            if (isFirst || point.day > terms.from)
                way.line.emplace_back(m_result.xOf(point.day), m_result.yOf(point.expected));
        m_result.ways.push_back(std::move(way));
    }
    if (hasBaselineMark())
        m_result.baselineY = m_result.yOf(*m_course.baseline);
}

void Maker::placeActual()
{
    if (m_course.asOf >= m_course.period.first() && m_course.asOf <= m_course.period.last())
        m_result.asOfX = m_result.xOf(m_course.asOf);
    ChartLine line;
    for (const CourseStep &step : m_course.steps) {
        const double x = m_result.xOf(step.day);
        if (!line.empty())
            line.emplace_back(x, line.back().y());
        if (step.actual) {
            line.emplace_back(x, m_result.yOf(*step.actual));
        } else if (!line.empty()) {
            m_result.actual.push_back(std::exchange(line, {}));
        }
    }
    if (line.empty())
        return;
    line.emplace_back(m_result.xOf(m_course.asOf), line.back().y());
    m_result.now = line.back();
    m_result.actual.push_back(std::move(line));
}

} // namespace

double CourseLayout::xOf(QDate day) const
{
    const QDate start = period.first().addDays(-1);
    return plot.left()
           + plot.width() * monthsBetween(start, std::clamp(day, start, period.last()))
                 / monthsBetween(start, period.last());
}

double CourseLayout::yOf(Quantity value) const
{
    return plot.bottom() - plot.height() * scale.placeOf(value);
}

QDate CourseLayout::dayAt(double x) const
{
    qint64 least = period.first().toJulianDay();
    qint64 most = period.last().toJulianDay();
    while (least < most) { // the first day that ends at or after x
        const qint64 middle = (least + most) / 2;
        if (xOf(QDate::fromJulianDay(middle)) < x)
            least = middle + 1;
        else
            most = middle;
    }
    const QDate after = QDate::fromJulianDay(least);
    const QDate before = std::max(after.addDays(-1), period.first());
    return x - xOf(before) < xOf(after) - x ? before : after;
}

CourseLayout layOutCourse(const Course &course, QSizeF size, const TextSize &text)
{
    return Maker(course, size, text).make();
}

} // namespace xushi::report
