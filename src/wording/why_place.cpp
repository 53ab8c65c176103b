#include "wording/why_place.h"

#include "wording/figure_words.h"

#include <QCoreApplication>

#include <QStringList>

namespace xushi::wording {

using namespace domain;

namespace {

/// The clauses about a place. Each function gives a clause, or several.
class Place {
    Q_DECLARE_TR_FUNCTIONS(Why)

public:
    explicit Place(const WhySubject &subject) : m_s(subject), m_status(subject.assessment().status) {}

    [[nodiscard]] QString clauses() const;
    [[nodiscard]] static bool is(const Indicator &indicator);

private:
    [[nodiscard]] QString ofSilence() const;
    [[nodiscard]] QString ofJudged() const;

    [[nodiscard]] QString now() const;
    [[nodiscard]] QString aim() const { return tr("target %1").arg(place(m_s.goal())); }
    [[nodiscard]] QString toTarget() const;
    [[nodiscard]] QString againstExpected() const;
    [[nodiscard]] static QString place(Quantity quantity) { return tr("place %1").arg(quantity.toString()); }
    [[nodiscard]] static QString places(Quantity from, Quantity to);

    const WhySubject &m_s;
    Status m_status;
};

bool Place::is(const Indicator &indicator)
{
    //: units of measure of a place in a ranking, with | between them
    const QStringList units = tr("place|rank").split(u'|');
    if (comparisonOf(indicator) == Comparison::Rank)
        return true;
    return indicator.direction == Direction::AtMost && indicator.accumulation != Accumulation::Flow
           && units.contains(indicator.unitOfMeasure);
}

QString Place::places(Quantity from, Quantity to)
{
    const Wide apart = Wide(from.millionths()) - to.millionths();
    const auto distance = Quantity::fromMillionths(apart < 0 ? -apart : apart);
    if (!distance)
        return nothing();
    return *distance == Quantity::whole(1) ? tr("1 place") : tr("%1 places").arg(distance->toString());
}

QString Place::now() const
{
    if (!m_s.isOld())
        return tr("now in %1").arg(place(m_s.reached()));
    return tr("nothing reported this quarter; %1 of %2 is the last known").arg(place(m_s.reached()), m_s.lastDay());
}

/// "target place 1, 1 place to go"
QString Place::toTarget() const
{
    const QString apart = places(m_s.reached(), m_s.goal());
    if (m_s.reached() > m_s.goal())
        return joinedClauses({aim(), tr("%1 to go").arg(apart)});
    return joinedClauses({aim(), m_s.reached() == m_s.goal() ? tr("the same as the target")
                                                             : tr("%1 better than the target").arg(apart)});
}

/// "place 3 due by now, 1 place worse"; nothing where the target itself is due.
QString Place::againstExpected() const
{
    if (m_s.isConstant() || m_s.isOver())
        return {};
    const QString due = tr("%1 due by now").arg(place(m_s.due()));
    if (m_s.reached() == m_s.due())
        return joinedClauses({due, tr("exactly that")});
    const QString apart = places(m_s.reached(), m_s.due());
    return joinedClauses({due, m_s.reached() > m_s.due() ? tr("%1 worse").arg(apart) : tr("%1 better").arg(apart)});
}

QString Place::ofSilence() const
{
    const bool isTargetDue = m_s.isConstant() || m_s.isOver() || !m_s.assessment().expectedShown;
    return isTargetDue ? tr("%1, nothing reported so far").arg(aim())
                       : tr("%1, nothing reported so far").arg(tr("%1 due by now").arg(place(m_s.due())));
}

QString Place::ofJudged() const
{
    const WhyTerms &terms = m_s.terms();
    switch (m_status) {
    case Status::Met:
        return joinedClauses({now(), toTarget(), m_s.isOver() ? terms.done : terms.endCounts});
    case Status::Missed:
        return joinedClauses({now(), toTarget(), m_s.missedVerdict()});
    case Status::NeedsBaseline:
        return tr("%1, %2; without %3 it cannot be judged by the schedule: please enter it")
            .arg(now(), aim(), terms.baseline);
    default:
        break;
    }
    const QString due = againstExpected();
    if (due.isEmpty())
        return joinedClauses({now(), toTarget(), m_s.isBehind() ? QString() : terms.endCounts});
    return tr("%1; %2").arg(joinedClauses({now(), due}), toTarget());
}

QString Place::clauses() const
{
    if (m_status == Status::YearEnd)
        return m_s.yearEndClause(tr("a target of %1").arg(place(m_s.goal())),
                                 m_s.assessment().position.actual ? place(m_s.reached()) : QString());
    return m_status == Status::NoData ? ofSilence() : ofJudged();
}

} // namespace

bool isPlace(const Indicator &indicator)
{
    return Place::is(indicator);
}

QString placeClauses(const WhySubject &subject)
{
    return Place(subject).clauses();
}

} // namespace xushi::wording
