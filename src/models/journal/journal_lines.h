#pragma once

#include "models/text/journal_words.h"
#include "models/view/latest_query.h"

#include <map>

namespace xushi::models {

/// The journal's lines that a view needed last. Reads them a page at a time at their places, and drops pages when it
/// holds too many.
class JournalLines {
public:
    /// Called with the first and the last row of a page that arrived after line() returned null for it. When the page
    /// cannot be read, it is called once with the error.
    using Arrived = std::function<void(std::size_t first, std::size_t last, const domain::Result<void> &read)>;
    JournalLines(const ViewSource &source, Arrived arrived);

    /// The line of the row at `places[row]`; null if it is not read yet, or cannot be read.
    const JournalLine *line(const session::JournalBrowser &browser, const std::vector<qint64> &places, std::size_t row);

    /// Forgets the rows from this one on, because they are others or have changed.
    void forgetFrom(std::size_t row);

private:
    struct Page {
        std::vector<JournalLine> lines; ///< empty if not read yet, or not readable
        std::unique_ptr<LatestQuery> reading;
    };

    void read(const session::JournalBrowser &browser, const std::vector<qint64> &places, std::size_t number);
    [[nodiscard]] std::vector<JournalLine> linesAt(const std::vector<qint64> &places,
                                                   const std::vector<session::PlacedRow> &rows) const;
    void makeRoom(std::size_t page);

    DatabaseThread &m_database;
    JournalWords m_words;
    Arrived m_arrived;
    std::map<std::size_t, Page> m_pages;
};

} // namespace xushi::models
