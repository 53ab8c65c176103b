#pragma once

#include "domain/values/error.h"
#include "domain/values/wide.h"

#include <compare>
#include <cstdint>
#include <optional>

namespace xushi::domain {

/// An exact decimal (数值) with at most 6 places, held as a whole number of millionths; see docs/semantics.md,
/// Quantities. Its range is ±9.2e12. Every value of this type is inside the range; a value outside is refused or
/// absent.
class Quantity {
public:
    static constexpr qint64 perOne = 1'000'000;
    static constexpr qint64 limit = 9'200'000'000'000 * perOne;

    constexpr Quantity() = default;

    /// Reads [+-]digits[.digits][e[+-]digits], ASCII digits only, with a Unicode minus also taken.
    /// Errors: NotADecimal, TooManyPlaces (zeros at the end do not count), OutOfRange.
    static Result<Quantity> parse(QStringView text);

    /// Absent when outside the range.
    static constexpr std::optional<Quantity> fromMillionths(Wide millionths)
    {
        if (millionths > limit || millionths < -Wide(limit))
            return std::nullopt;
        return Quantity(static_cast<qint64>(millionths));
    }

    /// For values written in code; the argument must be inside the range.
    static constexpr Quantity whole(qint64 ones) { return Quantity(ones * perOne); }

    [[nodiscard]] constexpr qint64 millionths() const { return m_millionths; }

    /// The decimals of the shortest exact form: 4 for 0.1891, 0 for 35.
    [[nodiscard]] int decimals() const;

    /// Rounded to so many decimals, 0 to 6. The range ends at whole numbers, so the result is always inside it.
    enum class Rounding {
        Down, ///< towards −∞
        Up,   ///< towards +∞
    };
    [[nodiscard]] Quantity rounded(int decimals, Rounding rounding) const;

    /// Shortest exact form: "0.1891", "35", "-2.5".
    [[nodiscard]] QString toString() const;

    friend constexpr auto operator<=>(Quantity, Quantity) = default;

private:
    constexpr explicit Quantity(qint64 millionths) : m_millionths(millionths) {}

    qint64 m_millionths = 0;
};

/// An exact sum of quantities. Its intermediate values may lie outside the range of a quantity.
class QuantitySum {
public:
    constexpr void add(Quantity quantity) { m_millionths += quantity.millionths(); }
    [[nodiscard]] constexpr std::optional<Quantity> total() const { return Quantity::fromMillionths(m_millionths); }

private:
    Wide m_millionths = 0;
};

} // namespace xushi::domain
