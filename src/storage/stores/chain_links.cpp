#include "storage/stores/chain_links.h"

#include <algorithm>
#include <optional>

namespace xushi::storage {

namespace {

constexpr qsizetype digitsOfPart = 16;

/// Reads 16 lower-case hexadecimal digits; absent when there is any other character.
std::optional<quint64> partFrom(QStringView digits)
{
    quint64 value = 0;
    for (const QChar c : digits) {
        const char16_t code = c.unicode();
        const bool isLetter = code >= u'a' && code <= u'f';
        if (!isLetter && (code < u'0' || code > u'9'))
            return std::nullopt;
        value = value << 4 | static_cast<quint64>(isLetter ? code - u'a' + 10 : code - u'0');
    }
    return value;
}

} // namespace

void ChainLinks::add(const domain::RowId &row, const QString &hash, const QStringList &parents)
{
    insert(keyOf(hash));
    for (const QString &parent : parents) {
        const Key key = keyOf(parent);
        if (const Place place = placeOf(key))
            m_isNamed[place - 1] = true;
        else
            m_open.push_back({row, key});
    }
}

std::vector<ChainLinks::MissingParent> ChainLinks::missingParents() const
{
    std::vector<MissingParent> missing;
    for (const Open &open : m_open)
        if (placeOf(open.parent) == 0)
            missing.push_back({open.row, textOf(open.parent)});
    return missing;
}

QStringList ChainLinks::heads() const
{
    std::vector<bool> isNamed = m_isNamed;
    for (const Open &open : m_open)
        if (const Place place = placeOf(open.parent))
            isNamed[place - 1] = true;
    QStringList heads;
    for (std::size_t i = 0; i < m_hashes.size(); ++i)
        if (!isNamed[i])
            heads += textOf(m_hashes[i]);
    heads.sort();
    return heads;
}

/// A text that is not a SHA-256 hash gets a number of its own as its key. A real hash equals such a key in one of
/// 2^192 cases.
ChainLinks::Key ChainLinks::keyOf(const QString &hash)
{
    Key key{};
    bool isHash = hash.size() == digitsOfHash;
    for (std::size_t i = 0; isHash && i < key.size(); ++i) {
        const auto part = partFrom(QStringView(hash).sliced(qsizetype(i) * digitsOfPart, digitsOfPart));
        isHash = part.has_value();
        key[i] = part.value_or(0);
    }
    if (isHash)
        return key;
    const auto [odd, isNew] = m_oddNumbers.emplace(hash, m_oddTexts.size());
    if (isNew)
        m_oddTexts.push_back(hash);
    return {0, 0, 0, odd->second};
}

QString ChainLinks::textOf(const Key &key) const
{
    if (key[0] == 0 && key[1] == 0 && key[2] == 0 && key[3] < m_oddTexts.size())
        return m_oddTexts[key[3]];
    QString text;
    for (const quint64 part : key)
        text += QStringLiteral("%1").arg(part, digitsOfPart, 16, QLatin1Char('0'));
    return text;
}

/// The slot of the hash in the table, or the free slot for it. A SHA-256 needs no further hashing.
std::size_t ChainLinks::slotOf(const Key &key) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = (key[0] ^ key[3]) & mask;
    while (m_slots[slot] != 0 && m_hashes[m_slots[slot] - 1] != key)
        slot = (slot + 1) & mask;
    return slot;
}

void ChainLinks::insert(const Key &key)
{
    if (m_slots.size() < 2 * (m_hashes.size() + 1))
        grow();
    Place &place = m_slots[slotOf(key)];
    if (place != 0)
        return;
    m_hashes.push_back(key);
    m_isNamed.push_back(false);
    place = static_cast<Place>(m_hashes.size());
}

void ChainLinks::grow()
{
    constexpr std::size_t fewest = 1024;
    m_slots.assign(std::max(fewest, 2 * m_slots.size()), 0);
    for (std::size_t i = 0; i < m_hashes.size(); ++i)
        m_slots[slotOf(m_hashes[i])] = static_cast<Place>(i + 1);
}

} // namespace xushi::storage
