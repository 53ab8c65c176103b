#pragma once

#include "session/journal_browser.h"

namespace xushi::models {

/// Looks through the journal as it was when this began, from the newest row to the oldest, in steps that are over
/// within a frame, however long the journal is and however little is found.
class JournalScan {
public:
    /// Errors: those of the database.
    static domain::Result<JournalScan> begin(session::JournalBrowser browser);

    /// The places that the next step finds, newest first. With `enough`, the step ends after so many.
    domain::Result<std::vector<qint64>> step(std::optional<qint64> enough = {});

    [[nodiscard]] const session::JournalBrowser &browser() const { return m_browser; }
    [[nodiscard]] bool isDone() const { return m_left.before <= m_left.from; }
    [[nodiscard]] qint64 total() const { return m_all.before - m_all.from; } ///< rows of all plans
    [[nodiscard]] qint64 lookedThrough() const { return m_all.before - m_left.before; }

    /// The place that the next row will get.
    [[nodiscard]] qint64 end() const { return m_all.before; }

private:
    JournalScan(session::JournalBrowser browser, const session::JournalStretch &all)
        : m_browser(std::move(browser)), m_all(all), m_left(all)
    {
    }

    session::JournalBrowser m_browser;
    session::JournalStretch m_all;
    session::JournalStretch m_left; ///< still to be looked through
};

} // namespace xushi::models
