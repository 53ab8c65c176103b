#include "session/view/digest_search.h"

#include "storage/stores/journal_store.h"

#include <QSet>

namespace xushi::session {

using namespace domain;

namespace {

constexpr qsizetype fewestDigits = 8;
constexpr qsizetype allDigits = 64;

/// In practice fewer copies grow apart before they are merged. The digest of a state costs a look at each of its heads,
/// and in a forged journal of rows without parents every row adds a head.
constexpr qsizetype mostHeads = 200;

/// Follows the journal in the order in which this database received it, row by row.
class StateFinder {
public:
    explicit StateFinder(const QString &digits) : m_digits(digits) { m_isNewest = look({}); }

    void take(const storage::ChainLink &link)
    {
        // Rows received at one time are visible together or not at all, but in the copy that they came from a sheet may
        // have been printed between them.
        m_heads -= QSet<QString>(link.parents.begin(), link.parents.end());
        m_heads.insert(link.hash);
        ++m_rows;
        m_last = link;
        m_isNewest = false;
        if (m_heads.size() <= mostHeads)
            m_isNewest = look(link);
        else
            lookAtRow(link);
    }

    /// Call after the last row: the newest state counts with any number of heads.
    void finish()
    {
        if (m_heads.size() > mostHeads)
            m_isNewest = look(m_last);
    }

    [[nodiscard]] std::optional<JournalState> found() const
    {
        if (!m_found)
            return std::nullopt;
        JournalState state = *m_found;
        state.isNewest = m_isNewest;
        return state;
    }

private:
    /// Whether the journal is now in the wanted state.
    bool look(const storage::ChainLink &link)
    {
        const QString whole = digestOf(m_heads.values());
        if (whole.startsWith(m_digits)) {
            m_found = JournalState{whole, m_rows, link.receivedAt};
            return true;
        }
        if (m_heads.size() > 1)
            lookAtRow(link);
        return false;
    }

    void lookAtRow(const storage::ChainLink &link)
    {
        const QString own = digestOf({link.hash});
        if (own.startsWith(m_digits) && !m_found)
            m_found = JournalState{own, 0, link.receivedAt, true, link.row, link.recordedAt};
    }

    QString m_digits;
    QSet<QString> m_heads;
    storage::ChainLink m_last;
    qint64 m_rows = 0;
    std::optional<JournalState> m_found;
    bool m_isNewest = false;
};

} // namespace

Result<QString> digestDigits(const QString &typed)
{
    QString digits = typed.trimmed().toLower();
    digits.remove(u'-').remove(u' ');
    const bool isHex = std::all_of(digits.begin(), digits.end(),
                                   [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (!isHex || digits.size() < fewestDigits || digits.size() > allDigits)
        return failure(ErrorCode::NotADigest, {typed});
    return digits;
}

Result<std::optional<JournalState>> findState(Workspace &workspace, const QString &digits)
{
    StateFinder seeker(digits);
    const auto walked = storage::JournalStore(workspace.database()).walkChain([&](const storage::ChainLink &link) {
        seeker.take(link);
    });
    if (!walked)
        return tl::unexpected<Error>(walked.error());
    seeker.finish();
    return seeker.found();
}

} // namespace xushi::session
