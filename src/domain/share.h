#pragma once

#include "domain/wide.h"

#include <QString>

#include <compare>
#include <optional>

namespace xushi::domain {

/// A share (占比): completion, lag, fraction of the schedule, reporting rate. Ten-thousandths,
/// rounded half away from zero once, when it is made; design section 4. For showing and output only:
/// rules compare the exact quantities that it came from.
class Share {
public:
    constexpr Share() = default;

    /// numerator ÷ denominator; absent when the denominator is 0. |numerator| must stay below 2^112.
    static constexpr std::optional<Share> of(Wide numerator, Wide denominator)
    {
        if (denominator == 0)
            return std::nullopt;
        return Share(dividedRounded(numerator * perOne, denominator));
    }

    [[nodiscard]] constexpr Wide tenThousandths() const { return m_tenThousandths; }

    /// "0.5714", "1", "-0.05".
    [[nodiscard]] QString toString() const;

    /// Per cent with the given number of places, 0 to 2, rounded half away from zero: "57.1".
    [[nodiscard]] QString toPercent(int places) const;

    friend constexpr auto operator<=>(Share, Share) = default;

private:
    static constexpr Wide perOne = 10'000;
    constexpr explicit Share(Wide tenThousandths) : m_tenThousandths(tenThousandths) {}

    Wide m_tenThousandths = 0;
};

} // namespace xushi::domain
