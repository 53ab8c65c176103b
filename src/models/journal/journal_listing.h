#pragma once

#include "models/journal/journal_scan.h"
#include "models/text/journal_words.h"
#include "models/view/latest_query.h"

#include <QCoreApplication>

#include <functional>
#include <variant>

namespace xushi::models {

class ViewSource;

/// All rows of the journal that a search finds, as a table to export, a few at a time. Shows the journal as it was at
/// the beginning, but with later voids.
class JournalListing {
    Q_DECLARE_TR_FUNCTIONS(JournalListing)

public:
    /// A text, or an exact number.
    using Cell = std::variant<QString, domain::Quantity>;

    struct Column {
        QString name;
        int width; ///< in digits
    };

    using Rows = std::vector<std::vector<Cell>>;

    JournalListing(const ViewSource &source, const session::JournalSearch &search);

    [[nodiscard]] static std::vector<Column> head();

    /// Finds the extent of the journal, then calls `told`, never before this returns.
    void begin(std::function<void(const domain::Result<void> &)> told);

    /// Finds the next rows, newest first, maybe none, then calls `told`, never before this returns. Call only after
    /// begin().
    void next(std::function<void(const domain::Result<Rows> &)> told);

    [[nodiscard]] bool isDone() const { return m_scan->isDone(); }
    [[nodiscard]] qint64 total() const { return m_scan->total(); }
    [[nodiscard]] qint64 lookedThrough() const { return m_scan->lookedThrough(); }

private:
    [[nodiscard]] static std::vector<Cell> cells(const JournalLine &line);

    LatestQuery m_query;
    session::JournalBrowser m_browser;
    session::PlanHandle m_plan; ///< gives the names in the rows
    JournalWords m_words;
    std::optional<JournalScan> m_scan; ///< absent before begin()
};

} // namespace xushi::models
