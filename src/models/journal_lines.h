#pragma once

#include "models/journal_words.h"

#include <map>

namespace xushi::models {

/// The lines of the journal that were asked for last, read a page at a time where they stand, and forgotten again when
/// there are many others.
class JournalLines {
public:
    explicit JournalLines(const ViewSource &source) : m_words(source) {}

    /// The line of the row at `places[row]`; null when it cannot be read. Errors, told once a page: those of the
    /// database.
    domain::Result<const JournalLine *> line(const session::JournalBrowser &browser, const std::vector<qint64> &places,
                                             std::size_t row);

    /// The rows from this one on are others, or have changed.
    void forgetFrom(std::size_t row);

private:
    using Page = std::vector<JournalLine>;

    [[nodiscard]] domain::Result<Page> read(const session::JournalBrowser &browser, const std::vector<qint64> &places,
                                            std::size_t page) const;
    void makeRoom(std::size_t page);

    JournalWords m_words;
    std::map<std::size_t, Page> m_pages; ///< an empty one could not be read
};

} // namespace xushi::models
