#include "wording/why_shares.h"

#include "wording/error_words.h"
#include "wording/figure_words.h"

#include <QCoreApplication>

#include <QStringList>

namespace xushi::wording {

using namespace domain;

namespace {

/// What the units with a figure have together.
struct Reported {
    Q_DECLARE_TR_FUNCTIONS(Why)

public:
    explicit Reported(const WhySubject &subject) : m_s(subject)
    {
        for (const Assessment &share : subject.assessment().shares) {
            if (!share.position.actual) {
                missing += share.unitName.isEmpty() ? share.unit : share.unitName;
                continue;
            }
            ++number;
            m_actual.add(*share.position.actual);
            m_target.add(share.indicator.terms.target);
            m_isAllKnown = m_isAllKnown && share.expected;
            m_expected.add(share.expected.value_or(Quantity()));
        }
    }

    [[nodiscard]] QString clauses() const
    {
        const auto all = qsizetype(m_s.assessment().shares.size());
        if (number == 0)
            return tr("target %1, split among %2 units, of which none has reported so far")
                .arg(m_s.target(), QString::number(all));
        const QString head =
            tr("%1 of %2 units have reported (not yet: %3)")
                .arg(QString::number(number), QString::number(all), listWords(missing.join(QStringLiteral(", "))));
        return tr("%1; %2; the whole is judged when all have reported").arg(head, together());
    }

    int number = 0;
    QStringList missing;

private:
    /// "120 项 together, 75% of what was split to these units (160 项), on schedule"
    [[nodiscard]] QString together() const
    {
        const auto actual = m_actual.total();
        const auto target = m_target.total();
        if (!actual || !target || m_s.indicator().accumulation == Accumulation::Ratio)
            return tr("a rate is not added up");
        QStringList said{tr("%1 together").arg(m_s.figure(*actual))};
        if (const auto share = Share::of(actual->millionths(), target->millionths()))
            said += tr("%1 of what these units were given (%2)").arg(shortPercent(*share), m_s.figure(*target));
        const auto expected = m_expected.total();
        if (m_isAllKnown && expected)
            said += meets(*actual, *expected, m_s.indicator().direction) ? tr("as the schedule asks")
                                                                         : tr("less than the schedule asks");
        return joinedClauses(said);
    }

    const WhySubject &m_s;
    QuantitySum m_actual;
    QuantitySum m_target;
    QuantitySum m_expected;
    bool m_isAllKnown = true;
};

} // namespace

QString sharesClauses(const WhySubject &subject)
{
    return Reported(subject).clauses();
}

} // namespace xushi::wording
