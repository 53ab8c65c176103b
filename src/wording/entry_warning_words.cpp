#include "wording/entry_warning_words.h"

#include "wording/figure_words.h"
#include "wording/plan_words.h"

#include <QCoreApplication>

namespace xushi::wording {

using namespace domain;
using Kind = EntryWarning::Kind;

namespace {

class EntryWarnings {
    Q_DECLARE_TR_FUNCTIONS(EntryWarnings)

public:
    EntryWarnings(const EntryWarning &warning, const Indicator &indicator)
        : m_warning(warning),
          m_indicator(indicator),
          m_then(warning.before ? withUnit(*warning.before, indicator.unitOfMeasure) : nothing()),
          m_now(withUnit(warning.now, indicator.unitOfMeasure))
    {
    }

    [[nodiscard]] QString sentence() const
    {
        switch (m_warning.kind) {
        case Kind::LevelFalls:
            return m_warning.before && m_warning.now > *m_warning.before
                       ? tr("It would rise from %1 to %2.").arg(m_then, m_now)
                       : tr("It would fall from %1 to %2.").arg(m_then, m_now);
        case Kind::TenfoldJump:
            return tr("From %1 to %2 is a tenfold jump: check the figure and its unit of measure.").arg(m_then, m_now);
        case Kind::PassesTarget:
            return passesTarget();
        case Kind::FarAboveTarget:
            return tr("%1 is ten times the target of %2 or more: check the figure and its unit of measure.")
                .arg(m_now, m_then);
        case Kind::BelowZero:
            return tr("The value would be below 0: %1. Check the sign.").arg(m_now);
        case Kind::LargeIncrement:
            //: an amount; the largest one before it and its day
            return tr("%1 is at least three times the largest increment before it (%2 on %3): check that it is not "
                      "the total.")
                .arg(m_now, m_then, shortDay(m_warning.day));
        case Kind::SameAgain:
            return sameAgain();
        case Kind::DoesNotCount:
            //: a total, its day, the unit that reported it
            return tr("The total %1 of %2 (%3) stands: this figure does not count from that day on.")
                .arg(m_then, shortDay(m_warning.day), unit());
        case Kind::SetsAside:
            //: a figure, its day, the unit that reported it
            return tr("This total sets aside %1 of %2, which %3 reported: check that it includes it.")
                .arg(m_then, shortDay(m_warning.day), unit());
        }
        return {};
    }

private:
    [[nodiscard]] QString passesTarget() const
    {
        if (m_indicator.direction == Direction::AtLeast)
            return tr("%1 is beyond the target of %2: check the figure.").arg(m_now, m_then);
        return m_indicator.accumulation == Accumulation::Flow
                   ? tr("%1 exceeds the cap of %2: check the figure.").arg(m_now, m_then)
                   : tr("%1 is below the target of %2: check the figure.").arg(m_now, m_then);
    }

    [[nodiscard]] QString sameAgain() const
    {
        const QString amount = enteredFigure(m_warning.entered, m_warning.now);
        if (m_warning.entered == RowKind::Baseline)
            return tr("The same %1 is there once more: check that it is not entered twice.").arg(amount);
        //: an amount, a day, the unit that reported it
        return tr("The same %1 of %2 is there once more (%3): check that it is not entered twice.")
            .arg(amount, shortDay(m_warning.day), unit());
    }

    [[nodiscard]] QString unit() const
    {
        return m_warning.unit.isEmpty() ? tr("the office", "which reported a figure") : m_warning.unit;
    }

    const EntryWarning &m_warning;
    const Indicator &m_indicator;
    QString m_then;
    QString m_now;
};

} // namespace

QString sentence(const EntryWarning &warning, const Indicator &indicator)
{
    return EntryWarnings(warning, indicator).sentence();
}

} // namespace xushi::wording
