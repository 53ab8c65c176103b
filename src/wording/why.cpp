#include "wording/why.h"

#include "domain/decimal_text.h"
#include "wording/figure_words.h"
#include "wording/why_terms.h"

#include <QCoreApplication>

#include <compare>

namespace xushi::wording {

using namespace domain;

namespace {

/// How far one figure is from another.
struct Apart {
    QString distance; ///< without a sign
    std::strong_ordering order = std::strong_ordering::equal;
};

/// Puts the figures of one assessment into words, and makes the sentence for each status from them. Each function gives
/// a clause; clauses are joined by commas and semicolons.
class Why {
    Q_DECLARE_TR_FUNCTIONS(Why)

public:
    Why(const Assessment &assessment, const Period &period)
        : m_a(assessment), m_indicator(assessment.indicator), m_period(period), m_terms(whyTerms(period))
    {
    }

    [[nodiscard]] QString sentence() const;

private:
    [[nodiscard]] QString clauses() const;
    [[nodiscard]] QString yearEnd() const;
    [[nodiscard]] QString noData() const;
    [[nodiscard]] QString met() const;
    [[nodiscard]] QString missed() const;
    [[nodiscard]] QString needsBaseline() const;
    [[nodiscard]] QString underWay() const;
    [[nodiscard]] QString stale() const;

    [[nodiscard]] QString ofConstant() const;
    [[nodiscard]] QString ofCap() const;
    [[nodiscard]] QString ofFlow() const;
    [[nodiscard]] QString ofRisingLevel() const;
    [[nodiscard]] QString ofOther() const;

    [[nodiscard]] QString actualClause() const;
    [[nodiscard]] QString againstTarget() const;
    [[nodiscard]] QString againstExpected() const;
    [[nodiscard]] QString shareOfTarget() const;
    [[nodiscard]] QString netShare() const;
    [[nodiscard]] QString againstSchedule() const;
    [[nodiscard]] QString toGo() const;

    [[nodiscard]] bool isLevelOrRatio() const { return m_indicator.accumulation != Accumulation::Flow; }
    [[nodiscard]] bool isConstant() const { return m_indicator.terms.schedule == Schedule::Constant; }
    [[nodiscard]] bool isOver() const { return m_a.asOf >= m_period.last(); }
    [[nodiscard]] bool isDownwards() const { return m_indicator.direction == Direction::AtMost; }
    [[nodiscard]] bool isBehind() const { return m_a.status == Status::Behind || m_a.status == Status::Lagging; }
    [[nodiscard]] bool isToFall() const { return domain::isToFall(m_a); }

    [[nodiscard]] Quantity goal() const { return m_indicator.terms.target; }
    [[nodiscard]] Quantity reached() const { return *m_a.position.actual; }
    [[nodiscard]] QString target() const { return figure(goal()); }
    [[nodiscard]] QString actual() const { return figure(reached()); }
    [[nodiscard]] QString expected() const { return figure(*m_a.expectedShown); }
    [[nodiscard]] QString figure(Quantity quantity) const { return withUnit(quantity, m_indicator.unitOfMeasure); }
    [[nodiscard]] QString distance(Wide millionths) const;
    [[nodiscard]] Apart apart(Quantity from, Quantity to) const;

    const Assessment &m_a;
    const Indicator &m_indicator;
    const Period &m_period;
    WhyTerms m_terms;
};

QString joined(const QStringList &clauses)
{
    QStringList said;
    for (const QString &clause : clauses)
        if (!clause.isEmpty())
            said += clause;
    return said.join(whyComma());
}

/// A distance with its unit of measure; of two percentages in percentage points.
QString Why::distance(Wide millionths) const
{
    const auto magnitude = Quantity::fromMillionths(millionths < 0 ? -millionths : millionths);
    if (!magnitude)
        return nothing();
    return m_indicator.unitOfMeasure == QStringLiteral("%") ? tr("%1 points").arg(magnitude->toString())
                                                            : figure(*magnitude);
}

Apart Why::apart(Quantity from, Quantity to) const
{
    return {distance(Wide(from.millionths()) - to.millionths()), from <=> to};
}

QString Why::actualClause() const
{
    switch (m_indicator.accumulation) {
    case Accumulation::Flow:
        return tr("%1 done").arg(actual());
    case Accumulation::Level:
        if (isDownwards())
            return meets(reached(), goal(), Direction::AtMost) && isToFall() ? tr("down to %1").arg(actual())
                                                                             : tr("at %1").arg(actual());
        return tr("%1 reached").arg(actual());
    case Accumulation::Ratio:
        break;
    }
    if (!isGrowth(m_indicator))
        return tr("at %1").arg(actual());
    if (reached() == Quantity())
        return tr("no growth");
    return reached() > Quantity()
               ? tr("growth of %1").arg(actual())
               : tr("a fall of %1").arg(figure(*Quantity::fromMillionths(-Wide(reached().millionths()))));
}

/// "0.5 points above the year's target (不低于8%)"
QString Why::againstTarget() const
{
    const auto [distance, order] = apart(reached(), goal());
    const QString meant = m_terms.target.arg(targetWithWording(m_indicator));
    if (order == 0)
        return tr("the same as %1").arg(meant);
    if (m_indicator.accumulation == Accumulation::Level && !isDownwards())
        return order > 0 ? tr("%2 more than %1").arg(meant, distance) : tr("%2 fewer than %1").arg(meant, distance);
    return order > 0 ? tr("above %1 by %2").arg(meant, distance) : tr("below %1 by %2").arg(meant, distance);
}

/// "57.1% of the year's target (35 项)"
QString Why::shareOfTarget() const
{
    return m_a.completion ? tr("%1 of %2").arg(shortPercent(*m_a.completion), m_terms.target.arg(target())) : QString();
}

/// "6 家 more than at the end of last year, 40% of the increase that the year asks for (15 家)"
QString Why::netShare() const
{
    if (m_a.completionBasis != CompletionBasis::FromBaseline)
        return {};
    const auto [distance, order] = apart(reached(), *m_a.position.baseline);
    if (order == 0)
        return tr("as many as %1").arg(m_terms.start);
    if (order < 0)
        return tr("a net %1 fewer than %2").arg(distance, m_terms.start);
    const QString task = m_terms.increase.arg(apart(goal(), *m_a.position.baseline).distance);
    return tr("a net %1 more than %2, %3 of %4").arg(distance, m_terms.start, shortPercent(*m_a.completion), task);
}

/// How completion stands to the schedule, as the difference of what is printed.
QString Why::againstSchedule() const
{
    const auto due = scheduleShare(m_a, m_period);
    if (!due || !m_a.completion)
        return {};
    const Wide ahead = m_a.completion->thousandths() - due->thousandths();
    if (ahead == 0 || (ahead < 0) != isBehind())
        return isBehind() ? tr("below the schedule") : tr("on schedule");
    const QString points = decimalText(ahead < 0 ? -ahead : ahead, 1, Zeros::Dropped);
    return ahead < 0 ? tr("%1 percentage points below the schedule").arg(points)
                     : tr("%1 percentage points above the schedule").arg(points);
}

/// What is left to the target, and what each month that remains must bring: rounded up to the target's decimals. Less
/// than one a month, or less than a month, is nothing to plan by.
QString Why::toGo() const
{
    const Wide missing = Wide(goal().millionths()) - reached().millionths();
    if (!isBehind() || missing <= 0)
        return {};
    const Fraction months = monthsToCome(m_period, m_a.asOf);
    const auto exact =
        Quantity::fromMillionths((missing * months.denominator + months.numerator - 1) / months.numerator);
    const bool isFlow = !isLevelOrRatio();
    if (!exact || *exact < Quantity::whole(1) || months.numerator < months.denominator)
        return isFlow ? tr("%1 more to do %2").arg(distance(missing), m_terms.beforeEnd)
                      : tr("%1 more to add %2").arg(distance(missing), m_terms.beforeEnd);
    const QString monthly = figure(exact->rounded(goal().decimals(), Quantity::Rounding::Up));
    const QString left = monthsText(months);
    return isFlow
               ? tr("%1 to the target, %3 a month in the %2 months that remain").arg(distance(missing), left, monthly)
               : tr("%1 to the target (%4), %3 more a month in the %2 months that remain")
                     .arg(distance(missing), left, monthly, target());
}

QString Why::yearEnd() const
{
    const QString judged = tr("an indicator of the year's end, target %1, not judged by the schedule").arg(target());
    return m_a.position.actual ? tr("%1; %2 so far, for reference").arg(judged, actual()) : judged;
}

QString Why::noData() const
{
    if (m_a.position.lastAsOf) // increments of a level that starts from nothing known
        return tr("only increments were reported: without %1 or a total nothing can be worked out; target %2")
            .arg(m_terms.baseline, target());
    if (!m_a.expectedShown)
        return tr("target %1, nothing reported so far").arg(target());
    if (isCap(m_indicator))
        return tr("%1, nothing reported so far").arg(m_terms.cap.arg(target()));
    if (isConstant())
        return tr("%1, nothing reported so far").arg(m_terms.target.arg(targetWithWording(m_indicator)));
    if (!isLevelOrRatio())
        return tr("%1 was due to be done, nothing reported so far").arg(expected());
    if (isDownwards() && !isToFall())
        return tr("no more than %1 was due, nothing reported so far").arg(expected());
    return isDownwards() ? tr("%1 was due at most, nothing reported so far").arg(expected())
                         : tr("%1 was due to be reached, nothing reported so far").arg(expected());
}

QString Why::met() const
{
    if (isCap(m_indicator))
        return tr("%1 happened, within %2").arg(actual(), m_terms.cap.arg(target()));
    const auto [distance, order] = apart(reached(), goal());
    if (!isLevelOrRatio()) {
        const QString beyond = order > 0 ? tr("%1 beyond it").arg(distance) : QString();
        return joined({actualClause(), shareOfTarget(), beyond, isOver() ? m_terms.done : m_terms.doneEarly});
    }
    return joined({actualClause(), againstTarget(), isOver() ? m_terms.done : tr("met, final by %1").arg(m_terms.end)});
}

QString Why::missed() const
{
    if (isCap(m_indicator))
        return tr("%1 happened, %3 above %2")
            .arg(actual(), m_terms.cap.arg(target()), apart(reached(), goal()).distance);
    const QString verdict =
        m_indicator.commitment == Commitment::Strive ? tr("short of what was striven for") : m_terms.notDone;
    if (isLevelOrRatio())
        return joined({actualClause(), againstTarget(), verdict});
    return joined({actualClause(), shareOfTarget(), tr("%1 missing").arg(apart(reached(), goal()).distance), verdict});
}

QString Why::needsBaseline() const
{
    return tr("%1, target %2; without %3 it cannot be judged by the schedule: please enter it")
        .arg(actualClause(), target(), m_terms.baseline);
}

QString Why::ofConstant() const
{
    return joined({actualClause(), againstTarget(), isBehind() ? QString() : m_terms.wholeCounts});
}

QString Why::ofCap() const
{
    const QString cap = m_terms.cap.arg(target());
    if (!isBehind()) {
        const QString happened = tr("%1 happened").arg(actual());
        return m_a.completion ? joined({happened, tr("which is %1 of %2").arg(shortPercent(*m_a.completion), cap)})
                              : joined({happened, tr("within %1").arg(cap)});
    }
    return tr("%1 allowed by the schedule, %2 happened, %3 too many, %4 left for %5")
        .arg(expected(), actual(), apart(reached(), *m_a.expectedShown).distance, apart(goal(), reached()).distance,
             m_terms.whole);
}

QString Why::ofFlow() const
{
    const QString head = joined({tr("%1 due, %2 done").arg(expected(), actual()), shareOfTarget(), againstSchedule()});
    const QString rest = toGo();
    return rest.isEmpty() ? head : tr("%1; %2").arg(head, rest);
}

QString Why::ofRisingLevel() const
{
    QString text = joined({tr("%1 due, %2 reached").arg(expected(), actual()), againstExpected()});
    const QString net = netShare();
    if (!net.isEmpty())
        text = tr("%1; %2").arg(text, joined({net, againstSchedule()}));
    const QString rest = toGo();
    return rest.isEmpty() ? text : tr("%1; %2").arg(text, rest);
}

/// How the actual stands to what was due, in the indicator's own unit.
QString Why::againstExpected() const
{
    const auto [distance, order] = apart(reached(), *m_a.expectedShown);
    if (order == 0)
        return tr("just that");
    if (m_indicator.accumulation == Accumulation::Level && !isDownwards())
        return order > 0 ? tr("%1 more").arg(distance) : tr("%1 fewer").arg(distance);
    return order > 0 ? tr("%1 higher").arg(distance) : tr("%1 lower").arg(distance);
}

/// A rate that rises, or anything that falls.
QString Why::ofOther() const
{
    QString due = tr("%1 due, at %2").arg(expected(), actual());
    if (isDownwards())
        due = isToFall() ? tr("a fall to %1 due, at %2").arg(expected(), actual())
                         : tr("no more than %1 due, at %2").arg(expected(), actual());
    QString head = joined({due, againstExpected()});
    if (!isBehind() || meets(reached(), goal(), m_indicator.direction))
        return head;
    const QString left = apart(reached(), goal()).distance;
    return isDownwards() ? tr("%1; to the target (%2) %3 still to fall").arg(head, target(), left)
                         : tr("%1; %3 to the target (%2)").arg(head, target(), left);
}

QString Why::underWay() const
{
    if (isConstant() && !isCap(m_indicator))
        return ofConstant();
    if (isCap(m_indicator))
        return ofCap();
    if (!isLevelOrRatio())
        return ofFlow();
    return m_indicator.accumulation == Accumulation::Level && !isDownwards() ? ofRisingLevel() : ofOther();
}

/// Where the figure is an old one, the sentence says so and compares it with what is due now.
QString Why::stale() const
{
    const QDate last = *m_a.position.lastAsOf;
    const QString since = last.year() == m_a.asOf.year() ? shortDay(last) : longDay(last);
    const QString old = tr("nothing reported this quarter; %1 of %2 still stands").arg(actual(), since);
    const bool isUnderWay = isBehind() || m_a.status == Status::OnTrack;
    if (!isUnderWay || isConstant() || isCap(m_indicator))
        return tr("%1; %2").arg(old, clauses());
    const auto [distance, order] = apart(reached(), *m_a.expectedShown);
    const QString day = shortDay(m_a.asOf);
    if (order == 0)
        return tr("%1, as much as was due by %2").arg(old, day);
    if (m_indicator.accumulation == Accumulation::Ratio || isDownwards())
        return order > 0 ? tr("%1, %2 higher than was due by %3").arg(old, distance, day)
                         : tr("%1, %2 lower than was due by %3").arg(old, distance, day);
    return order > 0 ? tr("%1, %2 more than was due by %3").arg(old, distance, day)
                     : tr("%1, %2 fewer than was due by %3").arg(old, distance, day);
}

QString Why::clauses() const
{
    switch (m_a.status) {
    case Status::YearEnd:
        return yearEnd();
    case Status::NoData:
        return noData();
    case Status::Met:
        return met();
    case Status::Missed:
        return missed();
    case Status::NeedsBaseline:
        return needsBaseline();
    case Status::OnTrack:
    case Status::Lagging:
    case Status::Behind:
        return underWay();
    }
    return {};
}

QString Why::sentence() const
{
    if (m_a.asOf < m_period.first())
        return tr("The plan's period begins on %1; nothing is judged yet.").arg(longDay(m_period.first()));
    const bool isOld = m_a.isStale && m_a.position.actual && m_a.status != Status::YearEnd;
    return tr("By %1: %2.").arg(shortDay(m_a.asOf), isOld ? stale() : clauses());
}

} // namespace

QString why(const Assessment &assessment, const Period &period)
{
    return Why(assessment, period).sentence();
}

} // namespace xushi::wording
