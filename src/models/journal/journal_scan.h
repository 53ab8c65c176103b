#pragma once

#include "session/view/journal_browser.h"

namespace xushi::models {

/// Looks through the journal as it was when this began, from the newest row to the oldest, in steps that are over
/// within a frame, however long the journal is and however little is found. Says what to look for next; whoever asks
/// the database tells what was found.
class JournalScan {
public:
    /// Where the next step looks, and how many places it wants at most.
    struct Step {
        session::JournalStretch stretch;
        qint64 limit;

        /// The places that it finds, newest first.
        [[nodiscard]] domain::Result<std::vector<qint64>> find(session::Workspace &workspace,
                                                               const session::JournalBrowser &browser) const
        {
            return browser.find(workspace, stretch, limit);
        }
    };

    /// Over `all` of the journal; see session::JournalBrowser::extent().
    JournalScan(session::JournalBrowser browser, const session::JournalStretch &all)
        : m_browser(std::move(browser)), m_all(all), m_left(all)
    {
    }

    /// With `enough`, the step ends after so many places.
    [[nodiscard]] Step next(std::optional<qint64> enough = {}) const;

    /// The step found these.
    void found(const Step &step, const std::vector<qint64> &places);

    [[nodiscard]] const session::JournalBrowser &browser() const { return m_browser; }
    [[nodiscard]] bool isDone() const { return m_left.before <= m_left.from; }
    [[nodiscard]] qint64 total() const { return m_all.before - m_all.from; } ///< rows of all plans
    [[nodiscard]] qint64 lookedThrough() const { return m_all.before - m_left.before; }

    /// The place that the next row will get.
    [[nodiscard]] qint64 end() const { return m_all.before; }

private:
    session::JournalBrowser m_browser;
    session::JournalStretch m_all;
    session::JournalStretch m_left; ///< still to be looked through
};

} // namespace xushi::models
