#include "wording/why_under_way.h"

#include "domain/values/decimal_text.h"
#include "wording/figure_words.h"
#include "wording/why_place.h"

#include <QCoreApplication>

namespace xushi::wording {

using namespace domain;

namespace {

/// What completion is said of: the target, or in a plan of several years the node at the year's end (年度节点).
struct Aim {
    Quantity value;
    bool isOfYear = false;
};

Share shareBetween(Quantity from, Quantity to, Quantity value)
{
    return Share::of(Wide(value.millionths()) - from.millionths(), Wide(to.millionths()) - from.millionths())
        .value_or(Share());
}

/// The clauses of one indicator that is under way. Each function gives a clause, or several.
class UnderWay {
    Q_DECLARE_TR_FUNCTIONS(Why)

public:
    explicit UnderWay(const WhySubject &subject) : m_s(subject), m_a(subject.assessment()), m_aim{subject.goal(), false}
    {
        if (const auto node = yearNode(subject.indicator(), subject.period(), m_a.asOf); node && *node != startValue())
            m_aim = {*node, true};
    }

    [[nodiscard]] QString clauses() const;
    [[nodiscard]] QString gap() const;

private:
    [[nodiscard]] QString ofConstant() const;
    [[nodiscard]] QString ofCap() const;
    [[nodiscard]] QString ofOldFigure() const;
    [[nodiscard]] QString ofFlow() const;
    [[nodiscard]] QString ofRisingLevel() const;
    [[nodiscard]] QString ofOther() const;

    [[nodiscard]] static QString withRest(const QString &head, const QString &rest);
    [[nodiscard]] QString flowDue() const;
    [[nodiscard]] QString againstExpected() const;
    [[nodiscard]] QString shareOfAim() const;
    [[nodiscard]] QString shareOfWhole() const;
    [[nodiscard]] QString netShare() const;
    [[nodiscard]] QString againstSchedule() const;
    [[nodiscard]] QString toGo() const;

    [[nodiscard]] Quantity startValue() const { return m_a.position.baseline.value_or(Quantity()); }
    [[nodiscard]] bool isMeasuredFromStart() const { return m_a.completionBasis == CompletionBasis::FromBaseline; }
    [[nodiscard]] std::optional<Share> completion() const;
    [[nodiscard]] std::optional<Share> scheduled() const;

    const WhySubject &m_s;
    const Assessment &m_a;
    Aim m_aim;
};

QString UnderWay::withRest(const QString &head, const QString &rest)
{
    return rest.isEmpty() ? head : tr("%1; %2").arg(head, rest);
}

std::optional<Share> UnderWay::completion() const
{
    if (!m_aim.isOfYear)
        return m_a.completion;
    return isMeasuredFromStart() ? std::optional(shareBetween(startValue(), m_aim.value, m_s.reached())) : std::nullopt;
}

std::optional<Share> UnderWay::scheduled() const
{
    return m_aim.isOfYear ? std::optional(shareBetween(startValue(), m_aim.value, *m_a.expected))
                          : scheduleShare(m_a, m_s.period());
}

/// "57.1% of the year's target (35 项)"
QString UnderWay::shareOfAim() const
{
    if (!m_aim.isOfYear)
        return m_s.shareOfTarget();
    const auto share = completion();
    if (!share || *share < Share())
        return {};
    return tr("%1 of what is due by the end of this year (%2)").arg(shortPercent(*share), m_s.figure(m_aim.value));
}

/// Where completion is said of the year's node: what it is of the whole plan's target, or of the increase to it.
QString UnderWay::shareOfWhole() const
{
    if (!m_aim.isOfYear)
        return {};
    if (m_s.isFlow())
        return m_s.shareOfTarget();
    if (!isMeasuredFromStart() || m_s.reached() <= startValue())
        return {};
    const QString increase = m_s.apart(m_s.goal(), startValue()).distance;
    return tr("%1 of %2").arg(shortPercent(*m_a.completion), m_s.terms().increase.arg(increase));
}

/// "6 家 more than at the end of last year, 40% of the increase that the year asks for (15 家)"
QString UnderWay::netShare() const
{
    if (!isMeasuredFromStart())
        return {};
    const QString start = m_s.terms().start;
    const auto [distance, order] = m_s.apart(m_s.reached(), startValue());
    if (order == 0)
        return tr("as many as %1").arg(start);
    if (order < 0)
        return tr("a net %1 fewer than %2").arg(distance, start);
    const QString increase = m_s.apart(m_aim.value, startValue()).distance;
    const QString asked = m_aim.isOfYear ? tr("the increase that is due by the end of this year (%1)").arg(increase)
                                         : m_s.terms().increase.arg(increase);
    return tr("a net %1 more than %2, %3 of %4").arg(distance, start, shortPercent(*completion()), asked);
}

/// How completion stands to the schedule, as the difference of what is printed.
QString UnderWay::againstSchedule() const
{
    const auto due = scheduled();
    const auto done = completion();
    if (!due || !done)
        return {};
    const Wide ahead = done->thousandths() - due->thousandths();
    const bool isBehind = m_s.isBehind();
    if (ahead == 0 || (ahead < 0) != isBehind || (m_s.isFlow() && *done < Share()))
        return isBehind ? tr("below the schedule") : tr("on schedule");
    if (ahead == 10 || ahead == -10)
        return ahead < 0 ? tr("1 percentage point below the schedule") : tr("1 percentage point above the schedule");
    const QString points = decimalText(ahead < 0 ? -ahead : ahead, 1, Zeros::Dropped);
    return ahead < 0 ? tr("%1 percentage points below the schedule").arg(points)
                     : tr("%1 percentage points above the schedule").arg(points);
}

/// What is left to the target, and what each month that remains must bring: rounded up to the target's decimals. Less
/// than one a month, or less than a month, is nothing to plan by.
QString UnderWay::toGo() const
{
    const Wide missing = Wide(m_s.goal().millionths()) - m_s.reached().millionths();
    if (!m_s.isBehind() || missing <= 0 || m_aim.isOfYear)
        return {};
    const Fraction months = monthsToCome(m_s.term(), m_a.asOf);
    const auto exact =
        Quantity::fromMillionths((missing * months.denominator + months.numerator - 1) / months.numerator);
    const QString distance = m_s.distance(missing);
    const bool isSaid = !m_s.isFlow() && m_s.due() == m_s.goal(); // what is missing was said against what is due
    if (!exact || *exact < Quantity::whole(1) || months.numerator < months.denominator)
        return isSaid         ? QString()
               : m_s.isFlow() ? tr("%1 more to do %2").arg(distance, m_s.terms().beforeEnd)
                              : tr("%1 more to add %2").arg(distance, m_s.terms().beforeEnd);
    const QString monthly = m_s.distance(exact->rounded(m_s.goal().decimals(), Quantity::Rounding::Up).millionths());
    const QString left = monthsText(months);
    if (isSaid)
        return left == u'1' ? QString() : tr("%1 more a month in the %2 months that remain").arg(monthly, left);
    if (left == u'1') // what the one month must bring is what is missing
        return m_s.isFlow() ? tr("%1 to the target, all in the month that remains").arg(distance)
                            : tr("%1 to the target (%2), all in the month that remains").arg(distance, m_s.target());
    return m_s.isFlow() ? tr("%1 to the target, %3 a month in the %2 months that remain").arg(distance, left, monthly)
                        : tr("%1 to the target (%4), %3 more a month in the %2 months that remain")
                              .arg(distance, left, monthly, m_s.target());
}

QString UnderWay::ofConstant() const
{
    const WhyTerms &terms = m_s.terms();
    const QString counts = m_s.indicator().accumulation == Accumulation::Level ? terms.endCounts : terms.wholeCounts;
    return joinedClauses({m_s.actualClause(), m_s.againstTarget(), m_s.isBehind() ? QString() : counts});
}

QString UnderWay::ofCap() const
{
    const QString cap = m_s.terms().cap.arg(m_s.target());
    if (!m_s.isBehind()) {
        const QString share = m_a.completion && *m_a.completion > Share()
                                  ? tr("which is %1 of %2").arg(shortPercent(*m_a.completion), cap)
                                  : tr("within %1").arg(cap);
        return joinedClauses({m_s.happenedClause(), share});
    }
    const QString over = m_s.apart(m_s.reached(), m_s.due()).distance;
    const QString left =
        m_s.reached() == m_s.goal()
            ? tr("none left for %1").arg(m_s.terms().whole)
            : tr("%1 left for %2").arg(m_s.apart(m_s.goal(), m_s.reached()).distance, m_s.terms().whole);
    if (m_s.isOld())
        return joinedClauses(
            {m_s.oldClause(), tr("%1 more than the schedule allows (%2)").arg(over, m_s.expected()), left});
    return joinedClauses(
        {tr("%1 allowed by the schedule, %2 happened, %3 too many").arg(m_s.expected(), m_s.actual(), over), left});
}

/// Where the figure is an old one, it is compared with what is due now.
QString UnderWay::ofOldFigure() const
{
    const auto [distance, order] = m_s.apart(m_s.reached(), m_s.due());
    const QString old = m_s.oldClause();
    const bool isOfThisYear = m_a.position.lastAsOf->year() == m_a.asOf.year();
    const QString day = isOfThisYear ? shortDay(m_a.asOf) : longDay(m_a.asOf);
    if (order == 0)
        return tr("%1, as much as was due by %2").arg(old, day);
    if (!m_s.isCounted())
        return order > 0 ? tr("%1, %2 higher than was due by %3").arg(old, distance, day)
                         : tr("%1, %2 lower than was due by %3").arg(old, distance, day);
    return order > 0 ? tr("%1, %2 more than was due by %3").arg(old, distance, day)
                     : tr("%1, %2 fewer than was due by %3").arg(old, distance, day);
}

/// "26 项 due, 20 项 done": both are counted from the plan's beginning.
QString UnderWay::flowDue() const
{
    if (!m_aim.isOfYear)
        return tr("%1 due, %2 done").arg(m_s.expected(), m_s.actual());
    return m_a.asOf.year() == m_s.period().first().year()
               ? tr("%1 due this year, %2 done").arg(m_s.expected(), m_s.actual())
               : tr("%1 due since the plan began, %2 done").arg(m_s.expected(), m_s.actual());
}

QString UnderWay::ofFlow() const
{
    const QString head = joinedClauses({flowDue(), shareOfAim(), againstSchedule()});
    return withRest(withRest(head, shareOfWhole()), toGo());
}

QString UnderWay::ofRisingLevel() const
{
    const QString due = tr("%1 due, %2 reached").arg(m_s.expected(), m_s.actual());
    QString text = joinedClauses({due, againstExpected()});
    if (const QString net = netShare(); !net.isEmpty())
        text = withRest(text, joinedClauses({net, againstSchedule()}));
    return withRest(withRest(text, shareOfWhole()), toGo());
}

/// How the actual stands to what was due, in the indicator's own unit.
QString UnderWay::againstExpected() const
{
    const auto [distance, order] = m_s.apart(m_s.reached(), m_s.due());
    if (order == 0)
        return tr("exactly that");
    if (m_s.isCounted())
        return order > 0 ? tr("%1 more").arg(distance) : tr("%1 fewer").arg(distance);
    return order > 0 ? tr("%1 higher").arg(distance) : tr("%1 lower").arg(distance);
}

/// A rate that rises, or anything that falls.
QString UnderWay::ofOther() const
{
    QString due = tr("%1 due, at %2").arg(m_s.expected(), m_s.actual());
    if (m_s.isDownwards())
        due = m_s.isToFall() ? tr("a fall to %1 due, at %2").arg(m_s.expected(), m_s.actual())
                             : tr("no more than %1 due, at %2").arg(m_s.expected(), m_s.actual());
    const QString head = joinedClauses({due, againstExpected()});
    const bool isAllSaid = m_s.due() == m_s.goal() || meets(m_s.reached(), m_s.goal(), m_s.indicator().direction);
    if (!m_s.isBehind() || isAllSaid)
        return head;
    const QString left = m_s.apart(m_s.reached(), m_s.goal()).distance;
    return m_s.isDownwards() ? tr("%1; %3 still to fall to the target (%2)").arg(head, m_s.target(), left)
                             : tr("%1; %3 to the target (%2)").arg(head, m_s.target(), left);
}

QString UnderWay::clauses() const
{
    if (m_s.excess())
        return joinedClauses({m_s.actualClause(), m_s.againstTarget()});
    if (isCap(m_s.indicator()))
        return ofCap();
    if (m_s.isConstant())
        return ofConstant();
    if (m_s.isOld())
        return ofOldFigure();
    if (m_s.isFlow())
        return ofFlow();
    const bool isLevel = m_s.indicator().accumulation == Accumulation::Level;
    return isLevel && !m_s.isDownwards() ? ofRisingLevel() : ofOther();
}

QString UnderWay::gap() const
{
    const bool isOfSchedule = m_s.isBehind() && !m_s.isConstant() && !isPlace(m_s.indicator());
    if (!isOfSchedule)
        return {};
    const QString apart = m_s.apart(m_s.reached(), m_s.due()).distance;
    if (isCap(m_s.indicator()))
        return tr("%1 more than the schedule allows (%2)").arg(apart, m_s.expected());
    const QString points = isMeasuredFromStart() ? againstSchedule() : QString();
    return points.isEmpty() ? tr("%1 off what is due (%2)").arg(apart, m_s.expected()) : points;
}

} // namespace

QString scheduleGapClause(const WhySubject &subject)
{
    return UnderWay(subject).gap();
}

QString underWayClauses(const WhySubject &subject)
{
    return UnderWay(subject).clauses();
}

} // namespace xushi::wording
