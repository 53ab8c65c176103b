#pragma once

#include <QSet>
#include <QStringList>

namespace xushi::domain {

/// Follows a journal row by row, in any order, and knows the hashes that no row names; see
/// docs/semantics.md, The journal. Keeps only the heads and the hashes that were named before their row came, not the
/// whole journal.
class JournalHeads {
public:
    void take(const QString &hash, const QStringList &parents);

    /// Sorted.
    [[nodiscard]] QStringList sorted() const;

    [[nodiscard]] qsizetype count() const { return m_heads.size(); }

private:
    QSet<QString> m_heads;
    QSet<QString> m_named; ///< hashes whose row has not come yet, or that a further row names
};

} // namespace xushi::domain
