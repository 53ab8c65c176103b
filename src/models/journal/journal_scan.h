#pragma once

#include "session/view/journal_browser.h"

namespace xushi::models {

/// Searches the journal as it was when the search began, from the newest row to the oldest. Each step takes less than a
/// frame, however long the journal is and however few rows match. The scan says where the next step searches; its
/// caller queries the database and reports what was found.
class JournalScan {
public:
    /// Where the next step searches, and how many places it returns at most.
    struct Step {
        session::PlaceRange range;
        qint64 limit;

        /// The places that it finds, newest first.
        [[nodiscard]] domain::Result<std::vector<qint64>> find(session::Workspace &workspace,
                                                               const session::JournalBrowser &browser) const
        {
            return browser.find(workspace, range, limit);
        }
    };

    /// Searches the range `all`; see session::JournalBrowser::extent().
    JournalScan(session::JournalBrowser browser, const session::PlaceRange &all)
        : m_browser(std::move(browser)), m_all(all), m_left(all)
    {
    }

    /// If `enough` is given, the step ends after so many places.
    [[nodiscard]] Step next(std::optional<qint64> enough = {}) const;

    /// Call with the places that the step found.
    void found(const Step &step, const std::vector<qint64> &places);

    [[nodiscard]] const session::JournalBrowser &browser() const { return m_browser; }
    [[nodiscard]] bool isDone() const { return m_left.before <= m_left.from; }
    [[nodiscard]] qint64 total() const { return m_all.before - m_all.from; } ///< rows of all plans
    [[nodiscard]] qint64 lookedThrough() const { return m_all.before - m_left.before; }

    /// The place that the next row will get.
    [[nodiscard]] qint64 end() const { return m_all.before; }

private:
    session::JournalBrowser m_browser;
    session::PlaceRange m_all;
    session::PlaceRange m_left; ///< not searched yet
};

} // namespace xushi::models
