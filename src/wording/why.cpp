#include "wording/why.h"

#include "wording/figure_words.h"

#include <QCoreApplication>

namespace xushi::wording {

using namespace domain;

namespace {

/// Puts the figures of one assessment into words, and makes the sentence for each status from them.
class Why {
    Q_DECLARE_TR_FUNCTIONS(Why)

public:
    Why(const Assessment &assessment, const Period &period) : m_a(assessment), m_period(period) {}

    [[nodiscard]] QString sentence() const;

private:
    [[nodiscard]] QString yearEnd() const;
    [[nodiscard]] QString noData() const;
    [[nodiscard]] QString met() const;
    [[nodiscard]] QString missed() const;
    [[nodiscard]] QString needsBaseline() const;
    [[nodiscard]] QString onTrack() const;
    [[nodiscard]] QString trailing() const;

    [[nodiscard]] QString expectedByNow() const;
    [[nodiscard]] QString perMonth() const;

    [[nodiscard]] QString day() const { return shortDay(m_a.asOf); }
    [[nodiscard]] QString target() const { return figure(m_a.indicator.terms.target); }
    [[nodiscard]] QString actual() const { return figure(*m_a.position.actual); }
    [[nodiscard]] QString figure(Quantity quantity) const { return withUnit(quantity, m_a.indicator.unitOfMeasure); }
    [[nodiscard]] QString distance(Quantity from, Quantity to) const;
    [[nodiscard]] bool downwards() const { return m_a.indicator.direction == Direction::AtMost; }

    const Assessment &m_a;
    const Period &m_period;
};

/// The absolute difference of two figures.
QString Why::distance(Quantity from, Quantity to) const
{
    const Wide apart = Wide(to.millionths()) - from.millionths();
    const auto magnitude = Quantity::fromMillionths(apart < 0 ? -apart : apart);
    return magnitude ? figure(*magnitude) : nothing();
}

QString Why::expectedByNow() const
{
    switch (m_a.indicator.terms.schedule) {
    case Schedule::Constant:
        return downwards() ? tr("By %1 at most %2 was expected (the same all year)").arg(day(), figure(*m_a.expected))
                           : tr("By %1 at least %2 was expected (the same all year)").arg(day(), figure(*m_a.expected));
    case Schedule::Nodes:
        return tr("By %1 %2 was expected (by the dates set)").arg(day(), figure(*m_a.expected));
    case Schedule::Linear:
    case Schedule::YearEnd:
        break;
    }
    const QString gone = schedulePercent(m_period, m_a.asOf);
    if (m_a.indicator.accumulation == Accumulation::Flow || !m_a.position.baseline)
        return tr("By %1 %2 was expected (%3 of the schedule)").arg(day(), figure(*m_a.expected), gone);
    return tr("By %1 %2 was expected (baseline %3, target %4, %5 of the schedule)")
        .arg(day(), figure(*m_a.expected), m_a.position.baseline->toString(), m_a.indicator.terms.target.toString(),
             gone);
}

QString Why::yearEnd() const
{
    const QString judged = tr("A yearly indicator, judged on %1; target %2").arg(longDay(m_period.last()), target());
    return m_a.position.actual ? tr("%1; so far %2.").arg(judged, actual())
                               : tr("%1; nothing reported yet.").arg(judged);
}

QString Why::noData() const
{
    if (m_a.position.lastAsOf) // increments of a level that starts from nothing known
        return tr("Only increments were reported by %1: without the baseline or a reading there is no total; target "
                  "%2.")
            .arg(day(), target());
    if (m_a.expected)
        return tr("%1; nothing was reported.").arg(expectedByNow());
    return tr("Nothing was reported by %1; target %2.").arg(day(), target());
}

QString Why::met() const
{
    const QString reached = tr("By %1 actual %2, target %3: met").arg(day(), actual(), target());
    if (*m_a.position.actual == m_a.indicator.terms.target)
        return tr("%1.").arg(reached);
    const QString apart = distance(*m_a.position.actual, m_a.indicator.terms.target);
    return downwards() ? tr("%1, %2 below it.").arg(reached, apart) : tr("%1, %2 above it.").arg(reached, apart);
}

QString Why::missed() const
{
    const QString apart = distance(*m_a.position.actual, m_a.indicator.terms.target);
    const QString head = tr("By %1 the target of %2 was due").arg(day(), target());
    return downwards() ? tr("%1; actual %2, too high by %3.").arg(head, actual(), apart)
                       : tr("%1; actual %2, %3 missing.").arg(head, actual(), apart);
}

QString Why::needsBaseline() const
{
    return tr("Actual %1, target %2; without the value at the end of the year before nobody can say what was due "
              "by %3: enter the baseline.")
        .arg(actual(), target(), day());
}

QString Why::onTrack() const
{
    return tr("%1; actual %2, on or ahead of schedule.").arg(expectedByNow(), actual());
}

QString Why::trailing() const
{
    const QString apart = distance(*m_a.position.actual, *m_a.expected);
    QString text = downwards() ? tr("%1; actual %2, too high by %3").arg(expectedByNow(), actual(), apart)
                               : tr("%1; actual %2, %3 missing").arg(expectedByNow(), actual(), apart);
    if (m_a.lag)
        text = tr("%1, %2 percentage points behind").arg(text, m_a.lag->toPercent(1));
    const QString monthly = perMonth();
    return monthly.isEmpty() ? tr("%1.").arg(text) : tr("%1; %2.").arg(text, monthly);
}

/// Whether the rest can be made up month by month: only for a flow or a level.
QString Why::perMonth() const
{
    const int months = monthsLeft(m_period, m_a.asOf);
    if (m_a.indicator.accumulation == Accumulation::Ratio || months == 0)
        return {};
    constexpr Wide step = Quantity::perOne / 100; // two places
    const Wide missing = Wide(m_a.indicator.terms.target.millionths()) - m_a.position.actual->millionths();
    const Wide magnitude = missing < 0 ? -missing : missing;
    const Wide monthly = (magnitude + months * step - 1) / (months * step) * step;
    const auto bring = Quantity::fromMillionths(monthly);
    if (!bring)
        return {};
    return missing < 0 ? tr("each of the %1 remaining months must take off %2 to come down to %3")
                             .arg(QString::number(months), figure(*bring), target())
                       : tr("each of the %1 remaining months must bring %2 to reach %3")
                             .arg(QString::number(months), figure(*bring), target());
}

QString Why::sentence() const
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
        return onTrack();
    case Status::Lagging:
    case Status::Behind:
        return trailing();
    }
    return {};
}

} // namespace

QString why(const Assessment &assessment, const Period &period)
{
    return Why(assessment, period).sentence();
}

} // namespace xushi::wording
