#include "wording/why_subject.h"

#include "wording/figure_words.h"
#include "wording/target_words.h"

namespace xushi::wording {

using namespace domain;

WhySubject::WhySubject(const Assessment &assessment, const Period &period)
    : m_a(assessment),
      m_period(period),
      m_term(termOf(assessment.indicator.terms, period)),
      m_terms(whyTerms(period, m_term))
{
}

QString WhySubject::target() const
{
    return comparedTarget(indicator(), [this](Quantity quantity) { return figure(quantity); });
}

std::optional<QString> WhySubject::excess() const
{
    const auto upper = upperBound(indicator());
    if (!upper || reached() <= *upper)
        return std::nullopt;
    return apart(reached(), *upper).distance;
}

bool WhySubject::isBehind() const
{
    return m_a.status == Status::Behind || m_a.status == Status::Lagging;
}

bool WhySubject::isOld() const
{
    return m_a.isStale && m_a.position.actual && m_a.status != Status::YearEnd;
}

bool WhySubject::isCounted() const
{
    return indicator().accumulation != Accumulation::Ratio && !isDownwards()
           && !isPercentage(indicator().unitOfMeasure);
}

QString WhySubject::figure(Quantity quantity) const
{
    return withUnit(quantity, indicator().unitOfMeasure);
}

/// A distance with its unit of measure; of two percentages in percentage points.
QString WhySubject::distance(Wide millionths) const
{
    const auto magnitude = Quantity::fromMillionths(millionths < 0 ? -millionths : millionths);
    if (!magnitude)
        return nothing();
    if (!isPercentage(indicator().unitOfMeasure))
        return figure(*magnitude);
    return *magnitude == Quantity::whole(1) ? tr("1 percentage point")
                                            : tr("%1 percentage points").arg(magnitude->toString());
}

Apart WhySubject::apart(Quantity from, Quantity to) const
{
    return {distance(Wide(from.millionths()) - to.millionths()), from <=> to};
}

QString WhySubject::growthClause() const
{
    if (reached() == Quantity())
        return tr("no growth");
    return reached() > Quantity()
               ? tr("growth of %1").arg(actual())
               : tr("a fall of %1").arg(figure(*Quantity::fromMillionths(-Wide(reached().millionths()))));
}

QString WhySubject::lastDay() const
{
    const QDate last = *m_a.position.lastAsOf;
    return last.year() == m_a.asOf.year() ? shortDay(last) : longDay(last);
}

QString WhySubject::oldClause() const
{
    return isGrowth(indicator())
               ? tr("nothing reported this quarter; the figure of %2 still stands (%1)").arg(growthClause(), lastDay())
               : tr("nothing reported this quarter; %1 of %2 still stands").arg(actual(), lastDay());
}

QString WhySubject::actualClause() const
{
    if (isOld())
        return oldClause();
    if (isGrowth(indicator()))
        return growthClause();
    if (isFlow())
        return tr("%1 done").arg(actual());
    if (indicator().accumulation == Accumulation::Ratio)
        return tr("at %1").arg(actual());
    if (!isDownwards())
        return tr("%1 reached").arg(actual());
    return isToFall() && meets(reached(), goal(), Direction::AtMost) ? tr("down to %1").arg(actual())
                                                                     : tr("at %1").arg(actual());
}

QString WhySubject::happenedClause() const
{
    return isOld() ? oldClause() : tr("%1 happened").arg(actual());
}

QString WhySubject::againstTarget() const
{
    const QString meant = m_terms.target.arg(targetWithWording(indicator()));
    if (const auto over = excess())
        return isCounted() ? tr("%2 more than %1").arg(meant, *over) : tr("above %1 by %2").arg(meant, *over);
    if (upperBound(indicator()) && meetsTarget(indicator(), reached()))
        return tr("inside %1").arg(meant);
    const auto [distance, order] = apart(reached(), goal());
    if (order == 0)
        return tr("the same as %1").arg(meant);
    if (isCounted())
        return order > 0 ? tr("%2 more than %1").arg(meant, distance) : tr("%2 fewer than %1").arg(meant, distance);
    return order > 0 ? tr("above %1 by %2").arg(meant, distance) : tr("below %1 by %2").arg(meant, distance);
}

QString WhySubject::shareOfTarget() const
{
    if (!m_a.completion || *m_a.completion < Share())
        return {};
    return tr("%1 of %2").arg(shortPercent(*m_a.completion), m_terms.target.arg(target()));
}

QString WhySubject::missedVerdict() const
{
    return indicator().commitment == Commitment::Strive ? tr("short of what was striven for") : m_terms.notDone;
}

QString WhySubject::yearEndClause(const QString &aim, const QString &soFar) const
{
    const QString judged =
        tr("judged at the year's end against %1; its figure is not out yet, and the schedule does not apply").arg(aim);
    return soFar.isEmpty() ? judged : tr("%1; %2 so far, for reference").arg(judged, soFar);
}

QString joinedClauses(const QStringList &clauses)
{
    QStringList said;
    for (const QString &clause : clauses)
        if (!clause.isEmpty())
            said += clause;
    return said.join(whyComma());
}

} // namespace xushi::wording
