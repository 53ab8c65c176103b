#include "wording/why.h"

#include "wording/figure_words.h"
#include "wording/target_words.h"
#include "wording/why_place.h"
#include "wording/why_shares.h"
#include "wording/why_subject.h"
#include "wording/why_under_way.h"

#include <QCoreApplication>

namespace xushi::wording {

using namespace domain;

namespace {

/// Makes the sentence for each status from the clauses about one assessment.
class Why {
    Q_DECLARE_TR_FUNCTIONS(Why)

public:
    Why(const Assessment &assessment, const Period &period) : m_a(assessment), m_s(assessment, period) {}

    [[nodiscard]] QString sentence() const;

private:
    [[nodiscard]] QString clauses() const;
    [[nodiscard]] QString yearEnd() const;
    [[nodiscard]] QString noData() const;
    [[nodiscard]] QString met() const;
    [[nodiscard]] QString missed() const;
    [[nodiscard]] QString needsBaseline() const;

    const Assessment &m_a;
    WhySubject m_s;
};

QString Why::yearEnd() const
{
    if (m_s.isOver())
        return tr("target %1; the figure is published on %2, nothing is judged before")
            .arg(m_s.target(), longDay(*m_s.indicator().availableOn));
    const QString aim =
        isCap(m_s.indicator()) ? m_s.terms().bareCap.arg(m_s.target()) : tr("a target of %1").arg(m_s.target());
    return m_s.yearEndClause(aim, m_a.position.actual ? m_s.actual() : QString());
}

QString Why::noData() const
{
    const WhyTerms &terms = m_s.terms();
    if (m_a.position.lastAsOf) // increments of a level that starts from nothing known
        return tr("only increments were reported: without %1 or a total nothing can be worked out; target %2")
            .arg(terms.baseline, m_s.target());
    if (isCap(m_s.indicator()))
        return tr("%1, nothing reported so far").arg(terms.bareCap.arg(m_s.target()));
    if (!m_a.expectedShown)
        return tr("target %1, nothing reported so far").arg(m_s.target());
    if (m_s.isConstant())
        return tr("%1, nothing reported so far").arg(terms.bareTarget.arg(targetWithWording(m_s.indicator())));
    if (m_s.isFlow())
        return tr("%1 due to be done, nothing reported so far").arg(m_s.expected());
    if (m_s.isDownwards() && !m_s.isToFall())
        return tr("no more than %1 due, nothing reported so far").arg(m_s.expected());
    return m_s.isDownwards() ? tr("a fall to %1 due, nothing reported so far").arg(m_s.expected())
                             : tr("%1 due to be reached, nothing reported so far").arg(m_s.expected());
}

QString Why::met() const
{
    WhyTerms terms = m_s.terms();
    if (m_a.isLate)
        terms.done = tr("done after %1, the day it was due").arg(dueDay(m_s.term().last(), m_s.period()));
    if (isCap(m_s.indicator()))
        return joinedClauses({m_s.happenedClause(), tr("within %1").arg(terms.cap.arg(m_s.target()))});
    if (!m_s.isFlow())
        return joinedClauses({m_s.actualClause(), m_s.againstTarget(), m_s.isOver() ? terms.done : tr("met"),
                              m_s.isOver() ? QString() : terms.endCounts});
    const auto [distance, order] = m_s.apart(m_s.reached(), m_s.goal());
    const QString beyond = order > 0 && !upperBound(m_s.indicator()) ? tr("%1 beyond it").arg(distance) : QString();
    return joinedClauses(
        {m_s.actualClause(), m_s.shareOfTarget(), beyond, m_s.isOver() ? terms.done : terms.doneEarly});
}

QString Why::missed() const
{
    const QString distance = m_s.apart(m_s.reached(), m_s.goal()).distance;
    if (isCap(m_s.indicator()))
        return joinedClauses(
            {m_s.happenedClause(), tr("%2 above %1").arg(m_s.terms().cap.arg(m_s.target()), distance)});
    if (!m_s.isFlow())
        return joinedClauses({m_s.actualClause(), m_s.againstTarget(), m_s.missedVerdict()});
    if (const auto over = m_s.excess())
        return joinedClauses({m_s.actualClause(), tr("%2 above %1").arg(m_s.terms().target.arg(m_s.target()), *over),
                              m_s.isOver() ? m_s.missedVerdict() : QString()});
    const QString missing = tr("%1 missing").arg(distance);
    return joinedClauses({m_s.actualClause(), m_s.shareOfTarget(), missing, m_s.missedVerdict()});
}

QString Why::needsBaseline() const
{
    return tr("%1, %2; without %3 it cannot be judged by the schedule: please enter it")
        .arg(m_s.actualClause(), tr("target %1").arg(m_s.target()), m_s.terms().baseline);
}

QString Why::clauses() const
{
    if (!m_a.shares.empty() && m_a.status == Status::NoData)
        return sharesClauses(m_s);
    if (isPlace(m_s.indicator()))
        return placeClauses(m_s);
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
        return underWayClauses(m_s);
    }
    return {};
}

QString Why::sentence() const
{
    if (!m_a.isBegun)
        return notBegun(m_s.period());
    if (m_a.expectedOn < m_a.asOf && m_a.position.actual && m_a.status != Status::YearEnd)
        //: a source that comes late: the day of its last figure, and what it says
        return tr("Data up to %1: %2.").arg(shortDay(m_a.expectedOn), clauses());
    return tr("By %1: %2.").arg(shortDay(m_a.asOf), clauses());
}

} // namespace

QString notBegun(const Period &period)
{
    return Why::tr("The plan's period begins on %1; nothing is judged yet.").arg(longDay(period.first()));
}

QString scheduleGap(const Assessment &assessment, const Period &period)
{
    return scheduleGapClause(WhySubject(assessment, period));
}

QString why(const Assessment &assessment, const Period &period)
{
    return Why(assessment, period).sentence();
}

} // namespace xushi::wording
