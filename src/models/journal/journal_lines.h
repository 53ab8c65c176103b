#pragma once

#include "models/text/journal_words.h"
#include "models/view/latest_query.h"

#include <map>

namespace xushi::models {

/// The lines of the journal that were asked for last, read a page at a time where they stand, and forgotten again when
/// there are many others.
class JournalLines {
public:
    /// `arrived` is called with the first and the last row of a page that was not there when it was asked for, and with
    /// the error, told once a page, when it cannot be read.
    using Arrived = std::function<void(std::size_t first, std::size_t last, const domain::Result<void> &read)>;
    JournalLines(const ViewSource &source, Arrived arrived);

    /// The line of the row at `places[row]`; null while it is still to be read, or cannot be.
    const JournalLine *line(const session::JournalBrowser &browser, const std::vector<qint64> &places, std::size_t row);

    /// The rows from this one on are others, or have changed.
    void forgetFrom(std::size_t row);

private:
    struct Page {
        std::vector<JournalLine> lines; ///< none could be read, or none yet
        std::unique_ptr<LatestQuery> reading;
    };

    void read(const session::JournalBrowser &browser, const std::vector<qint64> &places, std::size_t number);
    void makeRoom(std::size_t page);

    DatabaseThread &m_database;
    JournalWords m_words;
    Arrived m_arrived;
    std::map<std::size_t, Page> m_pages;
};

} // namespace xushi::models
