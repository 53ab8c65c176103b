#pragma once

namespace xushi::domain {

/// 128-bit whole number for products and differences of quantities, which do not fit 64 bits.
__extension__ typedef __int128 Wide;

/// numerator ÷ denominator, rounded half away from zero to a whole number.
/// The denominator must not be 0; |numerator| must stay below 2^126.
constexpr Wide dividedRounded(Wide numerator, Wide denominator)
{
    const bool negative = (numerator < 0) != (denominator < 0);
    const Wide n = numerator < 0 ? -numerator : numerator;
    const Wide d = denominator < 0 ? -denominator : denominator;
    const Wide whole = n / d; // divide only once: 128-bit division is slow
    const Wide rounded = whole + (2 * (n - whole * d) >= d ? 1 : 0);
    return negative ? -rounded : rounded;
}

} // namespace xushi::domain
