#include "report/course/course_labels.h"

#include "report/course/course_words.h"

#include <algorithm>

namespace xushi::report {

using namespace domain;
using Kind = ChartLabel::Kind;

namespace {

class Labels {
public:
    Labels(const Course &course, QSizeF size, const TextSize &text, CourseLayout &result)
        : m_course(course), m_size(size), m_text(text), m_result(result)
    {
    }

    void place()
    {
        placeAsOfLabel();
        placeTargetLabels();
        placeInnerLabels();
    }

private:
    void placeAsOfLabel();
    void placeTargetLabels();
    void placeInnerLabels();
    void placeRetargetLabels(LabelPlaces &places);
    void placeBaselineLabel(LabelPlaces &places);
    void placeScheduleLabel(LabelPlaces &places);
    void placeNothingLabel(LabelPlaces &places);
    [[nodiscard]] LabelPlaces freePlaces() const;
    [[nodiscard]] QSizeF sizeOf(const QString &text) const { return {m_text.width(text), m_text.height}; }

    void add(Kind kind, const QString &text, const std::optional<QRectF> &rect)
    {
        if (rect)
            m_result.labels.push_back({kind, text, *rect});
    }

    const Course &m_course;
    QSizeF m_size;
    const TextSize &m_text;
    CourseLayout &m_result;
};

/// On its own line above the plot, to the right of its mark, or further left if there is too little room; uses a
/// shorter text if need be.
void Labels::placeAsOfLabel()
{
    if (!m_result.asOfX)
        return;
    double from = 0;
    for (const ChartLabel &label : m_result.labels)
        if (label.kind == Kind::Unit)
            from = label.rect.right() + chartGap;
    for (const QString &text : course_words::asOf(m_course)) {
        const QSizeF size = sizeOf(text);
        const double left = std::min(*m_result.asOfX, m_size.width() - size.width());
        if (left < from)
            continue;
        add(Kind::AsOf, text, QRectF({left, 0}, size));
        return;
    }
}

/// At the right ends of their lines, pushed apart. Of equal targets only the newest gets a label.
void Labels::placeTargetLabels()
{
    const QRectF &plot = m_result.plot;
    const auto room = static_cast<std::size_t>(plot.height() / m_text.height) + 1;
    std::vector<const CourseTerms *> told;
    for (auto terms = m_course.terms.rbegin(); terms != m_course.terms.rend() && told.size() < room; ++terms)
        if (std::none_of(told.begin(), told.end(),
                         [&](const auto *one) { return one->terms.target == terms->terms.target; }))
            told.push_back(&*terms);
    std::vector<double> middles;
    middles.reserve(told.size());
    for (const CourseTerms *terms : told)
        middles.push_back(m_result.yOf(terms->terms.target));
    middles =
        spread(std::move(middles), m_text.height, plot.top() - m_text.height / 2, plot.bottom() + m_text.height / 2);
    for (std::size_t i = 0; i < told.size(); ++i) {
        const bool isNow = told[i] == &m_course.termsNow();
        const QString text = isNow ? course_words::target(told[i]->terms) : course_words::formerTarget(told[i]->terms);
        const QPointF corner(plot.right() + chartGap, middles[i] - m_text.height / 2);
        add(isNow ? Kind::Target : Kind::FormerTarget, text, QRectF(corner, sizeOf(text)));
    }
}

LabelPlaces Labels::freePlaces() const
{
    LabelPlaces places(m_result.plot);
    const QRectF &plot = m_result.plot;
    const auto avoidX = [&](double x) { places.avoid({{x, plot.top()}, {x, plot.bottom()}}); };
    for (const CourseWay &way : m_result.ways) {
        places.avoid(way.line);
        places.avoid({{way.left, way.targetY}, {plot.right(), way.targetY}});
    }
    for (const ChartLine &line : m_result.actual)
        places.avoid(line);
    for (const double x : m_result.retargetX)
        avoidX(x);
    if (m_result.asOfX)
        avoidX(*m_result.asOfX);
    return places;
}

void Labels::placeInnerLabels()
{
    LabelPlaces places = freePlaces();
    placeBaselineLabel(places);
    placeRetargetLabels(places);
    placeScheduleLabel(places);
    placeNothingLabel(places);
}

void Labels::placeBaselineLabel(LabelPlaces &places)
{
    if (!m_result.baselineY)
        return;
    const QString text = course_words::baseline(*m_course.baseline);
    const double x = m_result.plot.left() + chartGap * 1.5;
    const double above = *m_result.baselineY - m_text.height - 2;
    const double below = *m_result.baselineY + 2;
    const std::array tries{QPointF(x, below), QPointF(x, above), QPointF(x, above - m_text.height),
                           QPointF(x, above - 2 * m_text.height), QPointF(x, below + m_text.height)};
    add(Kind::Baseline, text, places.take(sizeOf(text), tries));
}

void Labels::placeRetargetLabels(LabelPlaces &places)
{
    for (std::size_t i = 1; i < m_course.terms.size(); ++i) {
        const QString text = course_words::retarget(m_course.terms[i].from);
        const QSizeF size = sizeOf(text);
        const double x = m_result.retargetX[i - 1];
        std::vector<QPointF> tries;
        double y = m_result.plot.bottom() - size.height() - 2;
        while (y >= m_result.plot.top()) {
            tries.insert(tries.end(), {{x + 4, y}, {x - 4 - size.width(), y}});
            y -= size.height() / 2;
        }
        add(Kind::Retarget, text, places.take(size, tries));
    }
}

/// Beside the line in force, as near to its end as possible.
void Labels::placeScheduleLabel(LabelPlaces &places)
{
    const CourseWay &way = m_result.ways.back();
    if (way.line.size() < 2 || way.isLevel)
        return;
    const QString text = course_words::schedule(m_course.termsNow().terms.schedule);
    const QSizeF size = sizeOf(text);
    std::vector<QPointF> tries;
    for (std::size_t corner = way.line.size() - 1; corner > 0; --corner) {
        const QPointF from = way.line[corner - 1];
        const QPointF to = way.line[corner];
        for (const double part : {0.85, 0.7, 0.55, 0.4, 0.25, 0.1}) {
            const QPointF at = from + (to - from) * part;
            const bool rises = to.y() < from.y();
            for (const double away : {4.0, 10.0, 18.0}) {
                tries.emplace_back(at.x() + away, rises ? at.y() + 2 : at.y() - size.height() - 2);
                tries.emplace_back(at.x() - away - size.width(), rises ? at.y() - size.height() - 2 : at.y() + 2);
            }
        }
    }
    add(Kind::Schedule, text, places.take(size, tries));
}

void Labels::placeNothingLabel(LabelPlaces &places)
{
    if (m_result.now)
        return;
    const QString text = course_words::nothing();
    const QSizeF size = sizeOf(text);
    const QRectF &plot = m_result.plot;
    std::vector<QPointF> tries;
    for (const double down : {0.5, 0.35, 0.65, 0.2, 0.8})
        for (const double across : {0.25, 0.1, 0.4, 0.6, 0.8})
            tries.emplace_back(plot.left() + across * plot.width() - size.width() / 2,
                               plot.top() + down * plot.height() - size.height() / 2);
    add(Kind::Nothing, text, places.take(size, tries));
}

} // namespace

void placeCourseLabels(const Course &course, QSizeF size, const TextSize &text, CourseLayout &layout)
{
    Labels(course, size, text, layout).place();
}

} // namespace xushi::report
