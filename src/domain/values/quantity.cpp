#include "domain/values/quantity.h"

#include "domain/values/decimal_text.h"

#include <algorithm>

namespace xushi::domain {

namespace {

constexpr int places = 6;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A decimal taken apart: the digits without sign and point, and how many of them stand after the point.
struct Digits {
    bool negative = false;
    QString digits;
    qint64 fraction = 0;
};

std::optional<qint64> exponentOf(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    if (text.isEmpty())
        return std::nullopt;
    constexpr qint64 farOut = qint64(1) << 50; // more than any exponent that leaves a quantity in range
    qint64 value = 0;
    for (const QChar c : text) {
        if (!isDigit(c))
            return std::nullopt;
        value = std::min(value * 10 + c.digitValue(), farOut);
    }
    return negative ? -value : value;
}

std::optional<Digits> takeApart(QStringView text)
{
    constexpr QChar unicodeMinus(0x2212);
    Digits result;
    text = text.trimmed();
    if (text.startsWith(u'+') || text.startsWith(u'-') || text.startsWith(unicodeMinus)) {
        result.negative = text.front() != u'+';
        text = text.sliced(1);
    }
    qint64 exponent = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'e' || text[i] == u'E') {
            const auto read = exponentOf(text.sliced(i + 1));
            if (!read)
                return std::nullopt;
            exponent = *read;
            text = text.first(i);
            break;
        }
    }
    const qsizetype point = text.indexOf(u'.');
    const QStringView before = point < 0 ? text : text.first(point);
    const QStringView after = point < 0 ? QStringView() : text.sliced(point + 1);
    if (before.isEmpty() || (point >= 0 && after.isEmpty()))
        return std::nullopt;
    for (const QStringView part : {before, after})
        for (const QChar c : part)
            if (!isDigit(c))
                return std::nullopt;
    result.digits = before.toString() + after.toString();
    result.fraction = after.size() - exponent;
    return result;
}

/// Leading zeros carry no value, nor do zeros at the end of the fraction.
void dropIdleZeros(Digits &number)
{
    while (number.fraction > 0 && number.digits.endsWith(u'0')) {
        number.digits.chop(1);
        --number.fraction;
    }
    qsizetype leading = 0;
    while (leading < number.digits.size() && number.digits[leading] == u'0')
        ++leading;
    number.digits.remove(0, leading);
}

} // namespace

Result<Quantity> Quantity::parse(QStringView text)
{
    constexpr qsizetype longestRange = 19; // digits of the limit in millionths
    auto number = takeApart(text);
    if (!number)
        return failure(ErrorCode::NotADecimal, {text.toString()});
    dropIdleZeros(*number);
    if (number->digits.isEmpty())
        return Quantity();
    if (number->fraction > places)
        return failure(ErrorCode::TooManyPlaces, {text.toString()});
    const qint64 zerosToAppend = places - number->fraction;
    if (number->digits.size() + zerosToAppend > longestRange)
        return failure(ErrorCode::OutOfRange, {text.toString()});

    Wide millionths = 0;
    for (const QChar c : number->digits)
        millionths = millionths * 10 + c.digitValue();
    for (qint64 i = 0; i < zerosToAppend; ++i)
        millionths *= 10;
    const auto quantity = fromMillionths(number->negative ? -millionths : millionths);
    if (!quantity)
        return failure(ErrorCode::OutOfRange, {text.toString()});
    return *quantity;
}

int Quantity::decimals() const
{
    int decimals = places;
    for (qint64 rest = m_millionths; decimals > 0 && rest % 10 == 0; rest /= 10)
        --decimals;
    return decimals;
}

Quantity Quantity::rounded(int decimals, Rounding rounding) const
{
    Q_ASSERT(decimals >= 0 && decimals <= places);
    qint64 step = 1;
    for (int i = decimals; i < places; ++i)
        step *= 10;
    const qint64 rest = m_millionths % step; // of the sign of the quantity
    qint64 result = m_millionths - rest;
    if (rest < 0 && rounding == Rounding::Down)
        result -= step;
    if (rest > 0 && rounding == Rounding::Up)
        result += step;
    return Quantity(result);
}

QString Quantity::toString() const
{
    return decimalText(m_millionths, places, Zeros::Dropped);
}

} // namespace xushi::domain
