#pragma once

#include "merges/ledger.h"
#include "session/workspace/workspace.h"
#include "support/chance.h"

namespace xushi::merges {

/// The plan that all databases of a run begin with, and a later version, which allows what the first does not.
domain::Plan firstPlan();
domain::Plan laterPlan();

/// 1 October 2024, 08:00 UTC, in ms; all clocks of a run are near it.
inline constexpr qint64 beginning = 1'727'769'600'000;
inline constexpr qint64 hour = 3'600'000;

/// A database of a run with a clock of its own, and one who enters rows there through the program's own operations.
class Office {
public:
    /// Makes the file if it is missing.
    Office(const QString &file, support::Chance &chance, qint64 now = beginning);

    session::Workspace &operator*() { return *m_workspace; }
    session::Workspace *operator->() { return m_workspace.get(); }
    [[nodiscard]] qint64 now() const { return *m_now; }
    void setNow(qint64 ms) { *m_now = ms; }

    /// Enters something, or is refused; what was acknowledged goes into the ledger.
    void enter(Ledger &ledger);

    /// Adds rows that nobody may enter, or that one could not enter here, as another program would.
    void forge(Ledger &ledger);

    void loadLaterPlan(Ledger &ledger);

    /// All rows, in the order in which the database got them.
    std::vector<domain::JournalRow> rows();

private:
    template <typename T> void take(Ledger &ledger, domain::Result<T> &&entered);

    QDate someDay();
    domain::Quantity someAmount();
    QString someRow();
    domain::JournalRow someRowOf(const std::vector<domain::JournalRow> &rows);

    void decide(Ledger &ledger);
    void enterFigure(Ledger &ledger);
    void enterAboutTask(Ledger &ledger);
    void enterMeasure(Ledger &ledger);

    support::Chance &m_chance;
    std::shared_ptr<qint64> m_now;
    std::unique_ptr<session::Workspace> m_workspace;
};

} // namespace xushi::merges
