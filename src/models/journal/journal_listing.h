#pragma once

#include "models/journal/journal_scan.h"
#include "models/text/journal_words.h"

#include <QCoreApplication>

#include <variant>

namespace xushi::models {

class ViewSource;
class DatabaseThread;

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

    static domain::Result<JournalListing> begin(const ViewSource &source, const session::JournalSearch &search);

    [[nodiscard]] static std::vector<Column> head();

    /// The next rows, newest first; none of them may be looked for.
    domain::Result<std::vector<std::vector<Cell>>> next();

    [[nodiscard]] bool isDone() const { return m_scan.isDone(); }
    [[nodiscard]] qint64 total() const { return m_scan.total(); }
    [[nodiscard]] qint64 lookedThrough() const { return m_scan.lookedThrough(); }

private:
    JournalListing(const ViewSource &source, JournalScan scan);

    [[nodiscard]] static std::vector<Cell> cells(const JournalLine &line);

    DatabaseThread &m_database;
    session::PlanHandle m_plan; ///< whose names are told
    JournalWords m_words;
    JournalScan m_scan;
};

} // namespace xushi::models
