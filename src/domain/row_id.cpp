#include "domain/row_id.h"

#include <QRandomGenerator>
#include <QUuid>

namespace xushi::domain {

namespace {

constexpr std::uint8_t versionBits = 0x70;
constexpr std::uint8_t variantBits = 0x80;

} // namespace

RowId RowId::make(qint64 unixMs, const std::optional<RowId> &newest)
{
    Bytes bytes{};
    if (newest && newest->unixMs() >= unixMs) {
        // Same millisecond (or a clock set back): count on from the newest id, byte by byte from the
        // end, leaving alone the bits that carry version and variant.
        bytes = newest->m_bytes;
        for (int i = 15; i >= 0; --i) {
            const std::uint8_t mask = i == 6 ? 0x0F : i == 8 ? 0x3F : 0xFF;
            const std::uint8_t counted = (bytes[i] + 1) & mask;
            bytes[i] = (bytes[i] & ~mask) | counted;
            if (counted != 0)
                break;
        }
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
    const QUuid uuid = text.size() == 36 ? QUuid::fromString(text) : QUuid();
    Bytes bytes{};
    const QByteArray raw = uuid.toRfc4122();
    std::copy(raw.begin(), raw.end(), bytes.begin());
    if ((bytes[6] & 0xF0) != versionBits || (bytes[8] & 0xC0) != variantBits)
        return std::nullopt;
    return RowId(bytes);
}

QString RowId::toString() const
{
    const QByteArray raw(reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size()));
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

qint64 RowId::unixMs() const
{
    qint64 ms = 0;
    for (int i = 0; i < 6; ++i)
        ms = ms << 8 | m_bytes[i];
    return ms;
}

} // namespace xushi::domain
