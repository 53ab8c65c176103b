#include "models/journal_lines.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

constexpr std::size_t rowsAPage = 128;
constexpr std::size_t pagesKept = 64; // some 8000 rows, a few megabytes

} // namespace

Result<const JournalLine *> JournalLines::line(const session::JournalBrowser &browser,
                                               const std::vector<qint64> &places, std::size_t row)
{
    const std::size_t page = row / rowsAPage;
    auto known = m_pages.find(page);
    if (known == m_pages.end()) {
        auto lines = read(browser, places, page);
        makeRoom(page);
        known = m_pages.emplace(page, lines.value_or(Page())).first;
        if (!lines)
            return tl::unexpected<Error>(lines.error());
    }
    const Page &lines = known->second;
    return row % rowsAPage < lines.size() ? &lines[row % rowsAPage] : nullptr;
}

void JournalLines::forgetFrom(std::size_t row)
{
    m_pages.erase(m_pages.lower_bound(row / rowsAPage), m_pages.end());
}

Result<JournalLines::Page> JournalLines::read(const session::JournalBrowser &browser, const std::vector<qint64> &places,
                                              std::size_t page) const
{
    const auto at = [&](std::size_t row) {
        return places.begin() + static_cast<std::ptrdiff_t>(std::min(row, places.size()));
    };
    const auto rows = browser.rowsAt({at(page * rowsAPage), at((page + 1) * rowsAPage)});
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    Page lines;
    for (const session::PlacedRow &row : *rows)
        lines.push_back(m_words.lineFor(row));
    return lines;
}

/// The page that is farthest away is the last to be scrolled to.
void JournalLines::makeRoom(std::size_t page)
{
    if (m_pages.size() < pagesKept)
        return;
    const auto last = std::prev(m_pages.end());
    const auto distance = [page](std::size_t other) { return other > page ? other - page : page - other; };
    m_pages.erase(distance(m_pages.begin()->first) > distance(last->first) ? m_pages.begin() : last);
}

} // namespace xushi::models
