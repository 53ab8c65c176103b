#pragma once

#include "domain/plan.h"

#include <vector>

namespace xushi::models {

/// Something of the plan that a search leads to.
struct SearchHit {
    enum class Kind { Unit, Indicator, Task, Project };

    Kind kind;
    QString id;
    QString name;

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// Finds what a plan names: by id or its beginning, by any part of a name or an alias, or by pinyin or its initials.
/// Several words, with blanks between them, must all be found. Small and capital letters, full and half width are one.
class SearchIndex {
public:
    /// Of one unit's tasks and of the unit itself only, when its id is given.
    explicit SearchIndex(const domain::Plan &plan, const QString &unit = {});

    /// The best ones first, then in the plan's order; none for an empty text.
    [[nodiscard]] std::vector<SearchHit> find(QStringView typed) const;

    /// Which indicators, as find().
    [[nodiscard]] std::vector<SearchHit> findIndicators(QStringView typed) const;

private:
    struct Entry {
        SearchHit hit;
        QString id;
        QString name;
        QStringList aliases;
    };
    struct Sound {
        QString whole;
        QString initials;
    };

    void add(SearchHit::Kind kind, const QString &id, const QString &name, const QStringList &aliases = {});
    [[nodiscard]] std::optional<int> rankOf(std::size_t entry, const QStringList &words) const;
    [[nodiscard]] std::optional<int> rankOf(std::size_t entry, const QString &word) const;
    [[nodiscard]] const std::vector<Sound> &soundsOf(std::size_t entry) const;
    template <typename Wanted> [[nodiscard]] std::vector<SearchHit> ranked(QStringView typed, Wanted wanted) const;

    std::vector<Entry> m_entries;                     ///< folded, but for the hit
    mutable std::vector<std::vector<Sound>> m_sounds; ///< of each entry's names; made when first asked for
};

} // namespace xushi::models
