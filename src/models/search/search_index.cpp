#include "models/search/search_index.h"

#include "wording/pinyin.h"

#include <QRegularExpression>

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

/// How well a word fits; lower is better.
enum Rank { SameId, SameName, IdBegins, NameBegins, NameHolds, AliasHolds, InitialsBegin, InitialsHold, SoundHolds };

constexpr qsizetype leastHeard = 2; // a single letter would match half of the plan by sound

bool isPlainLetters(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

/// The number as the notice prints it, where it is not the id.
QStringList printed(const Passage &passage)
{
    return passage.printedNumber.isEmpty() ? QStringList() : QStringList{passage.printedNumber};
}

} // namespace

SearchIndex::SearchIndex(const Plan &plan, const QString &unit)
{
    const auto isShown = [&](const Task &task) { return unit.isEmpty() || task.partOf(unit); };
    for (const Unit &one : plan.units)
        if (unit.isEmpty() || one.id == unit)
            add(SearchHit::Kind::Unit, one.id, one.name, one.aliases);
    for (const Project &project : plan.projects) {
        if (std::any_of(project.tasks.begin(), project.tasks.end(), isShown))
            add(SearchHit::Kind::Project, project.id, project.title);
        for (const Task &task : project.tasks) {
            if (!isShown(task))
                continue;
            add(SearchHit::Kind::Task, task.id, task.title, printed(task.passage));
            for (const Indicator &indicator : task.indicators)
                add(SearchHit::Kind::Indicator, indicator.id, indicator.name, printed(indicator.passage));
        }
    }
    m_sounds.resize(m_entries.size());
}

void SearchIndex::add(SearchHit::Kind kind, const QString &id, const QString &name, const QStringList &aliases)
{
    QStringList folded;
    for (const QString &alias : aliases)
        folded += foldedName(alias);
    m_entries.push_back({{kind, id, name}, foldedName(id), foldedName(name), folded});
}

std::vector<SearchHit> SearchIndex::find(QStringView typed) const
{
    return ranked(typed, [](const SearchHit &) { return true; });
}

std::vector<SearchHit> SearchIndex::findIndicators(QStringView typed) const
{
    return ranked(typed, [](const SearchHit &hit) { return hit.kind == SearchHit::Kind::Indicator; });
}

template <typename Wanted> std::vector<SearchHit> SearchIndex::ranked(QStringView typed, Wanted wanted) const
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const QStringList words = foldedName(typed).split(blanks, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t entry = 0; entry < m_entries.size(); ++entry)
        if (wanted(m_entries[entry].hit))
            if (const auto rank = rankOf(entry, words))
                found.emplace_back(*rank, entry);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<SearchHit> hits;
    hits.reserve(found.size());
    for (const auto &[rank, entry] : found)
        hits.push_back(m_entries[entry].hit);
    return hits;
}

/// The rank of the word that fits worst.
std::optional<int> SearchIndex::rankOf(std::size_t entry, const QStringList &words) const
{
    int worst = SameId;
    for (const QString &word : words) {
        const auto rank = rankOf(entry, word);
        if (!rank)
            return std::nullopt;
        worst = std::max(worst, *rank);
    }
    return worst;
}

std::optional<int> SearchIndex::rankOf(std::size_t place, const QString &word) const
{
    const Entry &entry = m_entries[place];
    const auto holds = [&](const QString &text) { return text.contains(word); };
    if (entry.id == word)
        return SameId;
    if (entry.name == word)
        return SameName;
    if (entry.id.startsWith(word))
        return IdBegins;
    if (entry.name.startsWith(word))
        return NameBegins;
    if (holds(entry.name))
        return NameHolds;
    if (std::any_of(entry.aliases.begin(), entry.aliases.end(), holds))
        return AliasHolds;
    if (word.size() < leastHeard || !isPlainLetters(word))
        return std::nullopt;
    std::optional<int> best;
    const auto take = [&best](int rank) { best = std::min(best.value_or(rank), rank); };
    for (const Sound &sound : soundsOf(place)) {
        if (sound.initials.startsWith(word))
            take(InitialsBegin);
        else if (holds(sound.initials))
            take(InitialsHold);
        else if (holds(sound.whole))
            take(SoundHolds);
    }
    return best;
}

const std::vector<SearchIndex::Sound> &SearchIndex::soundsOf(std::size_t place) const
{
    std::vector<Sound> &sounds = m_sounds[place];
    if (sounds.empty())
        for (const QString &text : QStringList{m_entries[place].name} + m_entries[place].aliases) {
            const auto [whole, initials] = wording::pinyinOf(text);
            sounds.push_back({whole, initials});
        }
    return sounds;
}

} // namespace xushi::models
