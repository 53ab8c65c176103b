#include "domain/assessment.h"

#include "printing.h"
#include "support/plan_maker.h"

#include <rapidcheck.h>

using namespace xushi::domain;
using namespace xushi::support;

namespace {

/// Figures close to one another, so that borders are often hit, sometimes at the ends of the range.
Quantity anyFigure()
{
    return *Quantity::fromMillionths(*rc::gen::oneOf(rc::gen::inRange<qint64>(-12, 13),
                                                     rc::gen::inRange<qint64>(-12'000'000, 12'000'001),
                                                     rc::gen::element(Quantity::limit, -Quantity::limit)));
}

std::optional<Quantity> maybeFigure()
{
    return *rc::gen::inRange(0, 4) == 0 ? std::nullopt : std::optional(anyFigure());
}

Indicator anyIndicator()
{
    Indicator indicator = anIndicator("1.1.1");
    indicator.terms.target = anyFigure();
    indicator.terms.schedule = *rc::gen::element(Schedule::Linear, Schedule::Constant, Schedule::YearEnd);
    indicator.accumulation = *rc::gen::element(Accumulation::Flow, Accumulation::Level, Accumulation::Ratio);
    indicator.direction = *rc::gen::element(Direction::AtLeast, Direction::AtMost);
    return indicator;
}

Position anyPosition(const Indicator &indicator)
{
    Position position;
    position.baseline = indicator.accumulation == Accumulation::Flow ? std::optional(Quantity()) : maybeFigure();
    position.actual = maybeFigure();
    return position;
}

QDate anyDay()
{
    return *rc::gen::element(day("2023-12-31"), day("2024-02-14"), day("2024-06-30"), day("2024-09-30"),
                             day("2024-12-30"), day("2024-12-31"), day("2025-02-01"));
}

Assessment judged(const Indicator &indicator, const Position &position, Quantity tolerance, QDate at)
{
    return assess(indicator, QStringLiteral("1.1"), position, year2024(), tolerance, at);
}

/// The digits after the point, as they are written.
qsizetype fractionOf(Quantity quantity)
{
    const QString text = quantity.toString();
    return text.contains(u'.') ? text.size() - text.indexOf(u'.') - 1 : 0;
}

/// Expected in millionths, with as many decimals as target and baseline have at most, in the unit's favour.
Wide shownByTheLetter(const Indicator &indicator, const Assessment &assessment)
{
    const auto &baseline = assessment.position.baseline;
    Wide step = Quantity::perOne;
    for (auto i = std::max(fractionOf(indicator.terms.target), baseline ? fractionOf(*baseline) : 0); i > 0; --i)
        step /= 10;
    const Wide exact = assessment.expected->millionths();
    Wide steps = exact / step;
    if (indicator.direction == Direction::AtLeast && steps * step > exact)
        --steps;
    if (indicator.direction == Direction::AtMost && steps * step < exact)
        ++steps;
    return steps * step;
}

/// The rules of docs/semantics.md, Status: the first that applies, from exact figures without shares.
Status statusByTheLetter(const Indicator &indicator, const Assessment &assessment, Quantity tolerance, QDate at)
{
    const auto &baseline = assessment.position.baseline;
    const auto &actual = assessment.position.actual;
    const Wide target = indicator.terms.target.millionths();
    const bool over = at >= year2024().last();
    if (indicator.terms.schedule == Schedule::YearEnd && !over)
        return Status::YearEnd;
    if (!actual)
        return Status::NoData;
    const Wide sign = indicator.direction == Direction::AtLeast ? 1 : -1;
    const bool isCap = indicator.accumulation == Accumulation::Flow && sign < 0;
    if (isCap && actual->millionths() > target)
        return Status::Missed;
    const bool isMet = sign * (actual->millionths() - target) >= 0;
    if (isMet && (over || (!isCap && indicator.terms.schedule != Schedule::Constant)))
        return Status::Met;
    if (over)
        return Status::Missed;
    if (!assessment.expected)
        return Status::NeedsBaseline;
    const Wide shortBy = sign * (Wide(assessment.expected->millionths()) - actual->millionths());
    Wide way = indicator.terms.schedule == Schedule::Constant || !baseline ? target : target - baseline->millionths();
    if (way == 0)
        way = target;
    if (way < 0)
        way = -way;
    if (shortBy <= 0 || sign * (shownByTheLetter(indicator, assessment) - actual->millionths()) <= 0)
        return Status::OnTrack;
    // lag ≤ tolerance without a division; with nothing to measure against, every tolerance is exceeded
    return way != 0 && shortBy * Quantity::perOne <= way * tolerance.millionths() ? Status::Lagging : Status::Behind;
}

} // namespace

TEST_CASE("Status follows the exact figures, never a rounded share")
{
    REQUIRE(rc::check("status follows the rules read literally", [] {
        const Indicator indicator = anyIndicator();
        const Quantity tolerance = *rc::gen::element(q("0.1"), q("0"), q("0.000001"), q("0.5"));
        const QDate at = anyDay();
        const Assessment assessment = judged(indicator, anyPosition(indicator), tolerance, at);
        RC_ASSERT(assessment.status == statusByTheLetter(indicator, assessment, tolerance, at));
    }));
}

TEST_CASE("A millionth on either side of the target decides, though completion rounds to 1 on both")
{
    REQUIRE(rc::check("completion is 1 on both sides, status differs", [] {
        const Quantity target = *Quantity::fromMillionths(*rc::gen::inRange<qint64>(1'000'000'000, Quantity::limit));
        const Quantity justShort = *Quantity::fromMillionths(Wide(target.millionths()) - 1);
        Indicator indicator = anIndicator("1.1.1").flow();
        indicator.terms.target = target;
        const auto at = [&](Quantity actual) {
            return judged(indicator, Position{Quantity(), actual, {}, {}}, q("0.1"), day("2024-12-31"));
        };
        RC_ASSERT(at(target).completion == at(justShort).completion);
        RC_ASSERT(at(target).status == Status::Met);
        RC_ASSERT(at(justShort).status == Status::Missed);
    }));
}

TEST_CASE("A better actual never makes a status worse")
{
    const auto badness = [](Status status) {
        switch (status) {
        case Status::Met:
            return 0;
        case Status::OnTrack:
            return 1;
        case Status::Lagging:
            return 2;
        case Status::Behind:
            return 3;
        default: // missed: of a cap at any time
            return 4;
        }
    };
    REQUIRE(rc::check("status is monotone in the actual", [&] {
        const Indicator indicator = anyIndicator();
        Position position = anyPosition(indicator);
        const QDate at = anyDay();
        Quantity less = anyFigure();
        Quantity more = anyFigure();
        if ((less > more) == (indicator.direction == Direction::AtLeast))
            std::swap(less, more);
        position.actual = less;
        const Status before = judged(indicator, position, q("0.1"), at).status;
        position.actual = more;
        RC_ASSERT(badness(judged(indicator, position, q("0.1"), at).status) <= badness(before));
    }));
}

TEST_CASE("Reversing all signs and the direction gives the same judgement, but for flows, which at_most caps")
{
    const auto turned = [](Quantity figure) { return *Quantity::fromMillionths(-Wide(figure.millionths())); };
    REQUIRE(rc::check("at_most is at_least seen in a mirror", [&] {
        Indicator indicator = anyIndicator();
        indicator.accumulation = *rc::gen::element(Accumulation::Level, Accumulation::Ratio);
        Position position = anyPosition(indicator);
        const QDate at = anyDay();
        const Assessment before = judged(indicator, position, q("0.1"), at);
        indicator.terms.target = turned(indicator.terms.target);
        indicator.direction = indicator.direction == Direction::AtLeast ? Direction::AtMost : Direction::AtLeast;
        for (auto *figure : {&position.baseline, &position.actual})
            if (*figure)
                *figure = turned(**figure);
        const Assessment after = judged(indicator, position, q("0.1"), at);
        RC_ASSERT(after.status == before.status);
        RC_ASSERT(after.lag == before.lag);
        RC_ASSERT(after.expected.has_value() == before.expected.has_value());
        RC_ASSERT(!after.expected || *after.expected == turned(*before.expected));
        RC_ASSERT(!after.expected || *after.expectedShown == turned(*before.expectedShown));
    }));
}
