#include "domain/journal_heads.h"

namespace xushi::domain {

void JournalHeads::take(const QString &hash, const QStringList &parents)
{
    for (const QString &parent : parents)
        if (!m_heads.remove(parent))
            m_named.insert(parent);
    if (!m_named.contains(hash))
        m_heads.insert(hash);
}

QStringList JournalHeads::sorted() const
{
    QStringList heads = m_heads.values();
    heads.sort();
    return heads;
}

} // namespace xushi::domain
