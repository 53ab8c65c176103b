#pragma once

#include "domain/assessment.h"
#include "wording/why_terms.h"

#include <QCoreApplication>

#include <compare>

namespace xushi::wording {

/// How far one figure is from another.
struct Apart {
    QString distance; ///< without a sign
    std::strong_ordering order = std::strong_ordering::equal;
};

/// The figures of one assessment in words, and the clauses that several sentences share. A distance is always the
/// difference of the two figures that are printed.
class WhySubject {
    Q_DECLARE_TR_FUNCTIONS(Why)

public:
    WhySubject(const domain::Assessment &assessment, const domain::Period &period);

    [[nodiscard]] const domain::Assessment &assessment() const { return m_a; }
    [[nodiscard]] const domain::Indicator &indicator() const { return m_a.indicator; }
    [[nodiscard]] const domain::Period &period() const { return m_period; }

    /// From the period's first day to the day on which the indicator is due.
    [[nodiscard]] const domain::Period &term() const { return m_term; }
    [[nodiscard]] const WhyTerms &terms() const { return m_terms; }

    [[nodiscard]] bool isFlow() const { return indicator().accumulation == domain::Accumulation::Flow; }
    [[nodiscard]] bool isConstant() const { return indicator().terms.schedule == domain::Schedule::Constant; }
    [[nodiscard]] bool isDownwards() const { return indicator().direction == domain::Direction::AtMost; }
    [[nodiscard]] bool isToFall() const { return domain::isToFall(m_a); }
    [[nodiscard]] bool isOver() const { return m_a.asOf >= m_term.last(); }
    [[nodiscard]] bool isBehind() const;
    [[nodiscard]] bool isOld() const; ///< the figure is from before the last quarter that ended, and is judged

    /// What is counted, rather than measured as a share, and is to grow: of it there is more or fewer.
    [[nodiscard]] bool isCounted() const;

    [[nodiscard]] domain::Quantity goal() const { return domain::goalOf(indicator()); }
    [[nodiscard]] domain::Quantity reached() const { return *m_a.position.actual; }
    [[nodiscard]] domain::Quantity due() const { return *m_a.expectedShown; }

    [[nodiscard]] QString target() const;
    [[nodiscard]] QString actual() const { return figure(reached()); }
    [[nodiscard]] QString expected() const { return figure(due()); }
    [[nodiscard]] QString figure(domain::Quantity quantity) const;
    [[nodiscard]] QString distance(domain::Wide millionths) const;
    [[nodiscard]] Apart apart(domain::Quantity from, domain::Quantity to) const;

    /// "20 项 done"; of an old figure that it still stands.
    [[nodiscard]] QString actualClause() const;
    [[nodiscard]] QString happenedClause() const; ///< the same of a cap

    /// "30 Jun", the day of the last figure, with its year where that is not the year of the look.
    [[nodiscard]] QString lastDay() const;

    /// "nothing reported this quarter; 48 家 of 30 Jun still stands"
    [[nodiscard]] QString oldClause() const;

    /// "0.5 points above the year's target (不低于8%)"
    [[nodiscard]] QString againstTarget() const;

    /// "57.1% of the year's target (35 项)"; empty where there is no share, or one below 0.
    [[nodiscard]] QString shareOfTarget() const;

    /// How much more it is than the target allows; absent where it is not.
    [[nodiscard]] std::optional<QString> excess() const;

    /// "the year's task is not done", or short of what was striven for.
    [[nodiscard]] QString missedVerdict() const;

    /// Of what is judged when the period ends; `soFar` is empty where nothing was reported.
    [[nodiscard]] QString yearEndClause(const QString &aim, const QString &soFar) const;

private:
    [[nodiscard]] QString growthClause() const;

    const domain::Assessment &m_a;
    const domain::Period &m_period;
    domain::Period m_term;
    WhyTerms m_terms;
};

/// The clauses that are not empty, with commas between them.
QString joinedClauses(const QStringList &clauses);

} // namespace xushi::wording
