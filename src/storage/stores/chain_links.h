#pragma once

#include "domain/row_id.h"

#include <QStringList>

#include <array>
#include <unordered_map>
#include <vector>

namespace xushi::storage {

/// A hash in hexadecimal digits: SHA-256.
inline constexpr qsizetype digitsOfHash = 64;

/// How the rows of a journal are linked by their hashes. Takes a few tens of bytes for each row, so that a journal of
/// any length can be checked as a whole.
class ChainLinks {
public:
    /// A parent that a row names but that does not exist.
    struct MissingParent {
        domain::RowId row;
        QString parent;
    };

    /// A hash may be any text, because the file may be damaged.
    void add(const domain::RowId &row, const QString &hash, const QStringList &parents);

    /// In the order of the rows, once all are added.
    [[nodiscard]] std::vector<MissingParent> missingParents() const;

    /// The hashes that no row names as a parent, sorted.
    [[nodiscard]] QStringList heads() const;

private:
    using Key = std::array<quint64, 4>; ///< the bits of a SHA-256
    using Place = quint32;              ///< in m_hashes, from 1; 0 is none

    /// A parent that was not known yet when a row that names it was added.
    struct Open {
        domain::RowId row;
        Key parent;
    };

    Key keyOf(const QString &hash);
    [[nodiscard]] QString textOf(const Key &key) const;
    [[nodiscard]] std::size_t slotOf(const Key &key) const;
    [[nodiscard]] Place placeOf(const Key &key) const { return m_slots.empty() ? 0 : m_slots[slotOf(key)]; }
    void insert(const Key &key);
    void grow();

    std::vector<Key> m_hashes;
    std::vector<bool> m_isNamed; ///< for each of m_hashes
    std::vector<Place> m_slots;  ///< an open-addressing hash table of places, at most half full
    std::vector<Open> m_open;
    std::unordered_map<QString, quint64> m_oddNumbers; ///< numbers for texts that are not SHA-256 hashes
    std::vector<QString> m_oddTexts;
};

} // namespace xushi::storage
