#pragma once

#include "domain/values/wide.h"

#include <QString>

#include <compare>
#include <optional>

namespace xushi::domain {

/// A share (占比): completion, lag, fraction of the schedule, reporting rate; see docs/semantics.md, Quantities. Each
/// of its printed forms is rounded half away from zero once, from the exact fraction. It is for display and output
/// only: rules compare the exact quantities.
class Share {
public:
    constexpr Share() = default;

    /// numerator ÷ denominator; absent when the denominator is 0. |numerator| must stay below 2^112.
    static constexpr std::optional<Share> of(Wide numerator, Wide denominator)
    {
        if (denominator == 0)
            return std::nullopt;
        return Share(dividedRounded(numerator * 10'000, denominator), dividedRounded(numerator * 1'000, denominator),
                     dividedRounded(numerator * 100, denominator));
    }

    [[nodiscard]] constexpr Wide tenThousandths() const { return m_tenThousandths; }
    [[nodiscard]] constexpr Wide thousandths() const { return m_thousandths; } ///< as toPercent(1) prints it

    /// "0.5714", "1", "-0.05".
    [[nodiscard]] QString toString() const;

    /// Per cent with the given number of places, 0 to 2: "57.1".
    [[nodiscard]] QString toPercent(int places) const;

    friend constexpr auto operator<=>(Share, Share) = default;

private:
    constexpr Share(Wide tenThousandths, Wide thousandths, Wide hundredths)
        : m_tenThousandths(tenThousandths), m_thousandths(thousandths), m_hundredths(hundredths)
    {
    }

    Wide m_tenThousandths = 0;
    Wide m_thousandths = 0;
    Wide m_hundredths = 0;
};

} // namespace xushi::domain
