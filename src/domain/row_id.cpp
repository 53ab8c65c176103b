#include "domain/row_id.h"

#include <QRandomGenerator>

namespace xushi::domain {

namespace {

constexpr std::uint8_t versionBits = 0x70;
constexpr std::uint8_t variantBits = 0x80;
constexpr qsizetype textSize = 36;

/// Where the text form has its hyphens: before these bytes.
bool isAfterHyphen(std::size_t byte)
{
    return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

/// -1 for a character that is no hexadecimal digit.
int hexValue(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    const char16_t lower = code | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

/// Same millisecond, or a clock set back: counts on from the newest id, from the last byte up, leaving alone the bits
/// that carry version and variant. The step is random, because two copies of a database may count on from the same id.
void countOn(std::array<std::uint8_t, 16> &bytes)
{
    constexpr quint64 longestStep = quint64(1) << 40;
    quint64 carry = 1 + QRandomGenerator::system()->generate64() % longestStep;
    for (int i = 15; i >= 0 && carry != 0; --i) {
        const int bits = i == 6 ? 4 : i == 8 ? 6 : 8;
        const auto mask = static_cast<std::uint8_t>((1 << bits) - 1);
        carry += bytes[i] & mask;
        bytes[i] = static_cast<std::uint8_t>((bytes[i] & ~mask) | (carry & mask));
        carry >>= bits;
    }
}

} // namespace

RowId RowId::make(qint64 unixMs, const std::optional<RowId> &newest)
{
    Bytes bytes{};
    if (newest && newest->unixMs() >= unixMs) {
        bytes = newest->m_bytes;
        countOn(bytes);
        return RowId(bytes);
    }
    quint64 random[2];
    QRandomGenerator::system()->fillRange(random);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(unixMs >> (8 * (5 - i)));
    for (int i = 6; i < 16; ++i)
        bytes[i] = static_cast<std::uint8_t>(random[i / 12] >> (8 * (i % 8)));
    bytes[6] = versionBits | (bytes[6] & 0x0F);
    bytes[8] = variantBits | (bytes[8] & 0x3F);
    return RowId(bytes);
}

std::optional<RowId> RowId::parse(QStringView text)
{
    if (text.size() != textSize)
        return std::nullopt;
    Bytes bytes{};
    qsizetype at = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (isAfterHyphen(i) && text[at++] != u'-')
            return std::nullopt;
        const int high = hexValue(text[at++]);
        const int low = hexValue(text[at++]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    if ((bytes[6] & 0xF0) != versionBits || (bytes[8] & 0xC0) != variantBits)
        return std::nullopt;
    return RowId(bytes);
}

QString RowId::toString() const
{
    constexpr auto digits = u"0123456789abcdef";
    QString text(textSize, Qt::Uninitialized);
    QChar *out = text.data();
    for (std::size_t i = 0; i < m_bytes.size(); ++i) {
        if (isAfterHyphen(i))
            *out++ = u'-';
        *out++ = digits[m_bytes[i] >> 4];
        *out++ = digits[m_bytes[i] & 0x0F];
    }
    return text;
}

qint64 RowId::unixMs() const
{
    qint64 ms = 0;
    for (int i = 0; i < 6; ++i)
        ms = ms << 8 | m_bytes[i];
    return ms;
}

} // namespace xushi::domain
