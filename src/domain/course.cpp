#include "domain/course.h"

#include "domain/plan/target.h"
#include "domain/row_payload.h"
#include "domain/schedule.h"
#include "domain/voided_rows.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace xushi::domain {

namespace {

/// The rows that count, oldest first: by as_of, then recorded_at, then id. Rows dated later than `asOf` are left out,
/// except baselines, which hold all year.
std::vector<const JournalRow *> countingRows(const Indicator &indicator, std::span<const JournalRow> rows, QDate asOf)
{
    const VoidedRows voided(rows);
    std::vector<const JournalRow *> counting;
    for (const JournalRow &row : rows)
        if (row.subject == indicator.id && (row.asOf <= asOf || row.kind == RowKind::Baseline) && !voided.contains(row))
            counting.push_back(&row);
    std::sort(counting.begin(), counting.end(), [](const JournalRow *a, const JournalRow *b) {
        return std::tie(a->asOf, a->recordedAt, a->id) < std::tie(b->asOf, b->recordedAt, b->id);
    });
    return counting;
}

std::optional<Quantity> baselineOf(const Indicator &indicator, const std::vector<const JournalRow *> &rows)
{
    if (indicator.accumulation == Accumulation::Flow)
        return Quantity();
    std::optional<Quantity> baseline = indicator.baseline;
    for (const JournalRow *row : rows)
        if (row->kind == RowKind::Baseline)
            baseline = row->amount;
    return baseline;
}

/// Walks through the days of the journal and keeps the total at the end of each day.
class Walk {
public:
    Walk(const std::optional<Quantity> &baseline, std::vector<CourseStep> &steps)
        : m_baseline(baseline), m_start(baseline), m_steps(steps)
    {
    }

    /// Takes all rows that are dated in one day. False when the total leaves its range.
    bool take(std::span<const JournalRow *const> day)
    {
        const JournalRow *reading = nullptr;
        for (const JournalRow *row : day)
            if (row->kind == RowKind::Reading)
                reading = row;
        if (reading) {
            m_sum = {};
            m_start = reading->amount ? reading->amount : m_baseline;
            m_hasReading = reading->amount.has_value();
        }
        for (const JournalRow *row : day) {
            if (row->kind != RowKind::Increment)
                continue;
            m_hasIncrement = true;
            if (!reading && row->amount) // a reading includes its own day
                m_sum.add(*row->amount);
        }
        return keep(day.front()->asOf);
    }

private:
    bool keep(QDate day)
    {
        std::optional<Quantity> actual;
        if ((m_hasReading || m_hasIncrement) && m_start) {
            QuantitySum total = m_sum;
            total.add(*m_start);
            actual = total.total();
            if (!actual)
                return false;
        }
        const std::optional<Quantity> before = m_steps.empty() ? std::nullopt : m_steps.back().actual;
        if (actual != before)
            m_steps.push_back({day, actual});
        return true;
    }

    std::optional<Quantity> m_baseline;
    std::optional<Quantity> m_start; ///< what the increments are added to
    QuantitySum m_sum;
    bool m_hasReading = false;
    bool m_hasIncrement = false;
    std::vector<CourseStep> &m_steps;
};

CourseTerms planTerms(const Course &course)
{
    return {course.indicator.terms,
            course.period.first(),
            {},
            scheduleLine(course.indicator, course.baseline, course.period)};
}

/// The terms from the day of a retarget on. The plan's own terms where its payload does not state any.
CourseTerms termsFrom(const JournalRow &row, const Course &course)
{
    const auto said = RetargetPayload::read(row.payload);
    Indicator changed = course.indicator;
    if (const auto terms = row.amount ? said.terms(*row.amount) : std::nullopt)
        changed = withTerms(changed, *terms);
    return {changed.terms, row.asOf, said.reason, scheduleLine(changed, course.baseline, course.period)};
}

/// Of the retargets of one day the last one holds.
void addTerms(Course &course, std::span<const JournalRow *const> day)
{
    const JournalRow *retarget = nullptr;
    for (const JournalRow *row : day)
        if (row->kind == RowKind::Retarget)
            retarget = row;
    if (retarget)
        course.terms.push_back(termsFrom(*retarget, course));
}

/// The rows of one unit. A void belongs to the unit of its row.
std::vector<JournalRow> rowsOfUnit(std::span<const JournalRow> rows, const QString &unit)
{
    std::vector<JournalRow> own;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(own),
                 [&](const JournalRow &row) { return row.unit == unit; });
    return own;
}

/// Adds up the shares: a step on each day on which one of them has one.
std::optional<std::vector<CourseStep>> sumOfSteps(const std::vector<Course> &shares, bool isRatio)
{
    std::set<QDate> days;
    for (const Course &share : shares)
        for (const CourseStep &step : share.steps)
            days.insert(step.day);
    std::vector<CourseStep> steps;
    for (const QDate day : days) {
        QuantitySum sum;
        bool isWhole = !isRatio;
        for (const Course &share : shares) {
            const auto actual = share.at(day).actual;
            isWhole = isWhole && actual;
            sum.add(actual.value_or(Quantity()));
        }
        const auto total = isWhole ? sum.total() : std::nullopt;
        if (isWhole && !total)
            return std::nullopt;
        const auto before = steps.empty() ? std::nullopt : steps.back().actual;
        if (total != before)
            steps.push_back({day, total});
    }
    return steps;
}

Result<Course> courseOfSplit(const Indicator &indicator, std::span<const JournalRow> rows, const Period &period,
                             QDate asOf)
{
    std::vector<Course> shares;
    std::vector<Position> ends;
    for (const UnitShare &share : indicator.shares) {
        auto course = courseOf(ofShare(indicator, share), rowsOfUnit(rows, share.unit), period, asOf);
        if (!course)
            return course;
        ends.push_back({course->baseline, {}, {}, {}, {}, {}});
        shares.push_back(*std::move(course));
    }
    const auto whole = wholeOf(indicator, std::move(ends));
    auto steps = sumOfSteps(shares, indicator.accumulation == Accumulation::Ratio);
    if (!whole || !steps)
        return failure(ErrorCode::SumOutOfRange, {indicator.id});
    Course course{period, asOf, indicator, whole->baseline, *std::move(steps), {}, std::move(shares)};
    course.terms.push_back(planTerms(course));
    return course;
}

} // namespace

const CourseTerms &Course::termsAt(QDate day) const
{
    const CourseTerms *held = &terms.front();
    for (const CourseTerms &one : terms)
        if (one.from <= day)
            held = &one;
    return *held;
}

CourseValue Course::at(QDate day) const
{
    const Indicator current = withTerms(indicator, termsAt(day).terms);
    CourseValue value{std::nullopt, expectedAt(current, baseline, period, day), std::nullopt};
    if (value.expected)
        value.expectedShown = shownExpected(*value.expected, current, baseline);
    if (day > asOf)
        return value;
    const auto after = std::upper_bound(steps.begin(), steps.end(), day,
                                        [](QDate wanted, const CourseStep &step) { return wanted < step.day; });
    if (after != steps.begin())
        value.actual = std::prev(after)->actual;
    return value;
}

std::vector<CoursePoint> scheduleLine(const Indicator &indicator, const std::optional<Quantity> &baseline,
                                      const Period &period)
{
    const Period term = termOf(indicator.terms, period);
    std::vector<QDate> corners{period.first().addDays(-1)};
    if (indicator.terms.schedule == Schedule::Nodes)
        for (const Node &node : indicator.terms.nodes)
            if (node.by > corners.back() && node.by < term.last())
                corners.push_back(node.by);
    corners.push_back(term.last());
    if (term.last() < period.last())
        corners.push_back(period.last());
    std::vector<CoursePoint> line;
    for (const QDate day : corners)
        if (const auto expected = expectedAt(indicator, baseline, period, day))
            line.push_back({day, *expected});
    return line;
}

Result<Course> courseOf(const Indicator &indicator, std::span<const JournalRow> rows, const Period &period, QDate asOf)
{
    if (indicator.isSplit())
        return courseOfSplit(indicator, rows, period, asOf);
    const auto counting = countingRows(indicator, rows, asOf);
    Course course{period, asOf, indicator, baselineOf(indicator, counting), {}, {}};
    course.terms.push_back(planTerms(course));
    Walk walk(course.baseline, course.steps);
    for (auto first = counting.begin(); first != counting.end();) {
        const auto last =
            std::find_if(first, counting.end(), [&](const auto *row) { return row->asOf != (*first)->asOf; });
        const std::span<const JournalRow *const> day(first, last);
        if ((*first)->asOf <= asOf) {
            addTerms(course, day);
            if (!walk.take(day))
                return failure(ErrorCode::SumOutOfRange, {indicator.id});
        }
        first = last;
    }
    return course;
}

} // namespace xushi::domain
