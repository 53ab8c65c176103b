#include "domain/entry/entry_warnings.h"

#include "domain/plan/target.h"
#include "domain/position.h"

#include <algorithm>

namespace xushi::domain {

namespace {

using Kind = EntryWarning::Kind;

constexpr int tenfold = 10;
constexpr int largeIncrement = 3;

Wide magnitude(Quantity quantity)
{
    const Wide value = quantity.millionths();
    return value < 0 ? -value : value;
}

bool isTenfold(Quantity before, Quantity after)
{
    if (before == Quantity() || after == Quantity())
        return false;
    return magnitude(after) >= tenfold * magnitude(before) || magnitude(before) >= tenfold * magnitude(after);
}

bool isSame(const Figure &a, const Figure &b)
{
    return a.kind == b.kind && a.day == b.day && a.amount == b.amount && a.unit == b.unit;
}

/// What a value passes that leaves the target behind: the target, or the upper bound of about and range.
Quantity farSide(const Indicator &indicator)
{
    return upperBound(indicator).value_or(indicator.terms.target);
}

/// Whether the value is on the far side of the target: above it, or for a stock or rate that is to fall, below it. A
/// better place is nothing unusual.
bool isBeyond(const Indicator &indicator, Quantity value)
{
    if (comparisonOf(indicator) == Comparison::Rank)
        return false;
    const bool isToFall = indicator.direction == Direction::AtMost && indicator.accumulation != Accumulation::Flow;
    return isToFall ? value < farSide(indicator) : value > farSide(indicator);
}

/// The figures of one indicator, and the one that is added.
class Entry {
public:
    Entry(const Indicator &indicator, const Figures &all, const Figure &added)
        : m_indicator(indicator), m_added(added), m_others(all)
    {
        auto &figures = m_others.figures;
        const auto found =
            std::find_if(figures.rbegin(), figures.rend(), [&](const Figure &one) { return isSame(one, added); });
        m_place = found == figures.rend() ? figures.size() : std::size_t(figures.rend() - found) - 1;
        if (found != figures.rend())
            figures.erase(figures.begin() + std::ptrdiff_t(m_place));
        // A back-dated figure also changes what stands now; a baseline changes only that.
        const QDate newest = std::max(added.day, lastDay(all));
        const bool isBaseline = added.kind == RowKind::Baseline;
        m_isSound =
            (isBaseline || lookAt(all, added.day)) && ((newest == added.day && !isBaseline) || lookAt(all, newest));
    }

    std::vector<EntryWarning> warnings()
    {
        if (!m_isSound)
            return {};
        for (const Looked &looked : m_looked)
            warnOfValue(looked.before, looked.after);
        warnOfFigures();
        return std::move(m_warnings);
    }

private:
    struct Looked {
        Position before;
        Position after;
    };

    bool lookAt(const Figures &all, QDate day)
    {
        const auto before = positionOf(m_indicator, m_others, day);
        const auto after = positionOf(m_indicator, all, day);
        if (before && after)
            m_looked.push_back({*before, *after});
        return before && after;
    }

    static QDate lastDay(const Figures &all)
    {
        QDate last;
        for (const Figure &one : all.figures)
            last = std::max(last, one.day);
        return last;
    }

    void warnOfValue(const Position &before, const Position &after)
    {
        const bool isBaseline = m_added.kind == RowKind::Baseline;
        const auto now = isBaseline ? std::optional(m_added.amount) : after.actual;
        if (!now)
            return;
        const Indicator current = inForce(m_indicator, after);
        const auto then = isBaseline ? before.baseline : before.actual ? before.actual : before.baseline;
        if (!isBaseline && then && goesBack(current, *then, *now))
            add({Kind::LevelFalls, then, *now});
        if (isBaseline && after.actual && goesBack(current, *now, *after.actual))
            add({Kind::LevelFalls, *now, *after.actual});
        if (then && isTenfold(*then, *now))
            add({Kind::TenfoldJump, then, *now});
        else if (isBaseline && !then && after.actual && isTenfold(*now, *after.actual))
            add({Kind::TenfoldJump, *now, *after.actual});
        warnOfTarget(current, then, *now);
        if (current.accumulation != Accumulation::Ratio && *now < Quantity())
            add({Kind::BelowZero, {}, *now});
    }

    /// Whether a stock goes against its direction, or a total of what adds up is smaller than the one before.
    [[nodiscard]] bool goesBack(const Indicator &current, Quantity then, Quantity now) const
    {
        if (current.accumulation == Accumulation::Flow)
            return m_added.kind == RowKind::Reading && now < then;
        const bool rises = current.direction == Direction::AtLeast;
        return current.accumulation == Accumulation::Level && (rises ? now < then : now > then);
    }

    void warnOfTarget(const Indicator &current, const std::optional<Quantity> &then, Quantity now)
    {
        const Quantity target = current.terms.target;
        if (target != Quantity() && magnitude(now) >= tenfold * magnitude(target))
            return add({Kind::FarAboveTarget, target, now});
        const bool wasBeyond = then && isBeyond(current, *then);
        if (isBeyond(current, now) && !wasBeyond)
            add({Kind::PassesTarget, farSide(current), now});
    }

    void warnOfFigures()
    {
        const Figure *largest = nullptr;
        const Figure *same = nullptr;
        const Figure *standing = nullptr;
        for (std::size_t i = 0; i < m_others.figures.size(); ++i) {
            const Figure &one = m_others.figures[i];
            if (one.kind == RowKind::Increment && isLarger(one, largest))
                largest = &one;
            if (one.kind == m_added.kind && one.day == m_added.day && one.amount == m_added.amount)
                same = &one;
            if (!standing && one.kind == RowKind::Reading && standsBefore(one, i))
                standing = &one;
        }
        if (m_added.kind == RowKind::Increment && largest && largest->amount != Quantity()
            && magnitude(m_added.amount) >= largeIncrement * magnitude(largest->amount))
            add({Kind::LargeIncrement, largest->amount, m_added.amount, largest->day});
        if (same)
            add({Kind::SameAgain, {}, m_added.amount, m_added.day, same->unit});
        if (standing && m_added.kind == RowKind::Reading && goesBack(m_indicator, m_added.amount, standing->amount))
            add({Kind::LevelFalls, m_added.amount, standing->amount});
        if (standing)
            add({Kind::DoesNotCount, standing->amount, m_added.amount, standing->day, standing->unit});
        if (m_added.kind == RowKind::Reading)
            warnOfSetAside();
    }

    /// Whether it is the larger increment to compare with: those before the added one come first, since the others may
    /// be the mistaken ones.
    [[nodiscard]] bool isLarger(const Figure &one, const Figure *largest) const
    {
        if (!largest)
            return true;
        const bool isBefore = one.day <= m_added.day;
        const bool wasBefore = largest->day <= m_added.day;
        return isBefore == wasBefore ? magnitude(one.amount) > magnitude(largest->amount) : isBefore;
    }

    /// Whether this reading, at its place among the others, keeps the added figure from counting.
    [[nodiscard]] bool standsBefore(const Figure &reading, std::size_t place) const
    {
        if (m_added.kind == RowKind::Increment)
            return reading.day >= m_added.day;
        return m_added.kind == RowKind::Reading && place >= m_place;
    }

    /// What counts until now and comes from another unit, or is a total of the same day.
    void warnOfSetAside()
    {
        const Figure *reading = nullptr;
        for (std::size_t i = 0; i < m_place; ++i)
            if (m_others.figures[i].kind == RowKind::Reading)
                reading = &m_others.figures[i];
        const bool isOfSameDay = reading && reading->day == m_added.day && reading->amount != m_added.amount;
        const Figure *aside = reading && (isAnothers(*reading) || isOfSameDay) ? reading : nullptr;
        for (const Figure &one : m_others.figures)
            if (one.kind == RowKind::Increment && one.day <= m_added.day && (!reading || one.day > reading->day)
                && isAnothers(one))
                aside = &one;
        if (aside)
            add({Kind::SetsAside, aside->amount, m_added.amount, aside->day, aside->unit});
    }

    [[nodiscard]] bool isAnothers(const Figure &one) const { return one.unit != m_added.unit && !one.unit.isEmpty(); }

    /// Of each kind one: what holds on the figure's own day is not said of a later day again.
    void add(EntryWarning warning)
    {
        const auto isSameKind = [&](const EntryWarning &one) { return one.kind == warning.kind; };
        if (std::any_of(m_warnings.begin(), m_warnings.end(), isSameKind))
            return;
        warning.entered = m_added.kind;
        m_warnings.push_back(std::move(warning));
    }

    const Indicator &m_indicator;
    const Figure &m_added;
    Figures m_others;             ///< all figures but the added one, oldest first
    std::size_t m_place = 0;      ///< where the added figure stands among them
    std::vector<Looked> m_looked; ///< on the figure's own day, and where the newest one stands
    bool m_isSound = false;       ///< all sums are in range
    std::vector<EntryWarning> m_warnings;
};

} // namespace

std::vector<EntryWarning> warningsFor(const Indicator &indicator, const Figures &all, const Figure &added)
{
    return Entry(indicator, all, added).warnings();
}

} // namespace xushi::domain
