#include "models/journal_scan.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

constexpr qint64 rowsAStep = 2'500; // about 10 ms with what a view does about them, also where a text is looked for

} // namespace

Result<JournalScan> JournalScan::begin(session::JournalBrowser browser)
{
    const auto extent = browser.extent();
    if (!extent)
        return tl::unexpected<Error>(extent.error());
    return JournalScan(std::move(browser), *extent);
}

Result<std::vector<qint64>> JournalScan::step(std::optional<qint64> enough)
{
    const qint64 from = std::max(m_left.from, m_left.before - rowsAStep);
    const qint64 limit = enough.value_or(rowsAStep);
    auto places = m_browser.find({from, m_left.before}, limit);
    if (!places)
        return places;
    const bool isCut = static_cast<qint64>(places->size()) >= limit;
    m_left.before = isCut && !places->empty() ? places->back() : from;
    return places;
}

} // namespace xushi::models
