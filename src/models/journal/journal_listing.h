#pragma once

#include "models/journal/journal_scan.h"
#include "models/text/journal_words.h"
#include "models/view/latest_query.h"

#include <QCoreApplication>

#include <functional>
#include <variant>

namespace xushi::models {

class ViewSource;

/// All rows of the journal that a search lets through, as a table to hand on, a few at a time. Shows the journal as it
/// was at the beginning, but for voids that came since.
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

    /// Finds out how long the journal is; `told` is called when that is known, never before this returns.
    void begin(std::function<void(const domain::Result<void> &)> told);

    /// Finds the next rows, newest first, of which there may be none; `told` is called with them, never before this
    /// returns. Only once begun.
    void next(std::function<void(const domain::Result<Rows> &)> told);

    [[nodiscard]] bool isDone() const { return m_scan->isDone(); }
    [[nodiscard]] qint64 total() const { return m_scan->total(); }
    [[nodiscard]] qint64 lookedThrough() const { return m_scan->lookedThrough(); }

private:
    [[nodiscard]] static std::vector<Cell> cells(const JournalLine &line);

    LatestQuery m_query;
    session::JournalBrowser m_browser;
    session::PlanHandle m_plan; ///< that the rows are named by
    JournalWords m_words;
    std::optional<JournalScan> m_scan; ///< once begun
};

} // namespace xushi::models
