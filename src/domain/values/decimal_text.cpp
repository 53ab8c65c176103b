#include "domain/values/decimal_text.h"

#include <array>

namespace xushi::domain {

namespace {

/// The digits of a number from its last one on.
template <typename Number> class DigitsFromEnd {
public:
    explicit DigitsFromEnd(Number number) : m_number(number) {}

    [[nodiscard]] bool areLeft() const { return m_number != 0; }

    char16_t take()
    {
        const auto digit = static_cast<int>(m_number % 10);
        m_number /= 10;
        return static_cast<char16_t>(u'0' + (digit < 0 ? -digit : digit));
    }

private:
    Number m_number;
};

constexpr int longest = 48; // digits of 128 bits, zeros of a fraction, point and sign

template <typename Number> QString text(Number scaled, int places, Zeros zeros)
{
    std::array<char16_t, longest> room{};
    auto first = room.end();
    auto last = room.end(); // after the last character that counts
    DigitsFromEnd digits(scaled);
    bool isIdle = zeros == Zeros::Dropped;
    for (int place = 0; digits.areLeft() || place <= places; ++place) {
        if (place == places && places > 0) {
            *--first = u'.';
            if (isIdle)
                last = first; // nothing but zeros stands after the point
        }
        *--first = digits.take();
        isIdle = isIdle && place < places && *first == u'0';
        if (isIdle)
            last = first;
    }
    if (scaled < 0)
        *--first = u'-';
    return QString(reinterpret_cast<const QChar *>(&*first), last - first);
}

} // namespace

QString decimalText(Wide scaled, int places, Zeros zeros)
{
    Q_ASSERT(places >= 0 && places < longest - 4);
    const auto narrow = static_cast<qint64>(scaled); // division of 128 bits is slow
    return narrow == scaled ? text(narrow, places, zeros) : text(scaled, places, zeros);
}

} // namespace xushi::domain
