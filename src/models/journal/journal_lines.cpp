#include "models/journal/journal_lines.h"

#include "models/view/view_source.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

constexpr std::size_t rowsAPage = 128;
constexpr std::size_t pagesKept = 64; // some 8000 rows, a few megabytes

} // namespace

JournalLines::JournalLines(const ViewSource &source, Arrived arrived)
    : m_database(source.database()), m_words(source), m_arrived(std::move(arrived))
{
}

const JournalLine *JournalLines::line(const session::JournalBrowser &browser, const std::vector<qint64> &places,
                                      std::size_t row)
{
    const std::size_t page = row / rowsAPage;
    if (!m_pages.contains(page)) {
        makeRoom(page);
        read(browser, places, page);
    }
    const std::vector<JournalLine> &lines = m_pages[page].lines;
    return row % rowsAPage < lines.size() ? &lines[row % rowsAPage] : nullptr;
}

void JournalLines::forgetFrom(std::size_t row)
{
    m_pages.erase(m_pages.lower_bound(row / rowsAPage), m_pages.end());
}

void JournalLines::read(const session::JournalBrowser &browser, const std::vector<qint64> &places, std::size_t number)
{
    const auto at = [&](std::size_t row) {
        return places.begin() + static_cast<std::ptrdiff_t>(std::min(row, places.size()));
    };
    const std::vector<qint64> wanted{at(number * rowsAPage), at((number + 1) * rowsAPage)};
    Page &page = m_pages[number];
    page.reading = std::make_unique<LatestQuery>(m_database);
    const auto isAsking = std::make_shared<bool>(true);
    page.reading->ask([browser, wanted](session::Workspace &workspace) { return browser.rowsAt(workspace, wanted); },
                      [this, number, isAsking, wanted](const Result<std::vector<session::PlacedRow>> &rows) {
                          if (rows)
                              m_pages[number].lines = linesAt(wanted, *rows);
                          if (!*isAsking || !rows)
                              m_arrived(number * rowsAPage, (number + 1) * rowsAPage - 1,
                                        rows.map([](const auto &) {}));
                      });
    *isAsking = false;
}

/// The rows come newest first; the lines stand as their places do.
std::vector<JournalLine> JournalLines::linesAt(const std::vector<qint64> &places,
                                               const std::vector<session::PlacedRow> &rows) const
{
    QHash<qint64, const session::PlacedRow *> byPlace;
    for (const session::PlacedRow &row : rows)
        byPlace.insert(row.place, &row);
    std::vector<JournalLine> lines;
    for (const qint64 place : places)
        if (const session::PlacedRow *row = byPlace.value(place))
            lines.push_back(m_words.lineFor(*row));
    return lines;
}

/// Drops the page farthest from this one, because the view scrolls to it last.
void JournalLines::makeRoom(std::size_t page)
{
    if (m_pages.size() < pagesKept)
        return;
    const auto last = std::prev(m_pages.end());
    const auto distance = [page](std::size_t other) { return other > page ? other - page : page - other; };
    m_pages.erase(distance(m_pages.begin()->first) > distance(last->first) ? m_pages.begin() : last);
}

} // namespace xushi::models
