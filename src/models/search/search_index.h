#pragma once

#include "domain/plan/plan.h"

#include <vector>

namespace xushi::models {

/// Something in the plan that a search has found.
struct SearchHit {
    enum class Kind { Unit, Indicator, Task, Project };

    Kind kind;
    QString id;
    QString name;

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// Searches the plan by id or its beginning, by any part of a name or an alias, or by pinyin or its initials. All words
/// of the text must match. Case and character width make no difference.
class SearchIndex {
public:
    /// If `unit` is given, searches only that unit and its tasks.
    explicit SearchIndex(const domain::Plan &plan, const QString &unit = {});

    /// The best hits first, equal ones in the plan's order; none for an empty text.
    [[nodiscard]] std::vector<SearchHit> find(QStringView typed) const;

    /// The indicators among them, as find().
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

    std::vector<Entry> m_entries; ///< with folded text, except in the hit
    mutable std::vector<std::vector<Sound>>
        m_sounds; ///< the sounds of each entry's names; made for the first search that needs them
};

} // namespace xushi::models
