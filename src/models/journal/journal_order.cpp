#include "models/journal/journal_order.h"

#include "models/tables/collation.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace xushi::models {

namespace {

/// Each text's rank among all of them; texts that readers do not tell apart share one.
QHash<QString, domain::Wide> ranksOf(QStringList texts)
{
    const QCollator collator = readersCollator();
    texts.removeDuplicates();
    std::sort(texts.begin(), texts.end(),
              [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    QHash<QString, domain::Wide> ranks;
    domain::Wide rank = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0 && collator.compare(texts[i - 1], texts[i]) != 0)
            ++rank;
        ranks.insert(texts[i], rank);
    }
    return ranks;
}

/// A row with its key as a number, so that each text is compared once and not at every step of sorting.
struct Ranked {
    qint64 place;
    bool isNothing;
    domain::Wide rank;
};

} // namespace

std::vector<qint64> JournalOrder::sorted() const
{
    QStringList texts;
    for (const Entry &entry : m_entries)
        if (const auto *text = std::get_if<QString>(&entry.key.value))
            texts += *text;
    const auto ranks = ranksOf(std::move(texts));
    std::vector<Ranked> rows;
    rows.reserve(m_entries.size());
    for (const Entry &entry : m_entries) {
        const auto *number = std::get_if<domain::Wide>(&entry.key.value);
        const auto *text = std::get_if<QString>(&entry.key.value);
        rows.push_back({entry.place, entry.key.isNothing(), number ? *number : text ? ranks.value(*text) : 0});
    }
    std::sort(rows.begin(), rows.end(), [this](const Ranked &a, const Ranked &b) {
        if (a.isNothing != b.isNothing)
            return b.isNothing;
        if (a.rank != b.rank)
            return m_order == Qt::AscendingOrder ? a.rank < b.rank : b.rank < a.rank;
        return a.place > b.place;
    });
    std::vector<qint64> places;
    places.reserve(rows.size());
    for (const Ranked &row : rows)
        places.push_back(row.place);
    return places;
}

} // namespace xushi::models
